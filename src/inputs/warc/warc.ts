import { type Article, BrokenStream, type Entry, InputError, PassingError, type StreamInput } from '../article.js';
import { decodeText } from '../decode.js';
import { byteLimit, type Given, tooLarge } from '../given.js';
import { articleOfPage } from '../html/html.js';
import { collect, peek } from '../stream.js';
import { webAddress } from '../web-address.js';
import { answerOf, bodyOf } from './http.js';
import { recordsOf, type WarcRecord } from './records.js';

const page = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
/** Bytes in which an answer's head stands. */
const head = 65_536;

/** The charset that a `Content-Type` names, or null. */
function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;
}

/** A record's page and its media type, or null for all others: requests, pictures, refusals, revisits. Throws InputError if it is too large. */
async function pageOf({ headers, block }: WarcRecord, given: Given): Promise<{ bytes: Uint8Array; type: string } | null> {
  const limit = byteLimit(given);
  const kind = headers.get('warc-type');
  const type = headers.get('content-type') ?? '';
  if (kind === 'resource' && page.test(type)) {
    const bytes = await collect(block, limit);
    if (bytes === null) throw tooLarge(limit, given, true);
    return { bytes, type };
  }
  if (kind !== 'response' || !/^\s*application\/http\b/i.test(type)) return null;
  const opened = await peek(block, head);
  const start = answerOf(Buffer.from(opened.start));
  const sent = start?.headers.get('content-type') ?? '';
  if (start?.status !== 200 || !page.test(sent)) return null;
  const whole = await collect(opened.bytes, limit);
  const answer = whole === null ? null : answerOf(Buffer.from(whole));
  const bytes = answer === null ? null : await bodyOf(answer, limit);
  if (bytes === null) throw tooLarge(limit, given, true);
  return { bytes, type: sent };
}

async function articleOfRecord(record: WarcRecord, address: string | null, given: Given): Promise<Article | null> {
  const found = await pageOf(record, given);
  if (found === null) return null;
  const article = await articleOfPage(decodeText(found.bytes, { charset: charsetOf(found.type) }), given);
  return { ...article, url: webAddress(article.url, address) ?? address, retrieved: record.headers.get('warc-date') ?? null };
}

/** WARC, packed or not: an article for each HTML page that it holds; requests, pictures and the like are passed over. */
export const warc: StreamInput = {
  kind: 'warc',
  extensions: ['.warc'],
  recognises: (start) => /^WARC\/[01]\.\d/.test(start),
  async *stream(bytes, given): AsyncGenerator<Entry> {
    let pages = 0;
    for await (const record of recordsOf(bytes)) {
      const address = record.headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null;
      let article: Article | InputError | null;
      try {
        article = await articleOfRecord(record, webAddress(address, null), given);
      } catch (error) {
        // What breaks the stream is told once, for the file.
        if (!(error instanceof InputError) || error instanceof BrokenStream || error instanceof PassingError) throw error;
        article = error;
      }
      if (article === null) continue;
      pages++;
      yield { line: null, name: address ?? `record ${record.number}`, article };
    }
    if (pages === 0) throw new InputError('holds no HTML page that a server sent whole');
  },
};

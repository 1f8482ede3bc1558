import PostalMime from 'postal-mime';
import { type Article, type Entry, InputError, type StreamInput } from '../article.js';
import { articleOfPage } from '../html/html.js';
import { collect } from '../stream.js';
import { webAddress } from '../web-address.js';
import { byteLimit, type Given, tooLarge } from '../given.js';

/** Pictures come after the page and may be large: the part that is looked at may be so many times the limit of an article. */
const room = 4;

/**
 * The head and first part of a saved page, which is the page itself: pictures, styles and frames follow it.
 */
function pageOf(text: string): string {
  const head = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(text.slice(0, head)) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return text;
  const first = text.indexOf(`--${boundary}`, head);
  const second = first < 0 ? -1 : text.indexOf(`\n--${boundary}`, first + 1);
  return second < 0 ? text : `${text.slice(0, second)}\n--${boundary}--\n`;
}

/** Takes a saved page out of its MIME envelope. Throws InputError if there is none in it. */
async function articleOfSaved(bytes: Uint8Array, given: Given): Promise<Article> {
  // One byte a character: where a part ends is told by ASCII alone.
  const cut = Buffer.from(pageOf(Buffer.from(bytes).toString('latin1')), 'latin1');
  const message = await PostalMime.parse(cut).catch(() => null);
  if (message?.html === undefined || message.html === '') throw new InputError('is a saved page without a page in it, or not whole');
  const header = (name: string) => message.headers.find(({ key }) => key === name)?.value;
  const saved = message.date === undefined ? Number.NaN : Date.parse(message.date);
  const article = await articleOfPage(message.html, given);
  const from = header('snapshot-content-location') ?? header('content-location') ?? null;
  return {
    ...article,
    title: article.title ?? message.subject ?? null,
    url: webAddress(article.url, from) ?? webAddress(from, null),
    retrieved: Number.isNaN(saved) ? null : new Date(saved).toISOString(),
  };
}

/** MHTML: a page as a browser saves it in one file. */
export const mhtml: StreamInput = {
  kind: 'mhtml',
  extensions: ['.mhtml', '.mht'],
  recognises: (start) => /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart\/related\b/i.test(start.replaceAll('\r\n', '\n')),
  async *stream(bytes, given): AsyncGenerator<Entry> {
    const limit = byteLimit(given) * room;
    const whole = await collect(bytes, limit);
    if (whole === null) throw tooLarge(limit, given, true);
    if (whole.length === 0) throw new InputError('is empty');
    yield { line: null, article: await articleOfSaved(whole, given) };
  },
};

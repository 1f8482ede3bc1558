import { extname } from 'node:path';
import type { Document } from '../document/document.js';
import { type Article, type Entry, InputError, type Pointer } from './article.js';
import { decodeText, startOf } from './decode.js';
import { freeze } from './freeze.js';
import { byteLimit, type Given, tooLarge } from './given.js';
import { inputFor } from './inputs.js';
import { collect, peek } from './stream.js';
import { isGzip, unpacked } from './unpack.js';
import { webAddress } from './web-address.js';

/** What the web said of a container. */
export interface Sent {
  /** where it stands, after all redirects */
  readonly url: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** ISO instant */
  readonly retrieved: string;
}

/** A file, a page or a stream that is open, before its kind is known. */
export interface Container {
  /** what to call it to the user */
  readonly name: string;
  /** as given on the command line; null for standard input */
  readonly path: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** null for what lies on this machine */
  readonly sent: Sent | null;
}

/** Bytes by which the kind of a container is told. */
const head = 65_536;

/**
 * The ending of a file's name, in lower case and with its dot; that before `.gz` if it is packed.
 *
 * @example
 * endingOf('news/a.WARC.gz') // '.warc'
 */
export function endingOf(path: string): string {
  const lower = path.toLowerCase();
  return extname(lower.endsWith('.gz') ? lower.slice(0, -3) : lower);
}

function endingFor({ path, sent }: Container): string {
  if (sent !== null) return endingOf(new URL(sent.url).pathname);
  return path === null ? '' : endingOf(path);
}

/** The articles of a container, in order, unpacked if it is a gzip file. Throws InputError where it cannot be read, or not further. */
export async function* entriesOf(container: Container, given: Given): AsyncGenerator<Entry | Pointer> {
  let opened = await peek(container.bytes, head);
  try {
    if (isGzip(opened.start)) opened = await peek(unpacked(opened.bytes, 'gzip'), head);
    const input = inputFor({ ending: endingFor(container), mediaType: container.sent?.mediaType ?? null }, startOf(opened.start));
    if ('stream' in input) return yield* input.stream(opened.bytes, given);
    const limit = byteLimit(given);
    const bytes = await collect(opened.bytes, limit);
    if (bytes === null) throw tooLarge(limit, given, true);
    yield* await input.entries(decodeText(bytes, container.sent), given);
  } finally {
    await opened.bytes.return(undefined);
  }
}

/** The reason, for the user, why something cannot be read. Throws what is no such reason, but a fault of the program. */
export function reasonOf(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Record<string, string> = { ENOENT: 'is not there', ENOTDIR: 'is not there', EACCES: 'may not be read (permission denied)' };
  if (code === undefined || code.startsWith('ERR_')) throw error;
  return new InputError(reasons[code] ?? `cannot be read (${code})`);
}

/** An article with what the web said of where it stands and when it was had, where it does not say so itself. */
function placed(article: Article, sent: Sent | null): Article {
  if (sent === null) return article;
  const own = webAddress(article.url, sent.url);
  return { ...article, url: own ?? sent.url, retrieved: article.retrieved ?? sent.retrieved };
}

/** The document of an article, or the reason against it. */
export async function documentOf(article: Article | InputError, container: Container, given: Given): Promise<Document | InputError> {
  if (article instanceof InputError) return article;
  try {
    return await freeze(placed(article, container.sent), container.path, given);
  } catch (error) {
    return reasonOf(error);
  }
}

import { BrokenStream, InputError } from '../article.js';

/** A record of a WARC file. Its block must be read, or is passed over, before the next record comes. */
export interface WarcRecord {
  /** counted from 1 */
  readonly number: number;
  /** names in lower case */
  readonly headers: ReadonlyMap<string, string>;
  /** of the block, in bytes */
  readonly length: number;
  readonly block: AsyncGenerator<Uint8Array>;
}

/** The longest line of a record's head, and the most lines: what has more is no head. */
const longestLine = 65_536;
const mostLines = 200;

/** Bytes of a stream, taken line by line or by count. */
class Taker {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  async #next(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done) return false;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }

  /** The next line without its break; null at the end, `undefined` where no line ends within the limit. */
  async line(): Promise<string | null | undefined> {
    let end = this.#held.indexOf(10);
    while (end < 0 && this.#held.length <= longestLine) {
      if (!(await this.#next())) return this.#held.length === 0 ? null : undefined;
      end = this.#held.indexOf(10);
    }
    if (end < 0 || end > longestLine) return undefined;
    const line = new TextDecoder().decode(this.#held.subarray(0, end));
    this.#held = this.#held.subarray(end + 1);
    return line.replace(/\r$/, '');
  }

  /** The next `count` bytes as they come, fewer at the end of the stream. */
  async *take(count: number): AsyncGenerator<Uint8Array> {
    let left = count;
    while (left > 0 && (this.#held.length > 0 || (await this.#next()))) {
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
      if (part.length > 0) yield part;
    }
  }
}

/** The fields of a record's head, up to its empty line; null if it is none. */
async function headOf(taker: Taker): Promise<Map<string, string> | null> {
  const headers = new Map<string, string>();
  let last = '';
  for (let lines = 0; lines < mostLines; lines++) {
    const line = await taker.line();
    if (line === null || line === undefined) return null;
    if (line === '') return headers;
    const [, name, value = ''] = /^([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      headers.set(last, value);
    } else if (/^\s/.test(line) && last !== '') headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else return null;
  }
  return null;
}

/**
 * The records of a WARC file (versions 0.17 to 1.1), as they come.
 *
 * Throws BrokenStream where the file breaks off or is damaged: in which record, and that what came before counts.
 *
 * @example
 * for await (const { headers } of recordsOf(bytes)) headers.get('warc-type') // 'response'
 */
export async function* recordsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const taker = new Taker(bytes);
  for (let number = 1; ; number++) {
    const brokenOff = () => new BrokenStream(`breaks off in record ${number}; what came before is read`);
    let line = await taker.line();
    while (line === '') line = await taker.line();
    if (line === null) return;
    if (line === undefined || !line.startsWith('WARC/')) {
      if (number === 1) throw new InputError('is no WARC file');
      throw line === undefined ? brokenOff() : new BrokenStream(`is damaged before record ${number}; what came before is read`);
    }
    const headers = await headOf(taker);
    if (headers === null) throw brokenOff();
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new BrokenStream(`is damaged in record ${number}, which names no length; what came before is read`);
    let read = 0;
    const counted = (async function* () {
      for await (const part of taker.take(length - read)) {
        read += part.length;
        yield part;
      }
      if (read < length) throw brokenOff();
    })();
    yield { number, headers, length, block: counted };
    await counted.return(undefined);
    for await (const part of taker.take(length - read)) read += part.length;
    if (read < length) throw brokenOff();
  }
}

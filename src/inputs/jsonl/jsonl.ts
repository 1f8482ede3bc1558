import { type Article, type Entry, InputError, type StreamInput } from '../article.js';
import { decodePiece } from '../decode.js';
import { byteLimit, tooLarge } from '../given.js';
import { articleOfFields } from '../json/fields.js';
import { linesOf } from '../stream.js';

/**
 * The article on one line of JSONL, or the reason why the line is refused.
 *
 * @example
 * articleOfLine('{"title":"Talks fail","text":"Envoys left."}') // { title: 'Talks fail', … }
 */
export function articleOfLine(line: string): Article | InputError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return new InputError('is not valid JSON');
  }
  try {
    return articleOfFields(value);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** White space alone: spaces, tabs and the rest of a Windows line break. */
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 32 || byte === 13 || byte === 9);

/** The article on one line of bytes: bytes that are not UTF-8 spoil no other line. */
function articleOfBytes(bytes: Uint8Array): Article | InputError {
  try {
    return articleOfLine(decodePiece(bytes));
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** JSONL: an article on each line; empty lines are passed over. */
export const jsonl: StreamInput = {
  kind: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  recognises: (start) => {
    const [first = '', second = ''] = start.trimStart().split(/\r?\n/, 2);
    if (!start.trim().includes('\n')) return /^\uFEFF?\{\s*"/.test(first);
    return /^\uFEFF?\{.*\}\s*$/.test(first) && /^\s*\{/.test(second);
  },
  async *stream(bytes, given): AsyncGenerator<Entry> {
    let empty = true;
    for await (const { number, bytes: line, length } of linesOf(bytes, byteLimit(given))) {
      if (line !== null && isBlank(line)) continue;
      empty = false;
      yield { line: number, article: line === null ? tooLarge(length, given) : articleOfBytes(line) };
    }
    if (empty) throw new InputError('is empty');
  },
};

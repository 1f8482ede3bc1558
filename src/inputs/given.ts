import { InputError } from './article.js';

/** Which column of a table holds what: the name in its header, or its number from 1 as text where the table has no header. */
export type Columns = Partial<Record<'title' | 'text' | 'publisher' | 'published' | 'url' | 'lead' | 'byline', string>>;

/** What the user says of an input where the file itself does not, and the longest text taken. */
export interface Given {
  readonly publisher?: string | undefined;
  /** ISO date or instant */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** in UTF-16 code units; 1,000,000 unless given */
  readonly maxChars?: number | undefined;
  /** of a CSV or TSV table; guessed from its header where not given */
  readonly columns?: Columns | undefined;
}

/** The longest text that is read unless `maxChars` says otherwise, in UTF-16 code units. */
export const defaultMaxChars = 1_000_000;

/** Bytes for each character of the limit that are opened at all: markup and escapes take room, but no article takes more. */
const bytesPerCharacter = 16;

const shown = (n: number) => n.toLocaleString('en-US');

/** Throws InputError if a text of `length` code units is longer than `maxChars`. */
export function checkLength(length: number, maxChars: number = defaultMaxChars): void {
  if (length > maxChars) throw new InputError(`has ${shown(length)} characters, more than the limit of ${shown(maxChars)}; --max-chars raises it`);
}

/**
 * The most bytes that one article may take where it lies, by the limit on its characters.
 *
 * @example
 * byteLimit({ maxChars: 1000 }) // 16000
 */
export function byteLimit({ maxChars = defaultMaxChars }: Given): number {
  return maxChars * bytesPerCharacter;
}

/** The reason against what takes `bytes` bytes, which is over `byteLimit`; `atLeast` where it was not read to its end. */
export function tooLarge(bytes: number, { maxChars = defaultMaxChars }: Given, atLeast = false): InputError {
  return new InputError(
    `has ${atLeast ? 'more than ' : ''}${shown(bytes)} bytes, far more than ${shown(maxChars)} characters of text; --max-chars raises the limit`,
  );
}

import { abbreviations } from '../languages/en/abbreviations.js';

/** A word, number or mark of the text: UTF-16 code units, `end` exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
}

const letters = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]';
const pattern = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s<>"”]*[^\\s<>"”.,;:!?)]',
    '(?:\\p{L}\\.){2,}',
    `(?:${abbreviations.join('|')})\\.(?!\\p{L})`,
    '\\p{N}+(?:[.,:]\\p{N}+)+',
    `${letters}+?(?=n['’]t(?!\\p{L}))`,
    "n['’]t(?!\\p{L})",
    "['’](?:s|S|re|ve|ll|d|m)(?!\\p{L})",
    `${letters}+`,
    '([.\\-–—_*=~])\\1+',
    '\\S',
  ].join('|'),
  'gu',
);

/**
 * Splits text into tokens, in order, never overlapping, covering all that is not white space.
 *
 * Clitics are tokens of their own ("did" "n't", "Iran" "'s"); so is each punctuation mark and each part of a
 * hyphenated word; known abbreviations and initials keep their full stop ("Gen.", "U.S."). `training/words.py` is its twin.
 *
 * @example
 * tokenize("Iran's U.S.-led talks") // [{start:0,end:4},{start:4,end:6},{start:7,end:11},{start:11,end:12},{start:12,end:15},{start:16,end:21}]
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    tokens.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return tokens;
}

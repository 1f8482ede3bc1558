import { StoreError } from './fault.js';

/** Words to look for: each of `all` by one of its phrases, none of `without`. */
export interface Query {
  readonly all: readonly (readonly string[])[];
  readonly without: readonly string[];
}

/**
 * What a person asks for: every word must stand there; `"a phrase"`, `-without`, `this OR that`.
 *
 * Throws StoreError if no word is left to look for.
 *
 * @example
 * parseQuery('ceasefire OR truce -"prisoner swap"') // { all: [['ceasefire', 'truce']], without: ['prisoner swap'] }
 */
export function parseQuery(text: string): Query {
  const all: string[][] = [];
  const without: string[] = [];
  let or = false;
  for (const [, minus, phrase, word] of text.matchAll(/(?<![^\s(])(-?)(?:"([^"]*)"?|(\S+))/gu)) {
    if (word === 'OR' && !minus) {
      or = all.length > 0;
      continue;
    }
    const words = (phrase ?? word ?? '').match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ');
    if (words === undefined) continue;
    if (minus) without.push(words);
    else if (or) all.at(-1)!.push(words);
    else all.push([words]);
    or = false;
  }
  if (all.length === 0) throw new StoreError('the search names no word to look for: give one or more, as in "ceasefire talks"');
  return { all, without };
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether two words are forms of one: the same but for an ending. */
function akin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return a === b || (shared >= 4 && shared >= Math.max(a.length, b.length) - 3);
}

/**
 * A text with the words of a query between « and », cut to some `room` characters about the first of them.
 *
 * @example
 * markWords('Both sides agreed to truces.', parseQuery('truce')) // 'Both sides agreed to «truces».'
 */
export function markWords(text: string, query: Query, room = 240): string {
  const wanted = query.all.flat().flatMap((phrase) => fold(phrase).split(' '));
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(([word]) => wanted.some((one) => akin(one, fold(word))));
  const first = found[0]?.index ?? 0;
  const from = text.length <= room ? 0 : Math.max(0, text.lastIndexOf(' ', Math.max(0, first - room / 4)) + 1);
  const to = text.length - from <= room ? text.length : Math.max(from + 1, text.lastIndexOf(' ', from + room));
  let marked = from > 0 ? '…' : '';
  let at = from;
  for (const match of found.filter(({ index, 0: word }) => index >= from && index + word.length <= to)) {
    marked += `${text.slice(at, match.index)}«${match[0]}»`;
    at = match.index + match[0].length;
  }
  return marked + text.slice(at, to) + (to < text.length ? '…' : '');
}

import { stemmer } from 'stemmer';
import { commonStems } from '../languages/en/frequent-stems.js';
import { sameInDiplomacy } from '../languages/en/diplomatic-synonyms.js';
import { emptyWords } from '../languages/en/empty-words.js';

/** A word of a text: where it stands, and what it is compared by. */
export interface Word {
  /** UTF-16 code units in the text, end exclusive */
  readonly start: number;
  readonly end: number;
  readonly stem: string;
}

const word = /\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}]*(?:[-‑]\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,]\d+)*/gu;
/** Compounds that are one word: "de-escalate", "non-expansion". */
const prefixed = /^(?:de|re|co|non|anti|pre|post|un|sub)[-‑]\p{L}+$/iu;
const stems = new Map<string, string>();

/** The stem of one word, by Porter's algorithm; accents and case do not count. */
export function stemOf(written: string): string {
  let stem = stems.get(written);
  if (stem === undefined) {
    const plain = written
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}.‑-]/gu, '')
      .replace(/[’‘]/gu, "'");
    stem = stemmer(plain);
    if (stems.size < 50_000) stems.set(written, stem);
  }
  return stem;
}

/**
 * The words of a stretch of text with their stems. A compound with a hyphen is several words.
 *
 * @example
 * wordsIn('They reaffirmed it.', 0, 19).map(({ stem }) => stem) // ['thei', 'reaffirm', 'it']
 */
export function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(word)].flatMap(({ 0: written, index }) => {
    const start = from + index;
    if (!/[-‑]/u.test(written) || prefixed.test(written)) return [{ start, end: start + written.length, stem: stemOf(written) }];
    return [...written.matchAll(/[^-‑]+/gu)].map((part) => ({
      start: start + part.index,
      end: start + part.index + part[0].length,
      stem: stemOf(part[0]),
    }));
  });
}

/** Halvings of a stem that no common one is: in fewer than one text of a hundred. */
const rare = 8;
const halvings = new Map(commonStems.flatMap(([bits, list]) => list.split(' ').map((stem) => [stem, bits] as const)));
const empty = new Set(emptyWords.split(/\s+/u).map(stemOf));
const concepts = new Map(sameInDiplomacy.flatMap((group, i) => group.split(/\s+/u).map((each) => [stemOf(each), `#${i}`] as const)));

/**
 * How much a stem tells: 0 for words without a sense of their own, 1 for words that few texts hold, between them by how common it is in
 * official readouts and news (an inverse document frequency; Spärck Jones 1972).
 *
 * @example
 * weightOf('ransomwar') // 1
 */
export function weightOf(stem: string): number {
  if (empty.has(stem)) return 0;
  return Math.max(0.1, (halvings.get(stem) ?? rare) / rare);
}

/** What a stem means in diplomatic prose, where several words mean one thing; else the stem itself. */
export function conceptOf(stem: string): string {
  return concepts.get(stem) ?? stem;
}

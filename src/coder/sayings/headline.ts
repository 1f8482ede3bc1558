import type { TokenRange } from '../../reading/reading.js';
import type { Scene } from '../scene.js';

/** A headline that names its source by its form: what is said and by whom. */
export interface Headline {
  readonly source: TokenRange;
  readonly cue: TokenRange | null;
  readonly content: TokenRange;
}

const isDash = (word: string): boolean => /^[–—]$|^-{1,2}$/u.test(word);
const sayers = /^(?:say|says|said|claims?|reports?|warns?|confirms?|announces?)$/u;

/**
 * Finds the source of a headline: "… – Kremlin", "UN: …", "…, police say". Null where the title has no such form.
 *
 * @example
 * headlineOf(scene) // of "Five killed in raid, police say" → source "police", cue "say", content "Five killed in raid"
 */
export function headlineOf(scene: Scene): Headline | null {
  const { paragraphs } = scene.reading.document;
  const p = paragraphs.findIndex((paragraph) => paragraph.role === 'title');
  if (p < 0) return null;
  const { first, last } = scene.tokensIn(paragraphs[p]!);
  if (last - first < 4) return null;
  const spaced = (i: number): boolean => /\s/u.test(scene.text[scene.reading.tokens[i]!.start - 1] ?? '');
  for (let i = last - 2; i > first + 2 && i >= last - 7; i--) {
    if (isDash(scene.word(i)) && spaced(i) && capital(scene.word(i + 1))) return { source: { first: i + 1, last }, cue: null, content: { first, last: i } };
    if (scene.word(i) === ',' && sayers.test(scene.word(last - 1))) {
      if (last - 1 - (i + 1) >= 1) return { source: { first: i + 1, last: last - 1 }, cue: { first: last - 1, last }, content: { first, last: i } };
    }
  }
  for (let i = first + 1; i <= first + 5 && i < last - 2; i++) {
    if (scene.word(i) === ':' && capital(scene.word(first))) return { source: { first, last: i }, cue: null, content: { first: i + 1, last } };
  }
  return null;
}

const capital = (word: string): boolean => /^\p{Lu}/u.test(word);

import { conceptOf, weightOf, type Word } from './stems.js';

/** A bag of what words mean, with how much each tells. */
export type Meaning = ReadonlyMap<string, number>;

/**
 * What words mean as a bag: each concept once, with the greatest weight of its words.
 *
 * @example
 * meaningOf(wordsIn('sanctions', 0, 9)).size // 1
 */
export function meaningOf(words: readonly Word[]): Map<string, number> {
  const meaning = new Map<string, number>();
  for (const { stem } of words) {
    const weight = weightOf(stem);
    if (weight === 0) continue;
    const concept = conceptOf(stem);
    meaning.set(concept, Math.max(meaning.get(concept) ?? 0, weight));
  }
  return meaning;
}

const sizeOf = (meaning: Meaning) => Math.sqrt([...meaning.values()].reduce((sum, weight) => sum + weight * weight, 0));

/**
 * How alike two bags are: the cosine of their weights, between 0 and 1.
 *
 * @example
 * cosine(new Map([['dam', 1]]), new Map([['dam', 1]])) // 1
 */
export function cosine(a: Meaning, b: Meaning): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [concept, weight] of small) shared += weight * (large.get(concept) ?? 0);
  return shared === 0 ? 0 : shared / (sizeOf(a) * sizeOf(b));
}

/**
 * How much of the smaller bag stands in the other, by weight, between 0 and 1.
 *
 * @example
 * containment(new Map([['iran', 1]]), new Map([['iran', 1], ['syria', 1]])) // 1
 */
export function containment(a: Meaning, b: Meaning): number {
  const total = (meaning: Meaning) => [...meaning.values()].reduce((sum, weight) => sum + weight, 0);
  const [small, large] = total(a) <= total(b) ? [a, b] : [b, a];
  const all = total(small);
  if (all === 0) return 0;
  let shared = 0;
  for (const [concept, weight] of small) if (large.has(concept)) shared += weight;
  return shared / all;
}

import type { Party } from '../contacts/people.js';
import { conceptOf, weightOf } from '../wording/stems.js';
import type { Item } from './item.js';

/** What the name of a party or its state still tells. */
const partyWeight = 0.12;
/** The share of items from which on a word tells less, and how fast. */
const common = 0.06;
const fall = 8;

/**
 * The items of several texts with their words weighed for this comparison: the names of the parties'
 * own states
 * hardly at all, and what stands in many of the items less than what stands in few.
 *
 * @example
 * weigh([whiteHouseItems, kremlinItems], [new Set(), new Set()], parties)
 */
export function weigh(texts: readonly (readonly Item[])[], stems: readonly ReadonlySet<string>[], parties: readonly Party[]): Item[][] {
  const own = new Set(parties.map(({ country }) => `@${country}`));
  const meanings = texts.map((items, side) =>
    items.map(({ words, named }) => {
      const meaning = new Map<string, number>();
      const add = (concept: string, weight: number) => meaning.set(concept, Math.max(meaning.get(concept) ?? 0, weight));
      for (const { stem } of words) {
        if (weightOf(stem) > 0) add(conceptOf(stem), stems[side]!.has(stem) ? partyWeight : weightOf(stem));
      }
      for (const key of named.keys()) add(`@${key}`, 1);
      for (const key of meaning.keys()) if (own.has(key)) meaning.set(key, partyWeight);
      return meaning;
    }),
  );
  const count = meanings.flat().length;
  const held = new Map<string, number>();
  for (const meaning of meanings.flat()) for (const concept of meaning.keys()) held.set(concept, (held.get(concept) ?? 0) + 1);
  const factor = (concept: string) => 1 / (1 + fall * Math.max(0, ((held.get(concept) ?? 0) - 2) / count - common));
  return texts.map((items, side) =>
    items.map((item, i) => ({ ...item, meaning: new Map([...meanings[side]![i]!].map(([concept, weight]) => [concept, weight * factor(concept)] as const)) })),
  );
}

import type { Party } from '../contacts/people.js';
import { conceptOf, stemOf, weightOf } from '../wording/stems.js';
import type { Item } from './item.js';

/** What the name of a party or its state still tells. */
const partyWeight = 0.12;
/** The share of items from which on a word tells less, and how fast. */
const common = 0.06;
const fall = 8;
/** How much more a word tells that stands in one idea of each text alone, and from which weight on. */
const anchor = 1.5;
const tellingWeight = 0.85;
/** Days and months tie nothing together. */
const calendar = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(stemOf),
);
const calendarWeight = 0.15;

/**
 * The items of several texts with their words weighed for this comparison: the names of the parties'
 * own states
 * hardly at all, what stands in many of the items less
 * than what stands in few, and what ties one item of a text to one of another more.
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
        if (calendar.has(stem) || /^\d/u.test(stem)) add(stem, calendarWeight);
        else if (weightOf(stem) > 0) add(conceptOf(stem), stems[side]!.has(stem) ? partyWeight : weightOf(stem));
      }
      for (const key of named.keys()) add(`@${key}`, 1);
      for (const key of meaning.keys()) if (own.has(key)) meaning.set(key, partyWeight);
      return meaning;
    }),
  );
  const count = meanings.flat().length;
  const held = new Map<string, number[]>();
  meanings.forEach((items, side) => {
    for (const meaning of items) {
      for (const concept of meaning.keys()) {
        const perSide = held.get(concept) ?? texts.map(() => 0);
        perSide[side]!++;
        held.set(concept, perSide);
      }
    }
  });
  const factor = (concept: string, weight: number) => {
    const perSide = held.get(concept)!.filter((times) => times > 0);
    // A telling word that one idea of each text has, and no other, ties these two.
    if (weight >= tellingWeight && perSide.length > 1 && perSide.every((times) => times === 1)) return anchor;
    const times = perSide.reduce((sum, each) => sum + each, 0);
    return 1 / (1 + fall * Math.max(0, (times - 2) / count - common));
  };
  return texts.map((items, side) =>
    items.map((item, i) => ({
      ...item,
      meaning: new Map([...meanings[side]![i]!].map(([concept, weight]) => [concept, weight * factor(concept, weight)] as const)),
    })),
  );
}

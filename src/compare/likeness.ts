import { containment, cosine } from '../wording/similarity.js';
import type { Item } from './item.js';

/** From here on two items are told as one idea. */
export const leastSame = 0.4;
/** From here on they are possibly the same. */
export const leastPossible = 0.3;

/** Least weight of the smaller of two items for its being wholly in the other to count. */
const leastWeight = 1;
const contained = 0.62;

/** What each unit of shared weight counts for, where two long ideas share much among much else; and its most. */
const perWeight = 0.15;
const mostByWeight = 0.5;

/** What two ideas share: the weight of it, and whether it is no more than one name. */
function sharedOf(a: Item, b: Item): { weight: number; nameAlone: boolean } {
  let weight = 0;
  const shared: string[] = [];
  for (const [concept, own] of a.meaning) {
    const least = Math.min(own, b.meaning.get(concept) ?? 0);
    weight += least;
    if (least >= leastTelling) shared.push(concept);
  }
  return { weight, nameAlone: shared.length < 2 && shared.every((concept) => concept.startsWith('@')) };
}

/** Least weight of a word for it to tell something. */
const leastTelling = 0.15;
/** Two ideas that share a name alone are at most possibly one. */
const mostByName = 0.34;
/** But a talk about Iran is a talk about Iran. */
const mostOfMatters = 0.45;

const asking = new Set(['asks', 'invites', 'REQUEST']);
const refusing = new Set(['refuses', 'denies', 'REJECT']);

/**
 * How likely two items of two texts are one idea, between 0 and 1: how alike their words are (by what they mean, rarer words counting more), how far
 * the shorter one is within the longer, whether the same act, the same speaker and the same matter go with them.
 *
 * @example
 * likeness(item('called for de-escalation'), item('urged Russia to de-escalate')) // 0.6
 */
export function likeness(a: Item, b: Item): number {
  const weight = Math.min(...[a, b].map(({ meaning }) => [...meaning.values()].reduce((sum, each) => sum + each, 0)));
  const inside = containment(a.meaning, b.meaning) * contained * Math.min(1, weight / (2 * leastWeight));
  const shared = sharedOf(a, b);
  let score = Math.max(cosine(a.meaning, b.meaning), inside, Math.min(mostByWeight, perWeight * shared.weight));
  if (score === 0) return 0;
  if (a.act !== null && a.act === b.act && a.act !== 'other' && a.act !== 'informs') score += 0.06;
  if (a.credit.parties.length > 0 && b.credit.parties.length > 0) {
    if (a.credit.parties.join() === b.credit.parties.join()) score += 0.07;
    else if (!a.credit.joint && !b.credit.joint) score -= 0.06;
  }
  if ([...a.labels].some((label) => b.labels.has(label))) score += 0.06;
  if ((asking.has(a.act ?? '') && refusing.has(b.act ?? '')) || (asking.has(b.act ?? '') && refusing.has(a.act ?? ''))) score -= 0.15;
  const matters = a.kind === 'matter' && b.kind === 'matter';
  return Math.max(0, Math.min(shared.nameAlone ? (matters ? mostOfMatters : mostByName) : 1, score));
}

import { agglomerate, boundIndexes, byId, type Edge } from './agglomerate.js';
import type { Claim } from './claim.js';
import { pointsOf } from './compare.js';
import { type Bindings, bindingsOf } from './decisions.js';
import { type Telling, tellingOf } from './telling.js';
import { weights } from './weights.js';

/**
 * Takes the claims of one document together, by what the document alone tells and what people decided: one telling for each happening.
 *
 * @example
 * tellingsOf(claimsOf(readout)).length // fewer than its claims: title and lead tell the same call
 */
export function tellingsOf(claims: readonly Claim[], bindings: Bindings = bindingsOf([])): { tellings: Telling[]; together: [Claim, Claim][] } {
  const items = [...claims].sort((a, b) => a.at - b.at || byId(a, b));
  const index = new Map(items.map(({ id }, i) => [id, i]));
  const points = items.map((a, i) => items.slice(0, i).map((b) => pointsOf(a, b)));
  const at = (a: number, b: number) => (a > b ? points[a]![b]! : points[b]![a]!);
  const edges: Edge[] = points.flatMap((row, a) => row.flatMap((value, b) => (value >= 0 ? [{ a: b, b: a, points: value }] : [])));
  const { groups, used } = agglomerate(items.length, {
    edges,
    bound: boundIndexes(bindings, index),
    pointsOf: at,
    kept: (a, b) => bindings.apart(items[a]!.id, items[b]!.id) || bindings.mayClash(items[a]!.id, items[b]!.id),
    leastMean: weights.leastMeanWithin,
  });
  return {
    tellings: groups.map((group) => tellingOf(group.map((i) => items[i]!))),
    together: used.map(({ a, b }) => [items[a]!, items[b]!]),
  };
}

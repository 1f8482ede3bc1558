import { agglomerate, boundIndexes, byId, type Edge } from './agglomerate.js';
import { blockKeys } from './block-keys.js';
import { pointsOf } from './compare.js';
import type { Bindings } from './decisions.js';
import type { Telling } from './telling.js';
import { weights } from './weights.js';

/** In a block of more, each telling is compared with so many on either side. */
const neighbours = 150;

/** Tellings grouped: the pairs by which they came together, and the near pairs that were kept apart, the nearest first. */
export interface Grouped {
  readonly groups: readonly (readonly Telling[])[];
  readonly used: readonly (readonly [Telling, Telling])[];
  readonly refused: readonly (readonly [Telling, Telling])[];
}

/** Pairs of tellings that share a block, each once, as indexes with a below b. */
function* candidates(tellings: readonly Telling[]): Generator<readonly [number, number]> {
  const owners = new Map<string, number[]>();
  const keys = tellings.map(blockKeys);
  for (const [i, { own }] of keys.entries()) {
    for (const key of own) {
      const block = owners.get(key);
      if (block) block.push(i);
      else owners.set(key, [i]);
    }
  }
  for (const [i, { seek }] of keys.entries()) {
    const seen = new Set<number>();
    for (const key of seek) {
      const block = owners.get(key);
      if (!block) continue;
      for (const j of around(block, i)) if (j < i) seen.add(j);
    }
    for (const j of seen) yield [j, i];
  }
}

/** All of a block; of a large one those that stand nearest to `i`. */
function around(block: readonly number[], i: number): readonly number[] {
  if (block.length <= 2 * neighbours) return block;
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block[middle]! < i) low = middle + 1;
    else high = middle;
  }
  return block.slice(Math.max(0, low - neighbours), low + neighbours);
}

/**
 * Groups tellings across documents. The result does not depend on their order. Work grows with the tellings, not with their square: each is compared
 * with at most 300 others a block key.
 *
 * @example
 * groupTellings([...tellingsOf(one).tellings, ...tellingsOf(other).tellings], bindingsOf([])).groups
 */
export function groupTellings(given: readonly Telling[], bindings: Bindings): Grouped {
  const tellings = [...given].sort(byId);
  const index = new Map(tellings.flatMap(({ claims }, i) => claims.map((id) => [id, i] as const)));
  const edges: Edge[] = [];
  for (const [a, b] of candidates(tellings)) {
    if (tellings[a]!.document === tellings[b]!.document) continue;
    const points = pointsOf(tellings[a]!, tellings[b]!);
    if (points >= 0) edges.push({ a, b, points });
  }
  const keptFrom = tellings.map(({ claims }) => new Set(claims.flatMap((claim) => [...bindings.apartFrom(claim)].flatMap((other) => index.get(other) ?? []))));
  const { groups, used, refused } = agglomerate(tellings.length, {
    edges,
    bound: boundIndexes(bindings, index),
    pointsOf: (a, b) => fitOf(tellings[a]!, tellings[b]!),
    kept: (a, b) => keptFrom[a]!.has(b),
    leastMean: weights.leastMeanAcross,
  });
  const pair = ({ a, b }: Edge) => [tellings[a]!, tellings[b]!] as const;
  return { groups: groups.map((group) => group.map((i) => tellings[i]!)), used: used.map(pair), refused: refused.map(pair) };
}

/** Two tellings of one document were found to be two happenings there; another document joins them only if they are near. */
function fitOf(a: Telling, b: Telling): number {
  const points = pointsOf(a, b);
  return a.document === b.document && points < weights.leastWithin ? -Infinity : points;
}

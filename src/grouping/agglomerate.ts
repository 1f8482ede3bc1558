import type { Bindings } from './decisions.js';

/** A reason to take two items together, by their indexes, and how strong it is. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly points: number;
}

/** What decides whether two groups may become one. */
export interface Merging {
  readonly edges: readonly Edge[];
  /** groups to begin with: what people took together */
  readonly bound?: readonly (readonly number[])[];
  /** points for two items; −Infinity keeps their groups apart */
  readonly pointsOf: (a: number, b: number) => number;
  /** whether people keep the two apart */
  readonly kept: (a: number, b: number) => boolean;
  /** least mean of the points between two groups */
  readonly leastMean: number;
}

/** Groups of more items are compared by so many of each. */
const most = 24;

/**
 * Takes items together along their edges, the strongest first, unless something keeps the two groups apart: a person, something certain between any
 * two of their items, or points that are too low on the whole. Returns the groups as lists of indexes in rising order, and the edges used.
 * The result does not depend on the order of `edges`, as long as the items are in a fixed order.
 *
 * @example
 * agglomerate(3, { edges: [{ a: 0, b: 2, points: 1 }], pointsOf: () => 1, kept: () => false, leastMean: 0 }).groups // [[0, 2], [1]]
 */
export function agglomerate(count: number, { edges, bound = [], pointsOf, kept, leastMean }: Merging): { groups: number[][]; used: Edge[]; refused: Edge[] } {
  const groupOf = Array.from({ length: count }, (_, i) => [i]);
  const join = (a: number[], b: number[]): void => {
    const joined = [...a, ...b].sort((x, y) => x - y);
    for (const i of joined) groupOf[i] = joined;
  };
  for (const group of bound) for (const i of group) if (groupOf[i] !== groupOf[group[0]!]) join(groupOf[group[0]!]!, groupOf[i]!);
  const used: Edge[] = [];
  const refused: Edge[] = [];
  // A group once refused stays refused until one of the two grows: many edges run between the same two.
  const no = new Map<readonly number[], Set<readonly number[]>>();
  for (const edge of [...edges].sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b)) {
    const [a, b] = [groupOf[edge.a]!, groupOf[edge.b]!];
    if (a === b) continue;
    if (no.get(a)?.has(b)) continue;
    if (fits(a, b)) {
      used.push(edge);
      join(a, b);
      continue;
    }
    refused.push(edge);
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = no.get(x);
      if (known) known.add(y);
      else no.set(x, new Set([y]));
    }
  }
  return { groups: [...new Set(groupOf)].sort((a, b) => a[0]! - b[0]!), used, refused };

  function fits(a: readonly number[], b: readonly number[]): boolean {
    if (a.some((x) => b.some((y) => kept(x, y)))) return false;
    const [some, others] = [a.slice(0, most), b.slice(0, most)];
    let sum = 0;
    for (const x of some) {
      for (const y of others) {
        const points = pointsOf(x, y);
        if (points === -Infinity) return false;
        sum += points;
      }
    }
    return sum / (some.length * others.length) >= leastMean;
  }
}

/** Rising order of ids: what makes results independent of the order in which things came. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The bound groups whose claims are here, as indexes of the items that hold them. */
export function boundIndexes(bindings: Bindings, index: ReadonlyMap<string, number>): number[][] {
  const seen = new Set<readonly string[]>();
  const found: number[][] = [];
  for (const claim of index.keys()) {
    const group = bindings.groupOf(claim);
    if (!group || seen.has(group)) continue;
    seen.add(group);
    const here = [...new Set(group.flatMap((id) => index.get(id) ?? []))];
    if (here.length > 1) found.push(here.sort((a, b) => a - b));
  }
  return found.sort((a, b) => a[0]! - b[0]!);
}

import type { Item } from './item.js';
import { leastPossible, leastSame, likeness } from './likeness.js';

/** Items of several texts that tell one idea: for each side its items, in text order; a side without any has an empty list. */
export interface Aligned {
  readonly sides: readonly (readonly Item[])[];
  /** the likeness that holds it together; null for the idea of one side */
  readonly score: number | null;
  /** whether it is only possibly one idea */
  readonly possible: boolean;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A further item of a side joins a row only where it is this near to the row's best. */
const joinShare = 0.8;
/** And stands this near, in items, to the one that is there. */
const joinReach = 1;

/**
 * Sets the items of several texts side by side: the likeliest pairs first, each item once. An item that tells the same as one already set beside another
 * joins it where the two are neighbours in their text. Pairs that are only somewhat alike, and have nothing better, are possibly the same.
 *
 * @example
 * align([whiteHouse, kremlin]).filter(({ score }) => score !== null).length // 5
 */
export function align(texts: readonly (readonly Item[])[]): Aligned[] {
  const all = texts.flatMap((items, side) => items.map((item, place) => ({ item, side, place })));
  const edges: Edge[] = [];
  for (let a = 0; a < all.length; a++) {
    for (let b = a + 1; b < all.length; b++) {
      if (all[a]!.side === all[b]!.side) continue;
      const score = likeness(all[a]!.item, all[b]!.item);
      if (score >= leastPossible) edges.push({ a, b, score });
    }
  }
  edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const row = all.map((_, i) => i);
  const rows = new Map(all.map((_, i) => [i, { members: [i], score: null as number | null, possible: false }]));
  for (const { a, b, score } of edges) {
    const [x, y] = [rows.get(row[a]!)!, rows.get(row[b]!)!];
    if (x === y) continue;
    const sidesOf = (members: readonly number[]) => new Set(members.map((i) => all[i]!.side));
    const clash = [...sidesOf(x.members)].some((side) => sidesOf(y.members).has(side));
    if (clash && !joins(x, y, score)) continue;
    if (score < leastSame && (clash || x.score !== null || y.score !== null)) continue;
    const [to, from] = x.members[0]! < y.members[0]! ? [x, y] : [y, x];
    to.score = Math.max(to.score ?? 0, from.score ?? 0, score);
    to.possible = score < leastSame;
    const id = row[to.members[0]!]!;
    rows.delete(row[from.members[0]!]!);
    for (const member of from.members) row[member] = id;
    to.members.push(...from.members);
  }

  function joins(x: { members: number[]; score: number | null }, y: { members: number[]; score: number | null }, score: number): boolean {
    if (score < leastSame || score < joinShare * Math.max(x.score ?? 0, y.score ?? 0)) return false;
    if (x.members.length > 1 && y.members.length > 1) return false;
    return x.members.every((i) => y.members.every((j) => all[i]!.side !== all[j]!.side || Math.abs(all[i]!.place - all[j]!.place) <= joinReach));
  }

  const aligned = [...rows.values()].map(({ members, score, possible }) => ({
    sides: texts.map((_, side) =>
      members
        .filter((i) => all[i]!.side === side)
        .sort((i, j) => all[i]!.place - all[j]!.place)
        .map((i) => all[i]!.item),
    ),
    score,
    possible,
  }));
  return inOrder(aligned, texts);
}

/** Rows in the order of the first text; those without it follow the row that stands before them in their own text. */
function inOrder(rows: readonly Aligned[], texts: readonly (readonly Item[])[]): Aligned[] {
  const done: Aligned[] = [];
  const [first = [], ...others] = texts;
  const rowWith = (item: Item) => rows.find(({ sides }) => sides.some((side) => side.includes(item)))!;
  for (const item of first) if (!done.includes(rowWith(item))) done.push(rowWith(item));
  for (const items of others) {
    let at = -1;
    for (const item of items) {
      const own = rowWith(item);
      const there = done.indexOf(own);
      if (there >= 0) at = Math.max(at, there);
      else done.splice(++at, 0, own);
    }
  }
  return done;
}

import { freshId, type Happening } from './happening.js';

/** A happening as it was: its id, those that led to it, and its claims. */
export type Earlier = Pick<Happening, 'id' | 'previousIds' | 'claims'>;

/**
 * Gives happenings the ids that they had. One that has all claims of an earlier one keeps its id; of several the one with the most claims, and the
 * others' ids lead here. One that has only some of them is new: the earlier id leads to all its parts, so that no id ever changes its meaning. Claims
 * that are no more count for nothing. The order of either list does not matter.
 *
 * @example
 * keepIds([{ id: 'h-1', previousIds: [], claims: ['e-1'] }], [happening])[0].id // 'h-1', if the happening has e-1
 */
export function keepIds(earlier: readonly Earlier[], happenings: readonly Happening[]): Happening[] {
  const now = new Map(happenings.flatMap((happening) => happening.claims.map((claim) => [claim, happening] as const)));
  const heirs = new Map<Happening, { whole: Earlier[]; parts: Earlier[] }>(happenings.map((happening) => [happening, { whole: [], parts: [] }]));
  const ordered = [...earlier].sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
  for (const one of ordered) {
    const into = new Set(one.claims.flatMap((claim) => now.get(claim) ?? []));
    for (const happening of into) heirs.get(happening)![into.size === 1 ? 'whole' : 'parts'].push(one);
  }
  const taken = new Set(earlier.flatMap(({ id, previousIds }) => [id, ...previousIds]));
  return happenings.map((happening) => {
    const { whole, parts } = heirs.get(happening)!;
    const [keeps] = whole;
    const from = [...whole, ...parts].flatMap(({ id, previousIds }) => [id, ...previousIds]);
    const id = keeps?.id ?? unused(happening.claims, from, taken);
    return { ...happening, id, previousIds: [...new Set([...from, ...happening.previousIds])].filter((other) => other !== id).sort() };
  });
}

/** A fresh id that no earlier happening had. */
function unused(claims: readonly string[], from: readonly string[], taken: ReadonlySet<string>): string {
  const plain = freshId(claims);
  return taken.has(plain) ? freshId(claims, [...from].sort()) : plain;
}

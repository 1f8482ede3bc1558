/** A pair of claims by their keys. */
export interface KeyPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface HappeningScores {
  /** B-cubed over all claims that the pairs name */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** share of the pairs of two happenings that were put into one */
  readonly merged: number;
  /** share of the pairs of one happening that were put into one */
  readonly joined: number;
  readonly claims: number;
}

/**
 * The happenings that pairs tell of: claims joined by a chain of pairs that are the same are one; all others are told to be different.
 *
 * @example
 * goldHappenings([{ a: 'x', b: 'y', same: true }]).get('x') === 'x'
 */
export function goldHappenings(pairs: readonly KeyPair[]): Map<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    const above = parent.get(key) ?? key;
    return above === key ? key : rootOf(above);
  };
  for (const { a, b, same } of pairs) {
    for (const key of [a, b]) if (!parent.has(key)) parent.set(key, key);
    if (same) parent.set(rootOf(b), rootOf(a));
  }
  return new Map([...parent.keys()].map((key) => [key, rootOf(key)]));
}

/**
 * Scores groups of claims against pairs. `groupOf` gives the happening that a claim was put into, or null where the claim was not found: it then
 * stands alone. Precision and recall are B-cubed (Bagga and Baldwin 1998): per claim, the share of its group that is of its happening, and the share of
 * its happening that is in its group.
 *
 * @example
 * scorePairs([{ a: 'x', b: 'y', same: true }], () => 'h-1').f1 // 1
 */
export function scorePairs(pairs: readonly KeyPair[], groupOf: (key: string) => string | null): HappeningScores {
  const gold = goldHappenings(pairs);
  const given = new Map([...gold.keys()].map((key) => [key, groupOf(key) ?? `alone ${key}`]));
  const keys = [...gold.keys()];
  let precision = 0;
  let recall = 0;
  for (const key of keys) {
    const mates = keys.filter((other) => given.get(other) === given.get(key));
    const right = mates.filter((other) => gold.get(other) === gold.get(key)).length;
    precision += right / mates.length;
    recall += right / keys.filter((other) => gold.get(other) === gold.get(key)).length;
  }
  const [p, r] = keys.length === 0 ? [0, 0] : [precision / keys.length, recall / keys.length];
  const share = (same: boolean) => {
    const of = pairs.filter((pair) => pair.same === same);
    return of.length === 0 ? 0 : of.filter(({ a, b }) => given.get(a) === given.get(b)).length / of.length;
  };
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), merged: share(false), joined: share(true), claims: keys.length };
}

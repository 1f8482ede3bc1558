const none: ReadonlySet<string> = new Set();

interface Decided {
  readonly id: string;
  readonly by: string;
  /** ISO instant */
  readonly at: string;
  readonly note?: string | null;
}

/**
 * A person's decision about which claims are one happening. Claims are named by their ids: a store resolves happenings to the claims that they had
 * when the person decided. `same` and `merge` take claims together; `not-same` keeps two apart; `split` makes each part one happening, apart from the
 * others; `move` takes a claim out of those in `from` and puts it to those in `to`, or by itself where `to` is empty.
 */
export type Decision =
  | (Decided & { readonly kind: 'same' | 'merge'; readonly claims: readonly string[] })
  | (Decided & { readonly kind: 'not-same'; readonly claims: readonly [string, string] })
  | (Decided & { readonly kind: 'split'; readonly parts: readonly (readonly string[])[] })
  | (Decided & { readonly kind: 'move'; readonly claim: string; readonly from: readonly string[]; readonly to: readonly string[] });

/** What all decisions together say. */
export interface Bindings {
  /** claims that people took together: each list one happening */
  readonly groups: readonly (readonly string[])[];
  /** the claims that people took together with a claim, itself among them; undefined if nobody decided on it */
  groupOf(claim: string): readonly string[] | undefined;
  /** whether people keep the happenings of two claims apart */
  apart(a: string, b: string): boolean;
  /** the claims that people keep from a claim */
  apartFrom(claim: string): ReadonlySet<string>;
  /** whether taking the two together unasked could bring together, through others, what people keep apart */
  mayClash(a: string, b: string): boolean;
  /** the decisions that name a claim */
  of(claim: string): readonly Decision[];
}

/**
 * Draws decisions together, the later over the earlier (by time, then id): the result does not depend on their order in the list.
 *
 * @example
 * bindingsOf([{ id: 'd1', by: 'Ana', at: '2024-01-02', kind: 'not-same', claims: ['e-1', 'e-2'] }]).apart('e-1', 'e-2') // true
 */
export function bindingsOf(decisions: readonly Decision[]): Bindings {
  const group = new Map<string, Set<string>>();
  const apart = new Map<string, Set<string>>();
  const by = new Map<string, Decision[]>();
  const ordered = [...decisions].sort((a, b) => order(a.at, b.at) || order(a.id, b.id));
  for (const decision of ordered) {
    for (const claim of new Set(claimsOfDecision(decision))) by.set(claim, [...(by.get(claim) ?? []), decision]);
    if (decision.kind === 'split') split(decision.parts);
    else if (decision.kind === 'move') move(decision.claim, decision.from, decision.to);
    else if (decision.kind === 'not-same') separate(...decision.claims);
    else together(decision.claims);
  }
  const groups = [...new Set(group.values())].filter(({ size }) => size > 1).map((claims) => [...claims].sort());
  const sorted = new Map(groups.flatMap((claims) => claims.map((claim) => [claim, claims] as const)));
  // What is kept from one claim is kept from all that people took together with it.
  const wholly = new Map<string, ReadonlySet<string>>();
  for (const claim of new Set([...apart.keys(), ...sorted.keys()])) {
    const others = (sorted.get(claim) ?? [claim]).flatMap((mate) => [...(apart.get(mate) ?? [])]);
    wholly.set(claim, new Set(others.flatMap((other) => sorted.get(other) ?? [other])));
  }
  const apartFrom = (claim: string) => wholly.get(claim) ?? none;
  const bears = (a: string, b: string) => sorted.has(a) && apartFrom(b).size > 0;
  return {
    groups,
    groupOf: (claim) => sorted.get(claim),
    apart: (a, b) => apartFrom(a).has(b),
    mayClash: (a, b) => (bears(a, b) || bears(b, a)) && sorted.get(a) !== sorted.get(b),
    apartFrom,
    of: (claim) => by.get(claim) ?? [],
  };

  function together(claims: readonly string[]): void {
    const joined = new Set(claims.flatMap((claim) => [claim, ...(group.get(claim) ?? [])]));
    for (const claim of joined) {
      group.set(claim, joined);
      for (const other of apart.get(claim) ?? []) if (joined.has(other)) unkeep(claim, other);
    }
  }

  /** The second leaves the first's group; what was decided of the others stays. */
  function separate(a: string, b: string): void {
    if (a === b) return;
    if (group.get(a)?.has(b)) leave(b);
    keep(a, b);
  }

  function split(parts: readonly (readonly string[])[]): void {
    for (const part of parts) for (const claim of part) leave(claim);
    for (const part of parts) together(part);
    for (const [i, part] of parts.entries()) for (const x of part) for (const y of parts.slice(i + 1).flat()) keep(x, y);
  }

  function move(claim: string, from: readonly string[], to: readonly string[]): void {
    leave(claim);
    if (to.length > 0) together([claim, ...to]);
    for (const other of from) if (other !== claim && !to.includes(other)) keep(claim, other);
  }

  function leave(claim: string): void {
    group.get(claim)?.delete(claim);
    group.delete(claim);
  }

  function keep(a: string, b: string): void {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }

  function unkeep(a: string, b: string): void {
    apart.get(a)?.delete(b);
    apart.get(b)?.delete(a);
  }
}

function claimsOfDecision(decision: Decision): readonly string[] {
  if (decision.kind === 'split') return decision.parts.flat();
  return decision.kind === 'move' ? [decision.claim, ...decision.from, ...decision.to] : decision.claims;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryClaims } from './arbitrary-claims.js';
import type { Claim } from './claim.js';
import type { Decision } from './decisions.js';
import { groupClaims } from './group.js';
import { type Earlier, keepIds } from './keep-ids.js';
import { blocksOf, type Lookup, regroup } from './regroup.js';

/** Few enough for a busy machine; each run has up to fourteen claims. */
const runs = { numRuns: 40 };

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((value, i) => ({ value, key: Math.sin(seed * 97 + i * 131) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

const arbitraryDecisions = (claims: readonly Claim[]): fc.Arbitrary<Decision[]> => {
  const id = fc.constantFrom(...claims.map((claim) => claim.id));
  const made = fc.record({ id: fc.uuid(), by: fc.constant('Ana'), at: fc.constantFrom('2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z') });
  const pair = fc.tuple(id, id).filter(([a, b]) => a !== b);
  const decision = fc.oneof(
    fc.record({ kind: fc.constant('same' as const), claims: pair }),
    fc.record({ kind: fc.constant('not-same' as const), claims: pair }),
  );
  return claims.length < 2
    ? fc.constant([])
    : fc.array(
        fc.tuple(made, decision).map(([a, b]): Decision => ({ ...a, ...b })),
        { maxLength: 3 },
      );
};

const given = arbitraryClaims().chain((claims) => fc.record({ claims: fc.constant(claims), decisions: arbitraryDecisions(claims), seed: fc.nat(1000) }));

/** A store in memory. */
class Memory implements Lookup {
  readonly claims = new Map<string, Claim>();
  private readonly keys = new Map<string, readonly string[]>();

  add(claims: readonly Claim[], decisions: readonly Decision[]): void {
    for (const claim of claims) this.claims.set(claim.id, claim);
    for (const document of new Set(claims.map((claim) => claim.document))) {
      const own = [...this.claims.values()].filter((claim) => claim.document === document);
      for (const { claim, keys } of blocksOf(own, decisions)) this.keys.set(claim, keys);
    }
  }
  async inBlocks(keys: readonly string[]) {
    return [...this.claims.values()].filter(({ id }) => this.keys.get(id)?.some((key) => keys.includes(key)));
  }
  async ofDocuments(ids: readonly string[]) {
    return [...this.claims.values()].filter(({ document }) => ids.includes(document));
  }
  async byIds(ids: readonly string[]) {
    return [...this.claims.values()].filter(({ id }) => ids.includes(id));
  }
}

describe('groupClaims', () => {
  it('puts every claim into one happening, whatever the order of claims and decisions', () => {
    fc.assert(
      fc.property(given, ({ claims, decisions, seed }) => {
        const happenings = groupClaims(claims, decisions);
        expect(happenings.flatMap((happening) => happening.claims).sort()).toEqual(claims.map(({ id }) => id).sort());
        expect(groupClaims(shuffled(claims, seed), shuffled(decisions, seed))).toEqual(happenings);
      }),
      runs,
    );
  });

  it('never holds two sure days that differ, unless people put them together', () => {
    fc.assert(
      fc.property(arbitraryClaims(), (claims) => {
        const byId = new Map(claims.map((claim) => [claim.id, claim]));
        for (const happening of groupClaims(claims)) {
          const sure = happening.claims.map((id) => byId.get(id)!.days).filter((days) => days?.sure);
          expect(new Set(sure.map((days) => days!.from)).size).toBeLessThan(2);
        }
      }),
      runs,
    );
  });

  it('is bound by the last decision on two claims', () => {
    fc.assert(
      fc.property(given, ({ claims, decisions }) => {
        fc.pre(decisions.length > 0);
        const last = { ...decisions[0]!, at: '2025-01-01T00:00:00Z' };
        const happenings = groupClaims(claims, [...decisions.slice(1), last]);
        const [a, b] = (last as { claims: readonly string[] }).claims;
        expect(happenings.some((happening) => happening.claims.includes(a!) && happening.claims.includes(b!))).toBe(last.kind === 'same');
      }),
      runs,
    );
  });
});

describe('regroup', () => {
  it('document by document, in any order, comes to what groupClaims does with all', async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ claims, decisions, seed }) => {
        const memory = new Memory();
        const happeningOf = new Map<string, readonly string[]>();
        for (const document of shuffled([...new Set(claims.map((claim) => claim.document))], seed)) {
          memory.add(
            claims.filter((claim) => claim.document === document),
            decisions,
          );
          for (const happening of await regroup([document], memory, decisions)) for (const claim of happening.claims) happeningOf.set(claim, happening.claims);
        }
        for (const happening of groupClaims(claims, decisions)) for (const claim of happening.claims) expect(happeningOf.get(claim)).toEqual(happening.claims);
      }),
      runs,
    );
  });
});

describe('keepIds', () => {
  it('gives each happening an id of its own; every id that was leads to all that its claims became', () => {
    fc.assert(
      fc.property(given, fc.nat(13), ({ claims, decisions, seed }, some) => {
        let earlier: Earlier[] = [];
        for (const now of [shuffled(claims, seed).slice(0, some + 1), claims]) {
          const next = keepIds(shuffled(earlier, seed), groupClaims(now, now === claims ? decisions : []));
          expect(new Set(next.map(({ id }) => id)).size).toBe(next.length);
          for (const old of earlier) {
            const into = next.filter((happening) => happening.claims.some((claim) => old.claims.includes(claim)));
            for (const happening of into) expect([happening.id, ...happening.previousIds]).toContain(old.id);
            if (into.length > 1) expect(next.map(({ id }) => id)).not.toContain(old.id);
          }
          earlier = next;
        }
        expect(keepIds(earlier, groupClaims(claims, decisions)).map(({ id }) => id)).toEqual(earlier.map(({ id }) => id));
      }),
      runs,
    );
  });
});

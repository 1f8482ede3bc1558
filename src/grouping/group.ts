import { groupTellings } from './across-documents.js';
import { byId } from './agglomerate.js';
import type { Claim } from './claim.js';
import { compareClaims } from './compare.js';
import { type Bindings, bindingsOf, type Decision } from './decisions.js';
import { freshId, type Happening, type Side, type Why } from './happening.js';
import type { Telling } from './telling.js';
import { tellingsOf } from './within-document.js';

/** How many of the near ones that were kept apart a happening names. */
const mostNear = 5;

/**
 * Groups event claims into happenings: first those of each document, then the documents' tellings where they share a block key. People's decisions
 * come before all else. The result does not depend on the order of claims or decisions.
 *
 * @example
 * groupClaims([...claimsOf(one), ...claimsOf(other)])[0].documents // both
 */
export function groupClaims(claims: readonly Claim[], decisions: readonly Decision[] = []): Happening[] {
  const bindings = bindingsOf(decisions);
  return happeningsOf(tellDocuments(claims, bindings), bindings);
}

/** What each of some documents tells: its claims, those taken together as tellings, and the pairs by which they came together. */
export interface Told {
  readonly claims: readonly Claim[];
  readonly tellings: readonly Telling[];
  readonly together: readonly (readonly [Claim, Claim])[];
}

/**
 * The tellings of documents, from all their claims.
 *
 * @example
 * tellDocuments(claimsOf(readout), bindingsOf([])).tellings
 */
export function tellDocuments(claims: readonly Claim[], bindings: Bindings): Told {
  const byDocument = new Map<string, Map<string, Claim>>();
  for (const claim of claims) byDocument.set(claim.document, (byDocument.get(claim.document) ?? new Map<string, Claim>()).set(claim.id, claim));
  const documents = [...byDocument.values()].map((own) => [...own.values()]);
  const told = documents.map((own) => tellingsOf(own, bindings));
  return { claims: documents.flat(), tellings: told.flatMap(({ tellings }) => tellings), together: told.flatMap(({ together }) => together) };
}

/**
 * The happenings of tellings that are whole: every telling that may go with one of them is among them.
 *
 * @example
 * happeningsOf(tellDocuments(claims, bindings), bindings)
 */
export function happeningsOf(told: Told, bindings: Bindings): Happening[] {
  const { groups, used, refused } = groupTellings(told.tellings, bindings);
  const number = new Map(groups.flatMap((tellings, i) => tellings.flatMap((telling) => telling.claims.map((id) => [id, i] as const))));
  const together: Why[][] = groups.map((tellings) => decidedTogether(tellings, bindings));
  const near: Why[][] = groups.map((tellings) => decidedApart(tellings, bindings));
  for (const [a, b] of [...told.together, ...used]) {
    const group = number.get(a.id);
    if (group !== undefined) together[group]!.push(whyOf(a, b));
  }
  for (const [a, b] of refused) {
    const [mine, theirs] = [near[number.get(a.id)!]!, near[number.get(b.id)!]!];
    if (mine === theirs || bindings.apart(a.id, b.id)) continue;
    const why = mine.length < mostNear || theirs.length < mostNear ? whyOf(a, b) : null;
    for (const list of [mine, theirs]) if (why && list.length < mostNear) list.push(why);
  }
  const byClaim = new Map(told.claims.map((claim) => [claim.id, claim]));
  return groups
    .map((tellings, i): Happening => {
      const own = tellings.flatMap((telling) => telling.claims.map((id) => byClaim.get(id)!));
      return { ...happeningOf(tellings, own), together: together[i]!.sort(byPair), near: near[i]! };
    })
    .sort(byId);
}

const byPair = (x: Why, y: Why) => (x.a + x.b < y.a + y.b ? -1 : 1);

function happeningOf(tellings: readonly Telling[], claims: readonly Claim[]): Omit<Happening, 'together' | 'near'> {
  const ids = claims.map(({ id }) => id).sort();
  const counts = new Map<Claim['type'], number>();
  for (const { type } of tellings) counts.set(type, (counts.get(type) ?? 0) + 1);
  const named = (side: Side) => sorted(claims.flatMap(({ voices }) => voices.flatMap(({ name, stance }) => (stance === side ? [name] : []))));
  return {
    id: freshId(ids),
    previousIds: [],
    type: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
    claims: ids,
    documents: sorted(claims.map(({ document }) => document)),
    publishers: sorted(claims.flatMap(({ publisher }) => publisher ?? [])),
    sides: { asserts: named('asserts'), claims: named('claims'), confirms: named('confirms'), denies: named('denies'), doubts: named('doubts') },
  };
}

const sorted = (values: readonly string[]) => [...new Set(values)].sort();

function whyOf(a: Claim, b: Claim): Why {
  const { score, reasons, apart } = compareClaims(a, b);
  return { a: a.id, b: b.id, score, reasons, apart };
}

const words = ({ by, at, note }: Decision) => `${by} decided so on ${at.slice(0, 10)}${note ? `: ${note}` : ''}`;

/** The links that people made: each claim with the first of its group. */
function decidedTogether(tellings: readonly Telling[], bindings: Bindings): Why[] {
  const here = new Set(tellings.flatMap(({ claims }) => claims));
  return [...here].flatMap((claim): Why[] => {
    const first = bindings.groupOf(claim)?.find((other) => here.has(other));
    if (first === undefined || first === claim) return [];
    return [{ a: first, b: claim, score: 1, reasons: bindings.of(claim).map(words).slice(-1), apart: [] }];
  });
}

function decidedApart(tellings: readonly Telling[], bindings: Bindings): Why[] {
  const claims = tellings.flatMap((telling) => telling.claims);
  return claims.flatMap((claim) =>
    [...bindings.apartFrom(claim)].sort().map((other): Why => ({ a: claim, b: other, score: 0, reasons: [], apart: bindings.of(other).map(words).slice(-1) })),
  );
}

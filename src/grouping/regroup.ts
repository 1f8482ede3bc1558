import { blockKeys } from './block-keys.js';
import type { Claim } from './claim.js';
import { pointsOf } from './compare.js';
import { type Bindings, bindingsOf, type Decision } from './decisions.js';
import { happeningsOf, tellDocuments } from './group.js';
import type { Happening } from './happening.js';
import type { Telling } from './telling.js';

/** What a store must answer, from all the claims that it holds, the new ones among them. */
export interface Lookup {
  /** the claims that own one of the keys, as `blocksOf` gave them */
  inBlocks(keys: readonly string[]): Promise<readonly Claim[]>;
  /** all claims of documents */
  ofDocuments(ids: readonly string[]): Promise<readonly Claim[]>;
  /** claims by their ids; those that are no more are left out */
  byIds(ids: readonly string[]): Promise<readonly Claim[]>;
}

/** A claim and the keys under which a store keeps it. */
export interface Block {
  readonly claim: string;
  readonly keys: readonly string[];
}

/**
 * The keys under which a store keeps the claims of one document: those of each telling, at its first claim. To be set again for a document when it is
 * read anew, or when a decision concerns two of its claims.
 *
 * @example
 * blocksOf(claimsOf(readout)) // [{ claim: 'e-…', keys: ['CONSULT 2016-11-30 c:TWN', …] }, …]
 */
export function blocksOf(claims: readonly Claim[], decisions: readonly Decision[] = []): Block[] {
  const { tellings } = tellDocuments(claims, bindingsOf(decisions));
  const keys = new Map(tellings.map((telling) => [telling.id, blockKeys(telling).own]));
  return claims.map(({ id }) => ({ claim: id, keys: keys.get(id) ?? [] }));
}

/**
 * Groups again what may have changed: the happenings of the claims of `documents`, and of all that could go with them. Everything else stays as it was,
 * so that, document by document, the result is that of `groupClaims` over all claims, in whatever order they came. A document that was read anew or
 * removed needs those along with which its earlier claims were grouped: give the documents of their happenings too.
 *
 * Throws what the lookup throws.
 *
 * @example
 * await regroup(['sha256:…'], lookup, decisions) // the happenings of that document, those of other documents that they touch
 */
export async function regroup(documents: readonly string[], lookup: Lookup, decisions: readonly Decision[] = []): Promise<Happening[]> {
  const bindings = bindingsOf(decisions);
  const held = new Held(bindings);
  held.add(await lookup.ofDocuments(documents));
  let fresh = held.tellings.filter(({ document }) => documents.includes(document));
  const within = new Set(fresh.map(({ id }) => id));
  while (fresh.length > 0) {
    const decided = [...new Set(fresh.flatMap(({ claims }) => claims.flatMap((claim) => bindings.groupOf(claim) ?? [])))];
    const found = [
      ...(await lookup.inBlocks([...new Set(fresh.flatMap((telling) => blockKeys(telling).seek))])),
      ...(await lookup.byIds(decided.filter((claim) => !held.telling(claim)))),
    ];
    const missing = [...new Set(found.map(({ document }) => document))].filter((document) => !held.has(document));
    if (missing.length > 0) held.add(await lookup.ofDocuments(missing));
    const bound = new Set(decided.flatMap((claim) => held.telling(claim) ?? []));
    const near = new Set([...found.flatMap(({ id }) => held.telling(id) ?? []), ...bound]);
    const next = [...near].filter((telling) => !within.has(telling.id) && (bound.has(telling) || fresh.some((one) => goes(one, telling))));
    for (const { id } of next) within.add(id);
    fresh = next;
  }
  const tellings = held.tellings.filter(({ id }) => within.has(id));
  return happeningsOf({ ...held.told, tellings }, bindings);
}

const goes = (a: Telling, b: Telling) => a.document !== b.document && pointsOf(a, b) >= 0;

/** The documents looked up so far, and what they tell. */
class Held {
  private readonly byClaim = new Map<string, Telling>();
  private readonly documents = new Set<string>();
  readonly told: { claims: Claim[]; tellings: Telling[]; together: (readonly [Claim, Claim])[] } = { claims: [], tellings: [], together: [] };

  constructor(private readonly bindings: Bindings) {}

  get tellings(): readonly Telling[] {
    return this.told.tellings;
  }

  has(document: string): boolean {
    return this.documents.has(document);
  }

  telling(claim: string): Telling | undefined {
    return this.byClaim.get(claim);
  }

  add(claims: readonly Claim[]): void {
    const { tellings, together, claims: own } = tellDocuments(claims, this.bindings);
    this.told.claims.push(...own);
    this.told.tellings.push(...tellings);
    this.told.together.push(...together);
    for (const telling of tellings) for (const claim of telling.claims) this.byClaim.set(claim, telling);
    for (const { document } of claims) this.documents.add(document);
  }
}

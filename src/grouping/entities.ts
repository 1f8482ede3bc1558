import type { Actor } from '../records/actor/schema.js';
import type { Readout } from '../records/index.js';
import { partyOf } from './party.js';

/** A name as documents print it, and in how many of them it stands. */
export interface PrintedName {
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
}

/** An actor across documents. */
export interface Entity {
  /** the registry's id; else a key of the name, kind and country, which is the same in whatever order documents come */
  readonly id: string;
  /** the registry's name; else the one printed most */
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly registry: string | null;
  readonly country: string | null;
  readonly sector: string | null;
  readonly documents: number;
  /** names as printed, the commonest first; pronouns and descriptions are none */
  readonly names: readonly PrintedName[];
}

interface Gathered {
  readonly actors: Map<string, Actor>;
  readonly names: Map<string, { mentions: number; documents: Set<string> }>;
  readonly documents: Set<string>;
}

/**
 * The entity of an actor: equal for one across documents, null for one that its document only describes ("three gunmen"), which is nobody elsewhere.
 *
 * @example
 * entityKey(actor, readout.document) // 'Q7747'
 */
export function entityKey(actor: Actor, document: Pick<Readout['document'], 'id' | 'text'>): string | null {
  const { key, named } = partyOf(actor, document.text, document.id);
  return named ? key : null;
}

/**
 * Gathers the actors of documents to entities: by the registry's id, else by name, kind and country. The result does not depend on their order.
 *
 * @example
 * entitiesOf(readouts)[0].names // [{ name: 'Vladimir Putin', mentions: 12, documents: 4 }, { name: 'Putin', … }]
 */
export function entitiesOf(readouts: Iterable<Pick<Readout, 'document' | 'actors'>>): Entity[] {
  const all = new Map<string, Gathered>();
  for (const { document, actors } of readouts) {
    for (const actor of actors) {
      const key = entityKey(actor, document);
      if (key === null) continue;
      const gathered = all.get(key) ?? { actors: new Map<string, Actor>(), names: new Map(), documents: new Set<string>() };
      all.set(key, gathered);
      gathered.documents.add(document.id);
      gathered.actors.set(`${document.id} ${actor.id}`, actor);
      for (const { text } of actor.mentions) {
        if (!/^\p{Lu}/u.test(text.replace(/^the\s+/iu, ''))) continue;
        const printed = text.replace(/^the\s+/iu, '').replace(/\s+/gu, ' ');
        const name = gathered.names.get(printed) ?? { mentions: 0, documents: new Set<string>() };
        gathered.names.set(printed, { mentions: name.mentions + 1, documents: name.documents.add(document.id) });
      }
    }
  }
  return [...all].map(([id, gathered]) => entityOf(id, gathered)).sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
}

function entityOf(id: string, { actors, names, documents }: Gathered): Entity {
  const rows = [...actors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, actor]) => actor);
  const printed = [...names]
    .map(([name, { mentions, documents }]): PrintedName => ({ name, mentions, documents: documents.size }))
    .filter(({ name }) => !/^(?:He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|Who|Which|That|This|These|Those|Both|Each)$/u.test(name))
    .sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  return {
    id,
    name: commonest(rows.map(({ name }) => name))!,
    kind: commonest(rows.map(({ kind }) => kind))!,
    registry: rows.find(({ registry }) => registry !== null)?.registry ?? null,
    country: commonest(rows.flatMap(({ country }) => country ?? [])) ?? null,
    sector: commonest(rows.flatMap(({ sector }) => sector ?? [])) ?? null,
    documents: documents.size,
    names: printed,
  };
}

/** The value that stands most often, of several the first in order of code units. */
function commonest<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

import type { Actor } from '../../records/actor/schema.js';
import { actorKinds } from '../../records/actor/schema.js';
import { StoreError } from '../fault.js';
import { foldName, printedNames } from '../names.js';

/** Fields whose texts are local ids of actors. */
const ofActors = new Set([
  'actors',
  'recipients',
  'speaker',
  'addressees',
  'participants',
  'initiatedBy',
  'parties',
  'raisedBy',
  'about',
  'affiliation',
  'speaksFor',
]);

/** A value in which actors stand by id, and the rows of those actors. */
export interface WithCast {
  readonly value: unknown;
  readonly cast: readonly Actor[];
}

function isRow(value: unknown): value is Partial<Actor> & { readonly name: string } {
  return typeof value === 'object' && value !== null && typeof (value as { name?: unknown }).name === 'string';
}

/**
 * Finds the actors that a person's value names, by local id, by name or by a row of their own (`{ name, kind }`).
 *
 * Throws StoreError for a name that no actor of the document has.
 *
 * @example
 * castOf('actors', ['Vladimir Putin'], actors) // { value: ['a1'], cast: [{ id: 'a1', … }] }
 */
export function castOf(field: string, value: unknown, actors: readonly Actor[]): WithCast {
  const cast = new Map<string, Actor>();
  const one = (wanted: unknown): string => {
    const actor = typeof wanted === 'string' ? byName(wanted, actors) : isRow(wanted) ? (byName(wanted.name, actors) ?? madeOf(wanted, cast.size)) : undefined;
    if (actor === undefined)
      throw new StoreError(
        `no actor of the document is called ${JSON.stringify(wanted)}: give a name as it stands there, or {"name": …, "kind": "${actorKinds.join('" | "')}"}`,
      );
    cast.set(actor.id, actor);
    return actor.id;
  };
  const walk = (key: string, part: unknown): unknown => {
    if (ofActors.has(key) && Array.isArray(part)) return part.map(one);
    if (ofActors.has(key) && part !== null && part !== undefined) return one(part);
    if (Array.isArray(part)) return part.map((inner) => walk('', inner));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, name === 'evidence' ? inner : walk(name, inner)]));
  };
  const last = field.split('.').at(-1)!;
  // `actors.0` is one of the actors.
  const key = /^\d+$/.test(last) ? (field.split('.').at(-2) ?? '') : last;
  return { value: walk(key, value), cast: [...cast.values()] };
}

function byName(wanted: string, actors: readonly Actor[]): Actor | undefined {
  const folded = foldName(wanted);
  return (
    actors.find(({ id }) => id === wanted) ??
    actors.find(({ registry }) => registry !== null && registry === wanted) ??
    actors.find(({ name }) => foldName(name) === folded) ??
    actors.find((actor) => printedNames(actor).some((name) => foldName(name) === folded))
  );
}

function madeOf(row: Partial<Actor> & { readonly name: string }, number: number): Actor | undefined {
  if (row.kind === undefined || !actorKinds.includes(row.kind)) return undefined;
  const { name, kind, registry = null, country = null, sector = null, sectors = [], office = null } = row;
  return { id: `new${number + 1}`, name, kind, registry, country, sector, sectors, office, basis: 'text', mentions: [] };
}

import { samePerson, type Party } from '../contacts/people.js';
import type { Span } from '../document/span.js';
import { bareOffice, collective, ownSide } from '../languages/en/speaker-words.js';
import type { Actor } from '../records/actor/schema.js';
import type { Readout } from '../records/index.js';
import type { Registry } from '../registry/registry.js';
import { wordsIn } from '../wording/stems.js';
import type { Credit } from './item.js';

export type { Credit };

/** Longer mentions hold more than a name. */
const longestName = 40;

/** Who is who in one text of a contact. */
export interface Cast {
  /** the number of the party that an actor is or speaks for; null for others */
  readonly partyOf: (id: string) => number | null;
  readonly actor: (id: string) => Actor | undefined;
  readonly parties: readonly Party[];
  /** the number of the issuer's own party, or null */
  readonly own: number | null;
  /** the office of each party, in lower case; '' where it is not known */
  readonly offices: readonly string[];
  /** stems of the words that name the parties and their states: they stand all over the text and tell little */
  readonly stems: ReadonlySet<string>;
}

/**
 * Who is who in a text, as the parties of its contact: a party's own name, or its state ("Moscow proposed").
 *
 * @example
 * castOf(readout, parties, 0, registry).partyOf('a1') // 0
 */
export function castOf(readout: Readout, parties: readonly Party[], own: number | null, registry: Registry): Cast {
  const actors = new Map(readout.actors.map((actor) => [actor.id, actor]));
  const numbers = new Map(readout.actors.map((actor) => [actor.id, numberOf(actor, parties)]));
  const stems = new Set(
    [
      ...readout.actors.filter(({ id }) => numbers.get(id) !== null).flatMap(({ mentions }) => mentions.map(({ text }) => text)),
      ...parties.map(({ name }) => name),
    ]
      .filter((words) => words.length < longestName)
      .flatMap((words) => wordsIn(words, 0, words.length).flatMap(({ stem, start }) => (/\p{Lu}/u.test(words[start] ?? '') ? [stem] : []))),
  );
  return {
    partyOf: (id) => numbers.get(id) ?? null,
    actor: (id) => actors.get(id),
    parties,
    own,
    offices: parties.map((party) => officeOf(party, readout.document.published, registry)),
    stems,
  };
}

function officeOf({ registry: id }: Party, date: string | null, registry: Registry): string {
  const person = id === null ? undefined : registry.people.get(id);
  const term = person && date !== null ? registry.officeAt(person, date) : null;
  if (!term) return '';
  return `${term.title.toLowerCase()}${term.kind === 'head-of-state' ? ' head of state' : ''}${term.kind === 'foreign-minister' ? ' foreign minister' : ''}`;
}

function numberOf(actor: Actor, parties: readonly Party[]): number | null {
  const asParty: Party = {
    key: actor.registry ?? actor.name.toLowerCase(),
    name: actor.name.replace(/ of [\p{Lu}].*$/u, ''),
    registry: actor.kind === 'person' ? actor.registry : null,
    country: actor.country,
    level: null,
    evidence: [],
  };
  const person = actor.kind === 'person' ? parties.findIndex((party) => samePerson(party, asParty)) : -1;
  if (person >= 0) return person;
  if (actor.kind === 'person' && actor.registry !== null) return null;
  const ofState = parties.flatMap((party, i) => (party.country !== null && party.country === actor.country ? [i] : []));
  return ofState.length === 1 ? ofState[0]! : null;
}

/**
 * Whom a text credits: the speakers that its record has, but all parties where the words name them together ("the leaders", "both sides"), and the
 * issuer's own where they say so ("our President").
 *
 * @example
 * creditOf(['a1'], { start: 0, end: 15, text: 'The two leaders' }, cast).joint // true
 */
export function creditOf(ids: readonly string[], source: Span | null, cast: Cast): Credit {
  if (source && collective.test(source.text)) return everybody(cast);
  if (source && cast.own !== null && ownSide.test(source.text)) return { names: [cast.parties[cast.own]!.name], parties: [cast.own], joint: false };
  const bare = source ? bareHolder(source.text, cast) : null;
  if (bare !== null) return { names: [cast.parties[bare]!.name], parties: [bare], joint: false };
  const numbers = [...new Set(ids.flatMap((id) => cast.partyOf(id) ?? []))].sort((a, b) => a - b);
  const known = ids.filter((id) => {
    const actor = cast.actor(id);
    return cast.partyOf(id) !== null || (actor !== undefined && (actor.registry !== null || actor.country !== null || actor.kind === 'person'));
  });
  const names = [...new Set(known.map((id) => (cast.partyOf(id) === null ? (cast.actor(id)?.name ?? id) : cast.parties[cast.partyOf(id)!]!.name)))];
  const joint = numbers.length === cast.parties.length && numbers.length > 1;
  return { names: joint ? cast.parties.map(({ name }) => name) : names, parties: numbers, joint };
}

/** All parties together. */
export const everybody = ({ parties }: Cast): Credit => ({ names: parties.map(({ name }) => name), parties: parties.map((_, i) => i), joint: true });

/** The party that an office without a name means: the issuer's own where it holds it, else the one that does; null where none or several do. */
function bareHolder(words: string, { own, offices }: Cast): number | null {
  const office = bareOffice.exec(words.trim())?.[1]?.toLowerCase();
  if (!office) return null;
  const title = office === 'premier' ? 'prime minister' : office;
  const holds = (held: string) => (title === 'minister' ? /\bminister\b/u.test(held) && !held.includes('prime') : held.includes(title));
  if (own !== null && holds(offices[own]!)) return own;
  const holders = offices.flatMap((held, i) => (holds(held) ? [i] : []));
  return holders.length === 1 ? holders[0]! : null;
}

/** Whether words are a pronoun for one person, who is mostly the one that the text before spoke of. */
export const pronoun = /^(?:he|she)$/iu;

import { samePerson, type Party } from '../contacts/people.js';
import type { Span } from '../document/span.js';
import { collective, ownSide } from '../languages/en/speaker-words.js';
import type { Actor } from '../records/actor/schema.js';
import type { Readout } from '../records/index.js';
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
  /** stems of the words that name the parties and their states: they stand all over the text and tell little */
  readonly stems: ReadonlySet<string>;
}

/**
 * Who is who in a text, as the parties of its contact: a party's own name, or its state ("Moscow proposed").
 *
 * @example
 * castOf(readout, parties, 0).partyOf('a1') // 0
 */
export function castOf(readout: Readout, parties: readonly Party[], own: number | null): Cast {
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
  return { partyOf: (id) => numbers.get(id) ?? null, actor: (id) => actors.get(id), parties, own, stems };
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
  const all = cast.parties.map((_, i) => i);
  if (source && collective.test(source.text)) return { names: cast.parties.map(({ name }) => name), parties: all, joint: true };
  if (source && cast.own !== null && ownSide.test(source.text)) return { names: [cast.parties[cast.own]!.name], parties: [cast.own], joint: false };
  const numbers = [...new Set(ids.flatMap((id) => cast.partyOf(id) ?? []))].sort((a, b) => a - b);
  const known = ids.filter((id) => {
    const actor = cast.actor(id);
    return cast.partyOf(id) !== null || (actor !== undefined && (actor.registry !== null || actor.country !== null || actor.kind === 'person'));
  });
  const names = [...new Set(known.map((id) => (cast.partyOf(id) === null ? (cast.actor(id)?.name ?? id) : cast.parties[cast.partyOf(id)!]!.name)))];
  const joint = numbers.length === all.length && all.length > 1;
  return { names: joint ? cast.parties.map(({ name }) => name) : names, parties: numbers, joint };
}

/** Whether words are a pronoun for one person, who is mostly the one that the text before spoke of. */
export const pronoun = /^(?:he|she)$/iu;

import type { Actor } from '../records/actor/schema.js';
import type { Link, Place, Time } from '../records/record.js';
import type { Claim, Happening } from './happening.js';
import type { Tally } from './tally.js';

/** A happening as an event format can have it: done, and told by somebody. */
export interface Told {
  readonly id: string;
  /** the claim that type, mode and parties come from: the first in the happening's order */
  readonly lead: Claim;
  /** the claims that say that it was done */
  readonly claims: readonly Claim[];
  /** the claims that say that it was not */
  readonly denials: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  /** of the first claim that has it */
  readonly happened: Time | null;
  readonly place: Place | null;
}

/** Why an event claim has no place in an event format; null if it has one. */
function reason({ event }: Claim): string | null {
  if (event.negated) return 'events only denied';
  if (event.modality === 'planned') return 'events only planned';
  if (event.modality === 'hypothetical') return 'events only supposed';
  return null;
}

const actorsOf = ({ readout }: Claim, ids: readonly string[]): Actor[] => ids.flatMap((id) => readout.actors.find((actor) => actor.id === id) ?? []);

/**
 * What an event format can have of a happening; null where all its claims deny, plan or suppose it, which is counted as left out.
 * Counts the events that are carried and the denials that are not.
 *
 * @example
 * const told = toldOf(happening, tally);
 */
export function toldOf({ id, claims }: Happening, tally: Tally): Told | null {
  const telling = claims.filter((claim) => reason(claim) === null);
  const [lead] = telling;
  if (!lead) {
    for (const claim of claims) tally.leaveOut(reason(claim)!);
    return null;
  }
  const denials = claims.filter(({ event }) => event.negated);
  tally.carry('events', telling.length);
  tally.lose('denials of an event', denials.length);
  tally.lose('claims only of a plan or a supposition', claims.length - telling.length - denials.length);
  return {
    id,
    lead,
    claims: telling,
    denials,
    actors: actorsOf(lead, lead.event.actors),
    recipients: actorsOf(lead, lead.event.recipients),
    happened: telling.map(({ event }) => event.happened).find((time) => time !== null && (time.start ?? time.end) !== null) ?? null,
    place: telling.map(({ event }) => event.place).find((place) => place !== null) ?? null,
  };
}

/**
 * Who acts on whom, pair by pair: each actor with each recipient; where an event has several actors and no recipient (a call), each with each other.
 *
 * @example
 * dyadsOf({ actors: [a, b], recipients: [] }) // [[a, b], [b, a]]
 */
export function dyadsOf({ actors, recipients }: Pick<Told, 'actors' | 'recipients'>): [Actor | null, Actor | null][] {
  if (recipients.length === 0 && actors.length > 1) return actors.flatMap((a) => actors.filter((b) => b !== a).map((b): [Actor, Actor] => [a, b]));
  const from = actors.length > 0 ? actors : [null];
  const to = recipients.length > 0 ? recipients : [null];
  return from.flatMap((a) => to.map((b): [Actor | null, Actor | null] => [a, b]));
}

/**
 * The day of an event for formats that know no other: its first day. What is wider than a day is counted as lost. '' where it is not known.
 *
 * @example
 * dayOf(told, tally) // '2023-10-16'
 */
export function dayOf({ happened }: Pick<Told, 'happened'>, tally: Tally): string {
  const start = happened?.start ?? happened?.end ?? null;
  if (start === null) {
    tally.lose('dates not in the text', 1);
    return '';
  }
  const days = /^\d{4}-\d\d-\d\d/u.exec(start)?.[0];
  if (!days || happened?.start?.slice(0, 10) !== happened?.end?.slice(0, 10)) tally.lose('spans of time cut to their first day', 1);
  return days ?? start;
}

/** Each name once, in order. */
export const once = (names: readonly (string | null)[]): string[] => [...new Set(names.flatMap((name) => (name === null || name === '' ? [] : name)))];

/** Who prints the claims. */
export const publishersOf = (claims: readonly Claim[]): string[] => once(claims.map(({ readout }) => readout.document.publisher));

/** Who says so, innermost first: "Pavlo Kyrylenko → Northern Courier", with what is not simply said: "Moscow (denies)". */
export function chainNames(chain: readonly Link[]): string {
  return chain.map(({ name, stance }) => (stance === 'asserts' ? name : `${name} (${stance})`)).join(' → ');
}

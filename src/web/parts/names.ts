import type { Readout } from '../api.js';

export type Actors = Readout['actors'];
type Event = Readout['events'][number];

/** The name of an actor by its local id. */
export const nameOf = (actors: Actors, id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

const mutual = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'ASSAULT']);

/**
 * Who did it to whom, in words: "A ↔ B" for what they did with each other, "A → B" else.
 *
 * @example
 * partiesOf(event, actors) // 'Vladimir Putin ↔ Benjamin Netanyahu'
 */
export function partiesOf(event: Event, actors: Actors): string {
  const doers = event.actors.map((id) => nameOf(actors, id));
  const others = event.recipients.map((id) => nameOf(actors, id));
  if (others.length === 0 && doers.length > 1 && mutual.has(event.type)) return doers.join(' ↔ ');
  const doer = doers.length > 0 ? listed(doers) : '(not named)';
  const target = others.length > 0 ? listed(others) : event.target ? event.target.span.text : '';
  return target === '' ? doer : `${doer} → ${target}`;
}

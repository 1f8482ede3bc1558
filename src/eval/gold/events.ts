import { overlap } from '../../document/span.js';
import type { Readout } from '../../records/index.js';
import type { GoldEvent } from './annotation.js';
import { eventPlaces, placeOf } from './places.js';
import type { ReadText } from './read-text.js';
import type { Tallies } from './tally.js';

type Event = Readout['events'][number];

/** The gold event that a predicted one was matched with. */
export interface EventMatch {
  readonly gold: number;
  readonly predicted: number;
  readonly strict: boolean;
}

/** Whether all parties, and no others, stand on their sides. */
function partiesRight(read: ReadText, gold: GoldEvent, event: Event): boolean {
  const all = (wanted: readonly string[], given: readonly string[]) => wanted.every((party) => read.bears(party, given));
  const none = (wanted: readonly string[], given: readonly string[]) => given.every((id) => wanted.some((party) => read.bears(party, [id])));
  const { actors, recipients, optionalRecipients } = gold;
  if (gold.symmetric) {
    const given = [...event.actors, ...event.recipients];
    return all([...actors, ...recipients], given) && none([...actors, ...recipients, ...optionalRecipients], given);
  }
  return (
    all(actors, event.actors) &&
    none(actors, event.actors) &&
    all(recipients, event.recipients) &&
    none([...recipients, ...optionalRecipients], event.recipients)
  );
}

/** Type accepted, trigger on the quote, one party right, and what did not happen not coded as actual. */
function lenient(read: ReadText, gold: GoldEvent, event: Event): boolean {
  if (!gold.type.includes(event.type)) return false;
  const quote = placeOf(read.text, gold.quote);
  if (!quote || !eventPlaces(event).some((span) => overlap(span, quote) > 0)) return false;
  const wanted = [...gold.actors, ...gold.recipients];
  if (wanted.length > 0 && !wanted.some((party) => read.bears(party, [...event.actors, ...event.recipients]))) return false;
  return gold.happened || event.modality !== 'actual' || event.negated;
}

function dateRight(gold: GoldEvent, event: Event): boolean {
  const date = event.happened?.start ?? '';
  return !gold.date || date.startsWith(gold.date) || (date !== '' && gold.date.startsWith(date));
}

/**
 * Matches predicted events with gold ones, each with one at most; strict matches first, then those whose parties are right.
 *
 * @example
 * matchEvents(read, gold.events) // [{ gold: 0, predicted: 0, strict: true }]
 */
export function matchEvents(read: ReadText, golds: readonly GoldEvent[]): EventMatch[] {
  const candidates = golds.flatMap((gold, g) =>
    (read.readout?.events ?? []).flatMap((event, e) => {
      if (!lenient(read, gold, event)) return [];
      const parties = partiesRight(read, gold, event);
      return [{ gold: g, predicted: e, parties, strict: parties && dateRight(gold, event) && gold.negated === event.negated }];
    }),
  );
  candidates.sort((a, b) => Number(b.strict) - Number(a.strict) || Number(b.parties) - Number(a.parties));
  const taken = { gold: new Set<number>(), predicted: new Set<number>() };
  return candidates.flatMap(({ gold, predicted, strict }) => {
    if (taken.gold.has(gold) || taken.predicted.has(predicted)) return [];
    taken.gold.add(gold);
    taken.predicted.add(predicted);
    return [{ gold, predicted, strict }];
  });
}

/** An attack whose doer is not named counts as predicted only where it is right: the codebook asks for none. */
const countsAsPredicted = (event: Event, matched: boolean) => matched || event.actors.length > 0 || event.type !== 'ASSAULT';

/**
 * Counts the events of one article: lenient, strict, and lenient by type (a gold event by the first type that it accepts).
 *
 * @example
 * countEvents('01-call.md', read, gold.events, tallies)
 */
export function countEvents(name: string, read: ReadText, golds: readonly GoldEvent[], tallies: Tallies): void {
  const events = read.readout?.events ?? [];
  const matches = matchEvents(read, golds);
  const strictOf = new Map(matches.map((match) => [match.gold, match.strict]));
  const matched = new Set(matches.map((match) => match.predicted));
  for (const match of matches) {
    tallies.lenient.rightPredicted++;
    tallies.ofType(events[match.predicted]!.type).rightPredicted++;
    if (match.strict) tallies.strict.rightPredicted++;
  }
  for (const event of golds) {
    if (!event.core) continue;
    const [type] = event.type as [string, ...string[]];
    const strict = strictOf.get(golds.indexOf(event));
    for (const tally of [tallies.lenient, tallies.strict, tallies.ofType(type)]) tally.gold++;
    if (strict !== undefined) for (const tally of [tallies.lenient, tallies.ofType(type)]) tally.rightGold++;
    if (strict) tallies.strict.rightGold++;
    else tallies.error(`${name}: ${strict === false ? 'not strict:' : 'missed event'} ${type} «${event.quote}»`);
  }
  events.forEach((event, e) => {
    if (countsAsPredicted(event, matched.has(e))) for (const tally of [tallies.lenient, tallies.strict, tallies.ofType(event.type)]) tally.predicted++;
    if (matched.has(e)) return;
    const parties = (ids: readonly string[]) => ids.map((id) => read.names(id)[0]).join(', ');
    tallies.error(`${name}: extra event ${event.type} «${eventPlaces(event)[0]?.text ?? ''}» ${parties(event.actors)} → ${parties(event.recipients)}`);
  });
}

import type { EventType } from '../../codebooks/plover/plover.js';
import { overlap } from '../../document/span.js';
import type { Readout } from '../../records/index.js';
import { sameName } from '../gold/names.js';
import { spansIn } from '../gold/places.js';
import type { TextRange } from '../suite-model.js';
import type { GsrRecord } from './records.js';

/** What a read text got right of its record. */
export interface GsrMatch {
  readonly type: boolean;
  readonly oneParty: boolean;
  readonly allParties: boolean;
  readonly predicted: number;
}

type Event = Readout['events'][number];
/** Acts whose parties all stand as actors where the text does not set one against the other. */
const symmetric: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'ASSAULT']);

/** Where the words of each mark stand: the next place after the mark before, else the first, else none. */
function placesOf(text: string, record: GsrRecord): (TextRange | null)[] {
  let from = 0;
  return record.parties.map(({ words }) => {
    const next = text.indexOf(words, from);
    const start = next >= 0 ? next : text.indexOf(words);
    if (start < 0) return null;
    from = start;
    return [start, start + words.length];
  });
}

/**
 * Compares a read text with its gold record. An event is right if its type is; a party is found where a mention of an actor on its side,
 * or the event's own evidence for that actor, overlaps the mark (or, if the text differs from the markup, bears its name).
 * `SRC/TAR` counts on either side; a symmetric event without recipients holds all parties as actors.
 *
 * @example
 * matchRecord(record, readout).type
 */
export function matchRecord(record: GsrRecord, readout: Readout): GsrMatch {
  const places = placesOf(readout.document.text, record);
  const actors = new Map(readout.actors.map((actor) => [actor.id, actor]));
  const holds = (event: Event, side: 'actors' | 'recipients', party: number): boolean =>
    event[side].some((id, i) => {
      const actor = actors.get(id);
      const evidence = event.evidence[side];
      const spans = [...(actor?.mentions ?? []), ...spansIn(Array.isArray(evidence) ? evidence[i] : evidence)];
      const place = places[party];
      if (place) return spans.some((span) => overlap(span, { start: place[0], end: place[1] }) > 0);
      return [actor?.name ?? '', ...spans.map((span) => span.text)].some((name) => sameName(name, record.parties[party]!.words));
    });
  const found = (event: Event, party: number): boolean => {
    const { kinds } = record.parties[party]!;
    const source = kinds.includes('SRC');
    const target = kinds.includes('TAR');
    if (source && holds(event, 'actors', party)) return true;
    if (target && holds(event, 'recipients', party)) return true;
    if (source && target) return false;
    return target && event.recipients.length === 0 && event.actors.length > 1 && symmetric.has(event.type) && holds(event, 'actors', party);
  };
  const parties = record.parties.map((_, i) => i);
  const right = readout.events.filter((event) => event.type === record.type);
  return {
    type: right.length > 0,
    oneParty: right.some((event) => parties.length === 0 || parties.some((party) => found(event, party))),
    allParties: right.some((event) => parties.every((party) => found(event, party))),
    predicted: readout.events.length,
  };
}

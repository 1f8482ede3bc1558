import type { Telling } from '../contacts/telling.js';
import type { ContactReadout } from '../contacts/contact.js';
import type { Span } from '../document/span.js';
import type { Event } from '../records/event/schema.js';
import { wordsIn } from '../wording/stems.js';
import type { Cast } from './credit.js';
import type { FrameRow } from './comparison.js';

interface Told {
  readonly value: string;
  readonly evidence: readonly Span[];
}

/** One side as the frame sees it. */
export interface Framed {
  readonly telling: Telling;
  readonly cast: Cast;
  readonly readout: Pick<ContactReadout, 'completeness'>;
}

const formatWords = { phone: 'by phone', video: 'by video', 'in-person': 'in person', message: 'by message', unknown: '' } as const;

/**
 * The frame of a contact as each side tells it: when, how, at whose wish, how long, who was there, how it went, what comes next; and what is held of each
 * text. A field that no side tells is `not told`.
 *
 * @example
 * frameOf([whiteHouse, kremlin])[0] // { field: 'date', state: 'same', cells: [{ side: 0, value: '2021-12-30', … }, …] }
 */
export function frameOf(sides: readonly Framed[]): FrameRow[] {
  const row = (field: FrameRow['field'], told: (side: Framed) => Told | null, alike: (value: string) => string = (value) => value.toLowerCase()): FrameRow => {
    const cells = sides.map((each, side) => {
      const found = told(each);
      return { side, value: found?.value ?? null, evidence: [...(found?.evidence ?? [])] };
    });
    const values = cells.flatMap(({ value }) => (value === null ? [] : [alike(value)]));
    const state = values.length === 0 ? 'not told' : values.length < cells.length ? 'one side' : new Set(values).size > 1 ? 'differs' : 'same';
    return { field, state, cells };
  };
  return [
    row(
      'date',
      ({ telling: { days } }) => ({
        value: days.basis === 'publication' && !days.written ? `${days.told} (date of publication)` : days.told,
        evidence: days.written ? [days.written] : [],
      }),
      (value) => value.slice(0, 10),
    ),
    row('format', ({ telling }) => {
      const found = [...telling.formats].map((format) => formatWords[format]).filter((words) => words !== '');
      return found.length > 0 ? { value: found.join(', '), evidence: evidenceOf(telling.events, 'format') } : null;
    }),
    row('asked for by', ({ telling, cast }) => {
      const event = telling.events.find(({ contact }) => contact && contact.initiatedBy.length > 0);
      return event ? { value: namesOf(event.contact!.initiatedBy, cast), evidence: evidenceOf([event], 'initiatedBy') } : null;
    }),
    row('length', ({ telling }) => fieldOf(telling.events, 'duration')),
    row('who was there', ({ telling, cast }) => {
      const names = [
        ...new Set(
          telling.parties
            .filter((party) => party.evidence.length > 0 && (party.registry !== null || cast.parties.some(({ key }) => key === party.key)))
            .map((party) => cast.parties.find(({ key }) => key === party.key)?.name ?? party.name),
        ),
      ];
      return names.length > 0 ? { value: names.sort().join(', '), evidence: telling.parties.flatMap(({ evidence }) => evidence.slice(0, 1)) } : null;
    }),
    row('atmosphere', ({ telling }) => fieldOf(telling.readout.events, 'atmosphere')),
    row('next step', ({ telling }) => fieldOf(telling.readout.events, 'next')),
    row('text held', ({ readout }) => ({ value: readout.completeness === 'unknown' ? 'not known to be whole' : readout.completeness, evidence: [] })),
    row('words in text', ({ telling }) => ({
      value: String(wordsIn(telling.readout.document.text, 0, telling.readout.document.text.length).length),
      evidence: [],
    })),
  ];
}

const spanOf = (value: unknown): Span[] => (value !== null && typeof value === 'object' && 'text' in value ? [value as Span] : []);
const evidenceOf = (events: readonly Event[], field: string): Span[] => events.flatMap(({ contact }) => spanOf(contact?.evidence[field])).slice(0, 2);

function fieldOf(events: readonly Event[], field: 'duration' | 'atmosphere' | 'next'): Told | null {
  const event = events.find(({ type, negated, contact }) => type === 'CONSULT' && !negated && contact?.[field]);
  return event ? { value: event.contact![field]!, evidence: evidenceOf([event], field) } : null;
}

function namesOf(ids: readonly string[], cast: Cast): string {
  const names = ids.map((id) => {
    const number = cast.partyOf(id);
    return number === null ? (cast.actor(id)?.name ?? id) : cast.parties[number]!.name;
  });
  return [...new Set(names)].sort().join(', ');
}

import type { Document } from '../../document/document.js';
import type { Event } from '../../records/event/schema.js';
import type { Figure } from '../../records/figure/schema.js';
import type { Place, Time } from '../../records/record.js';
import type { Statement } from '../../records/statement/schema.js';
import { type Cell, type Column, encode } from '../columns.js';
import { dayNumber } from '../days.js';
import { foldName } from '../names.js';
import type { Reviewed } from '../review/apply.js';
import type { AnyRecord, RecordKind } from '../store.js';
import { fields, recordTables, tables } from '../tables.js';

/** The days of a record: its own, else the document's publication. */
export interface Days {
  readonly day: number;
  readonly lastDay: number;
  readonly dated: boolean;
}

/** The days by which a record is sifted: when it happened or was said, else when the document was published. */
export function daysOf(kind: RecordKind, record: AnyRecord, document: Pick<Document, 'published'>): Days {
  const time: Time | null = kind === 'statement' ? (record as Statement).said : kind === 'event' ? (record as Event).happened : timeOf(record as Figure);
  const start = dayNumber(time?.start ?? time?.end);
  const end = dayNumber(time?.end ?? time?.start);
  if (start !== 0 || end !== 0) return { day: start, lastDay: Math.max(start, end), dated: true };
  const published = dayNumber(document.published);
  return { day: published, lastDay: published, dated: false };
}

const timeOf = ({ happened, asOf }: Figure): Time | null => happened ?? asOf;

const placeOf = (kind: RecordKind, record: AnyRecord): Place | null => (kind === 'statement' ? null : (record as Event | Figure).place);

/** Who has which part in a record: local actor ids with their role. */
export function partiesOf(kind: RecordKind, record: AnyRecord): readonly (readonly [actor: string, role: string])[] {
  const as = (role: string, ids: readonly string[]) => ids.map((id) => [id, role] as const);
  if (kind === 'event') {
    const { actors, recipients, contact } = record as Event;
    return [...as('actor', actors), ...as('recipient', recipients), ...as('participant', contact?.participants ?? [])];
  }
  if (kind === 'statement') return [...as('speaker', (record as Statement).speaker), ...as('addressee', (record as Statement).addressees)];
  const { group, by } = record as Figure;
  return [...as('group', group.actors), ...as('by', by?.actors ?? [])];
}

/** What sorts a record among its kind: an event's type, a statement's act, a figure's measure. */
export function sortOf(kind: RecordKind, record: AnyRecord): string {
  return kind === 'event' ? (record as Event).type : kind === 'statement' ? (record as Statement).act : (record as Figure).measure;
}

const own = ['seq', 'document', 'day', 'lastDay', 'dated', 'person', 'state', 'placeCountry', 'placeName', 'machine'] as const;

function columnsFor(kind: RecordKind): readonly Column[] {
  const { columns } = tables.find(({ name }) => name === recordTables[kind])!;
  return [...own.map((name) => columns.find((column) => column.name === name)!), ...fields[recordTables[kind]]];
}

/** The columns of a kind's table in the order in which `rowOf` fills them. */
export const rowColumns: Record<RecordKind, readonly Column[]> = {
  event: columnsFor('event'),
  statement: columnsFor('statement'),
  figure: columnsFor('figure'),
};

/** The row of a record, in the order of `rowColumns`. */
export function rowOf({ kind, record, state, machine, person }: Reviewed, seq: number, document: number, days: Days): Cell[] {
  const place = placeOf(kind, record);
  return [
    ...[seq, document, days.day, days.lastDay, days.dated ? 1 : 0, person ? 1 : 0, state],
    place?.country ?? null,
    place === null ? null : foldName(place.name),
    machine === null ? null : JSON.stringify(machine),
    ...encode(fields[recordTables[kind]], record as unknown as Record<string, unknown>),
  ];
}

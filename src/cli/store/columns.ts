import type { Event } from '../../records/event/schema.js';
import type { AnyRecord, Found } from '../../store/index.js';
import type { Statement } from '../../records/statement/schema.js';
import type { ListColumn } from './listing.js';

const names = ({ actors }: Found, ids: readonly string[]): string => ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? id).join('; ');

/** The day of a record; in brackets where only the publication's is known. */
function dayOf({ day }: Found): string {
  if (day === null) return '';
  const days = day.start === day.end ? day.start : `${day.start}/${day.end}`;
  return day.basis === 'record' ? days : `(${day.start})`;
}

/** Who acts, and on whom. */
const whoOf = (found: Found<Event>): string =>
  [found.record.actors, found.record.recipients]
    .map((ids) => names(found, ids))
    .join(' → ')
    .replace(/ → $/, '');

const sentence = ({ record }: Found<Event>): string => {
  const span = record.evidence.sentence as { readonly text: string } | null | undefined;
  return span?.text ?? '';
};

/** Columns that every kind of record ends with. */
const origin: readonly ListColumn<Found<AnyRecord>>[] = [
  {
    name: 'chain',
    value: ({ record }) => record.chain.map(({ name, stance }) => (stance === 'asserts' ? name : `${name} (${stance})`)).join(' > '),
    csvOnly: true,
  },
  { name: 'publisher', value: ({ document }) => document.publisher },
  { name: 'published', value: ({ document }) => document.published, csvOnly: true },
  { name: 'url', value: ({ document }) => document.url, csvOnly: true },
  { name: 'score', value: ({ record }) => record.score.toFixed(3), csvOnly: true },
  { name: 'state', value: ({ state }) => state, csvOnly: true },
  { name: 'document', value: ({ document }) => document.id, csvOnly: true },
];

/** The table of events. A day in brackets is the publication's. */
export const eventColumns: readonly ListColumn<Found<Event>>[] = [
  { name: 'day', value: dayOf },
  { name: 'type', value: ({ record }) => `${record.negated ? 'not ' : ''}${record.type}${record.modality === 'actual' ? '' : ` (${record.modality})`}` },
  { name: 'modes', value: ({ record }) => record.modes.join('; '), csvOnly: true },
  { name: 'contexts', value: ({ record }) => record.contexts.join('; '), csvOnly: true },
  { name: 'who', value: whoOf, tableOnly: true },
  { name: 'actors', value: (found) => names(found, found.record.actors), csvOnly: true },
  { name: 'recipients', value: (found) => names(found, found.record.recipients), csvOnly: true },
  { name: 'place', value: ({ record }) => record.place?.name, csvOnly: true },
  { name: 'country', value: ({ record }) => record.place?.country, csvOnly: true },
  ...origin,
  { name: 'id', value: ({ record }) => record.id },
  { name: 'words', value: sentence, wide: true },
];

/** The table of statements. A day in brackets is the publication's. */
export const statementColumns: readonly ListColumn<Found<Statement>>[] = [
  { name: 'day', value: dayOf },
  { name: 'speaker', value: (found) => names(found, found.record.speaker) },
  { name: 'addressees', value: (found) => names(found, found.record.addressees), csvOnly: true },
  { name: 'act', value: ({ record }) => record.act },
  { name: 'quotation', value: ({ record }) => record.quotation, csvOnly: true },
  ...origin,
  { name: 'id', value: ({ record }) => record.id },
  { name: 'content', value: ({ record }) => record.content.map(({ text }) => text).join(' … '), wide: true },
];

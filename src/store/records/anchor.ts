import type { Span } from '../../document/span.js';
import type { Event } from '../../records/event/schema.js';
import type { Figure } from '../../records/figure/schema.js';
import type { Statement } from '../../records/statement/schema.js';
import type { AnyRecord, RecordKind } from '../store.js';

/** Where a record hangs in its text: start and end of each span. */
export type Anchor = readonly (readonly [number, number])[];

const ends = ({ start, end }: { readonly start: number; readonly end: number }): readonly [number, number] => [start, end];

/**
 * What a record hangs on: an event's trigger, a statement's content, a figure's number.
 *
 * @example
 * anchorOf('figure', figure) // [[120, 125]]
 */
export function anchorOf(kind: RecordKind, record: AnyRecord): Anchor {
  if (kind === 'statement') return (record as Statement).content.map(ends);
  if (kind === 'figure') return [ends((record as Figure).written)];
  const trigger = (record as Event).evidence.trigger as Span | null | undefined;
  return trigger ? [ends(trigger)] : [];
}

/**
 * What tells a record from others that hang on the same words, as far as it does not change with the coder's ids: the event's type,
 * the words that name the speaker, the figure's measure and sex, age and status of whom it counts.
 *
 * @example
 * markOf('event', event) // 'CONSULT'
 */
export function markOf(kind: RecordKind, record: AnyRecord): string {
  if (kind === 'event') return (record as Event).type;
  if (kind === 'statement') return (record as Statement).source?.text ?? '';
  const { measure, group } = record as Figure;
  return [measure, group.sex, group.age, group.status].join('/');
}

/**
 * The words that stand for a record in a list: an event's sentence, a statement's content, a figure's sentence.
 *
 * @example
 * wordsOf('statement', statement) // 'talks had failed'
 */
export function wordsOf(kind: RecordKind, record: AnyRecord): string {
  if (kind === 'statement') return (record as Statement).content.map(({ text }) => text).join(' … ');
  const sentence = record.evidence.sentence as Span | null | undefined;
  if (sentence) return sentence.text;
  if (kind === 'figure') return (record as Figure).written.text;
  return (record.evidence.trigger as Span | null | undefined)?.text ?? '';
}

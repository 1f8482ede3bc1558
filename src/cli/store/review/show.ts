import type { AnyRecord, Decision, Store } from '../../../store/index.js';
import { CommandError } from '../../exit.js';
import { inkFor } from '../../render/ink.js';
import { type Terminal, writeTo } from '../../terminal.js';
import type { ListColumn } from '../listing.js';

const short = (value: unknown): string => (value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value));

/** What a decision did, in a line. */
export function told({ act, field, from, to, subjects, undoes }: Decision): string {
  if (act === 'undo') return `took back ${undoes}`;
  if (act === 'correct') return `${field}: ${short(from)} → ${short(to)}`;
  if (act === 'add') return 'added';
  return [act, field, ...subjects].filter((part) => part !== null).join(' ');
}

/** The table of decisions. */
export const decisionColumns: readonly ListColumn<Decision>[] = [
  { name: 'number', value: ({ id }) => id },
  { name: 'at', value: ({ at }) => at.slice(0, 16).replace('T', ' ') },
  { name: 'by', value: ({ by }) => by },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'record', value: ({ attached, record }) => attached ?? record },
  {
    name: 'state',
    value: ({ act, undone, attached, document }) =>
      undone !== null ? `undone by ${undone}` : document !== null && attached === null && act !== 'undo' ? 'queued' : '',
  },
  { name: 'document', value: ({ document }) => document, csvOnly: true },
  { name: 'what', value: told, wide: true },
  { name: 'note', value: ({ note }) => note, wide: true },
];

/** Fields that say nothing to a person who judges a record. */
const aside = new Set(['id', 'review', 'evidence', 'inferred', 'chains', 'score']);

/** Prints a record with what the machine said, what people said of it, and how it came to that. */
export async function show(store: Store, id: string, format: 'text' | 'json', terminal: Terminal): Promise<void> {
  const found = await store.record(id);
  if (found === null) throw new CommandError(`there is no record ${id} in the store`);
  const history = await store.decisions({ record: id });
  if (format === 'json') return writeTo(terminal.out, `${JSON.stringify({ ...found, history }, null, 2)}\n`);
  const ink = inkFor(terminal.out, terminal.environment);
  const { record, document, kind, state, actors } = found;
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const named = (value: unknown): string =>
    Array.isArray(value) && value.every((one) => names.has(one as string)) ? value.map((one) => names.get(one as string)).join(', ') : short(value);
  const lines = [
    ink.title(`${kind} ${record.id} (${state})`),
    ink.faint(`${document.title ?? document.id}, ${document.publisher ?? 'no publisher'}, ${document.published ?? 'no date'}`),
  ];
  const sentence = record.evidence.sentence as { readonly text: string } | null | undefined;
  if (sentence) lines.push(`“${sentence.text}”`);
  for (const [field, value] of Object.entries(record as AnyRecord))
    if (!aside.has(field) && value !== null && !(Array.isArray(value) && value.length === 0)) {
      const corrected = record.review.find((review) => review.state === 'corrected' && review.field === field);
      lines.push(`  ${field.padEnd(12)} ${named(value)}${corrected ? ink.caution(`  (the machine: ${named(corrected.from)})`) : ''}`);
    }
  if (history.length > 0) lines.push(ink.heading('decisions'));
  for (const decision of history)
    lines.push(
      `  ${decision.id}  ${decision.at.slice(0, 16)}  ${decision.by}  ${told(decision)}${decision.undone ? ` (undone by ${decision.undone})` : ''}${decision.note ? `  “${decision.note}”` : ''}`,
    );
  await writeTo(terminal.out, `${lines.join('\n')}\n`);
}

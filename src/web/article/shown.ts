import type { Readout } from '../api.js';

export type Event = Readout['events'][number];
export type Statement = Readout['statements'][number];
export type Figure = Readout['figures'][number];
export type Span = Readout['document']['paragraphs'][number] extends infer Paragraph
  ? Pick<Paragraph & { start: number; end: number; text: string }, 'start' | 'end' | 'text'>
  : never;
export type Kind = 'event' | 'statement' | 'figure';

/** A record as the page shows it: the words it hangs on, and all words that it rests on. An event done by a statement is one with it. */
export interface Shown {
  readonly id: string;
  readonly kind: Kind;
  readonly event: Event | null;
  readonly statement: Statement | null;
  readonly figure: Figure | null;
  /** marked in the text at all times */
  readonly anchors: readonly { readonly span: Span; readonly kind: Kind }[];
  /** marked while it is looked at, each with the field that rests on it */
  readonly evidence: readonly { readonly span: Span; readonly field: string }[];
  readonly background: boolean;
  readonly score: number;
}

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  return isSpan(value) ? [value] : [];
}

type Any = Event | Statement | Figure;
/** The sentence stands around everything: to mark it would tell nothing. */
const unmarked = new Set(['sentence']);

function evidenceOf(record: Any): Shown['evidence'] {
  const fields = Object.entries(record.evidence).filter(([field]) => !unmarked.has(field));
  return [
    ...fields.flatMap(([field, value]) => spansIn(value).map((span) => ({ span, field }))),
    ...record.chain.flatMap(({ cue, source }) => [...(cue ? [{ span: cue, field: 'cue' }] : []), ...(source ? [{ span: source, field: 'source' }] : [])]),
    ...record.caveats.map((span) => ({ span, field: 'caveat' })),
  ];
}

function triggerOf(event: Event): Span | null {
  const [trigger = null] = spansIn(event.evidence.trigger);
  return trigger;
}

/**
 * The records of an article in the order of its text, each with the words to mark.
 *
 * @example
 * shownOf(readout).filter(({ kind }) => kind === 'figure').length
 */
export function shownOf({ events, statements, figures }: Readout): Shown[] {
  const byStatement = new Set(events.flatMap(({ statement }) => statement ?? []));
  const told = new Map(statements.map((statement) => [statement.id, statement]));
  const shown: Shown[] = [
    ...events.map((event): Shown => {
      const trigger = triggerOf(event);
      const statement = event.statement ? (told.get(event.statement) ?? null) : null;
      const content = statement?.content.map((span) => ({ span, kind: 'statement' as const })) ?? [];
      return {
        id: event.id,
        kind: 'event',
        event,
        statement,
        figure: null,
        anchors: [...(trigger ? [{ span: trigger, kind: 'event' as const }] : []), ...content],
        evidence: [...evidenceOf(event), ...(statement ? evidenceOf(statement) : [])],
        background: event.background,
        score: event.score,
      };
    }),
    ...statements
      .filter(({ id }) => !byStatement.has(id))
      .map(
        (statement): Shown => ({
          id: statement.id,
          kind: 'statement',
          event: null,
          statement,
          figure: null,
          anchors: statement.content.map((span) => ({ span, kind: 'statement' })),
          evidence: evidenceOf(statement),
          background: statement.background,
          score: statement.score,
        }),
      ),
    ...figures.map(
      (figure): Shown => ({
        id: figure.id,
        kind: 'figure',
        event: null,
        statement: null,
        figure,
        anchors: [{ span: figure.written, kind: 'figure' }],
        evidence: evidenceOf(figure),
        background: figure.background,
        score: figure.score,
      }),
    ),
  ];
  const place = ({ anchors }: Shown) => Math.min(Number.POSITIVE_INFINITY, ...anchors.map(({ span }) => span.start));
  return shown.sort((a, b) => place(a) - place(b));
}

/** Whether an id is a shown record's own or that of the statement shown with it. */
export const isOf = ({ id, statement }: Shown, asked: string): boolean => id === asked || statement?.id === asked;

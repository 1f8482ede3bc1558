import { memo, useMemo } from 'react';
import type { Readout } from '../api.js';
import { type Mark, type Run, runsOf } from './runs.js';
import type { Kind, Shown } from './shown.js';

interface Choice {
  readonly active: string | null;
  /** over which record the pointer is, null when it leaves */
  readonly onOver: (record: string | null) => void;
  readonly onPick: (record: string) => void;
}

/** The text of an article with its records marked: each kind has its own sign, and the words of the record that is looked at stand out. */
export function MarkedText({
  document,
  shown,
  kinds,
  ...choice
}: { readonly document: Readout['document']; readonly shown: readonly Shown[]; readonly kinds: ReadonlySet<Kind> } & Choice) {
  const marks = useMemo(
    () =>
      shown.flatMap(({ id, anchors }) =>
        anchors.filter(({ kind }) => kinds.has(kind)).map(({ span, kind }): Mark => ({ start: span.start, end: span.end, record: id, kind, field: null })),
      ),
    [shown, kinds],
  );
  const looked = shown.find(({ id }) => id === choice.active);
  const evidence = useMemo(
    () => looked?.evidence.map(({ span, field }): Mark => ({ start: span.start, end: span.end, record: looked.id, kind: 'evidence', field })) ?? [],
    [looked],
  );
  const { language, title } = document;
  return (
    <article className="text" lang={language ?? undefined} dir="auto" aria-label={title ?? 'Text'}>
      {document.paragraphs.map(({ start, end, role }) => {
        const here = ({ start: from, end: to }: Mark) => from < end && to > start;
        return (
          <Paragraph
            key={start}
            start={start}
            end={end}
            role={role}
            text={document.text}
            marks={marks.filter(here)}
            evidence={evidence.some(here) ? evidence.filter(here) : none}
            active={looked && (looked.anchors.some(({ span }) => span.start < end && span.end > start) || evidence.some(here)) ? looked.id : null}
            onOver={choice.onOver}
            onPick={choice.onPick}
          />
        );
      })}
    </article>
  );
}

const none: readonly Mark[] = [];

interface ParagraphProps extends Choice {
  readonly start: number;
  readonly end: number;
  readonly role: 'title' | 'lead' | 'body';
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly evidence: readonly Mark[];
}

/** Drawn anew only where its own marks change: marks are compared by what they are. */
const Paragraph = memo(
  function Paragraph({ start, end, role, text, marks, evidence, active, onOver, onPick }: ParagraphProps) {
    const runs = runsOf(start, end, [...marks, ...evidence]);
    const Tag = role === 'title' ? 'h1' : 'p';
    return (
      <Tag className={role} dir="auto">
        {runs.map((run) => (
          <Piece key={run.start} run={run} text={text} active={active} onOver={onOver} onPick={onPick} />
        ))}
      </Tag>
    );
  },
  (a, b) => a.active === b.active && a.evidence === b.evidence && a.text === b.text && sameMarks(a.marks, b.marks),
);

const sameMarks = (a: readonly Mark[], b: readonly Mark[]) =>
  a.length === b.length && a.every((mark, i) => mark.start === b[i]!.start && mark.end === b[i]!.end && mark.record === b[i]!.record);

const fieldWords: Readonly<Record<string, string>> = {
  trigger: 'what was done',
  actors: 'who',
  recipients: 'to whom',
  happened: 'when',
  said: 'when it was said',
  place: 'where',
  source: 'who says so',
  cue: 'words of saying',
  speaker: 'who says it',
  addressees: 'to whom it is said',
  content: 'what is said',
  caveat: 'caveat',
  group: 'whom it counts',
  value: 'the number',
};

function Piece({ run, text, active, onOver, onPick }: { readonly run: Run; readonly text: string } & Choice) {
  const words = text.slice(run.start, run.end);
  if (run.marks.length === 0) return words;
  const records = run.marks.filter(({ kind }) => kind !== 'evidence');
  const inner = records.at(-1);
  const depth = records.filter(({ kind }) => kind === 'statement').length;
  const events = records.filter(({ kind }) => kind === 'event').length;
  const roles = run.marks.filter(({ kind }) => kind === 'evidence').map(({ field }) => fieldWords[field ?? ''] ?? field ?? '');
  const classes = [
    'mark',
    ...new Set(records.map(({ kind }) => kind)),
    ...(depth > 1 ? ['deep'] : []),
    ...(events > 1 ? ['twice'] : []),
    ...(active !== null && records.some(({ record }) => record === active) ? ['active'] : []),
    ...(roles.length > 0 ? ['evidence'] : []),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside does the same by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside does the same by keyboard
    <span
      className={classes.join(' ')}
      title={roles.length > 0 ? [...new Set(roles)].join(', ') : undefined}
      onMouseEnter={inner ? () => onOver(inner.record) : undefined}
      onMouseLeave={inner ? () => onOver(null) : undefined}
      onClick={inner ? () => onPick(inner.record) : undefined}
    >
      {words}
    </span>
  );
}

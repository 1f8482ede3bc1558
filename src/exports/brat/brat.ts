import type { Span } from '../../document/span.js';
import { eventTypes } from '../../codebooks/plover/plover.js';
import { measures } from '../../records/figure/schema.js';
import type { Readout } from '../../records/index.js';
import type { DocumentExport } from '../export.js';
import { spanOfField } from '../sentence-number.js';
import { frozenOf } from '../spans.js';
import type { Tally } from '../tally.js';

/** What brat must know of our types; stands beside the documents. */
const configuration = `[entities]
Actor
Content
Source
Cue
Group

[relations]
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
${eventTypes.map((type) => `${type}	Actor*:Actor, Recipient*:Actor`).join('\n')}
Statement	Content*:Content, Source?:Source, Speaker*:Actor
${measures.map((measure) => `Count-${measure}	Group?:Group`).join('\n')}

[attributes]
Negated	Arg:<EVENT>
Background	Arg:<EVENT>
Modality	Arg:<EVENT>, Value:planned|hypothetical
`;

/** A span as brat writes it: broken where it holds a line break, which the format cannot hold. */
function place({ start, end, text }: Span): string | null {
  const parts: string[] = [];
  let at = start;
  const points = [...text];
  const ranges: [number, number][] = [];
  if (points.length !== end - start) return `${start} ${end}\t`;
  for (let i = 0; i <= points.length; i++) {
    if (i < points.length && points[i] !== '\n' && points[i] !== '\r') continue;
    if (start + i > at) ranges.push([at, start + i]);
    at = start + i + 1;
  }
  for (const [from, to] of ranges) parts.push(points.slice(from - start, to - start).join(''));
  return ranges.length === 0 ? null : `${ranges.map(([from, to]) => `${from} ${to}`).join(';')}\t${parts.join(' ').replaceAll('\t', ' ')}`;
}

/** Writes the lines of one document, numbering as it goes. */
class Lines {
  readonly lines: string[] = [];
  private readonly counts = { T: 0, E: 0, A: 0, '#': 0 };
  private readonly spans = new Map<string, string>();

  constructor(private readonly tally: Tally) {}

  /** A text-bound line; the same span of the same type is written once. */
  text(type: string, span: Span): string | null {
    const key = `${type} ${span.start} ${span.end}`;
    const known = this.spans.get(key);
    if (known) return known;
    const where = place(span);
    if (where === null) return null;
    const id = `T${++this.counts.T}`;
    this.spans.set(key, id);
    const [offsets = '', words = ''] = where.split('\t');
    this.lines.push(`${id}\t${type} ${offsets}\t${words}`);
    this.tally.row('annotations');
    return id;
  }

  event(type: string, trigger: string, roles: readonly (readonly [string, string | null])[], note: string): string {
    const id = `E${++this.counts.E}`;
    const seen = new Map<string, number>();
    const filled = roles.flatMap(([role, of]) => {
      if (of === null) return [];
      const n = (seen.get(role) ?? 0) + 1;
      seen.set(role, n);
      return [`${role}${n > 1 ? n : ''}:${of}`];
    });
    this.lines.push([`${id}\t${type}:${trigger}`, ...filled].join(' '));
    if (note !== '') this.lines.push(`#${++this.counts['#']}\tAnnotatorNotes ${id}\t${note.replace(/\s+/gu, ' ')}`);
    return id;
  }

  attribute(name: string, of: string, value = ''): void {
    this.lines.push([`A${++this.counts.A}\t${name} ${of}`, value].filter((part) => part !== '').join(' '));
  }
}

const first = (spans: unknown): Span[] => (Array.isArray(spans) ? spans.flatMap((span) => (Array.isArray(span) ? span.slice(0, 1) : (span ?? []))) : []);

function annotationsOf({ actors, events, statements, figures }: Readout, tally: Tally): string {
  const lines = new Lines(tally);
  for (const { mentions } of actors) for (const span of mentions) lines.text('Actor', span);
  const speakers = new Map(actors.map(({ id, mentions }) => [id, mentions[0]]));
  for (const event of events) {
    const trigger = spanOfField(event.evidence, 'trigger');
    const at = trigger && lines.text(event.type, trigger);
    if (!at) continue;
    const roles = (['actors', 'recipients'] as const).flatMap((side) =>
      first(event.evidence[side]).map((span) => [side === 'actors' ? 'Actor' : 'Recipient', lines.text('Actor', span)] as const),
    );
    const id = lines.event(event.type, at, roles, `${event.id} ${event.modes.join(' ')}`);
    if (event.negated) lines.attribute('Negated', id);
    if (event.background) lines.attribute('Background', id);
    if (event.modality !== 'actual') lines.attribute('Modality', id, event.modality);
  }
  for (const statement of statements) {
    const anchor = statement.cue ?? statement.source ?? statement.content[0]!;
    const at = lines.text('Statement', anchor);
    if (!at) continue;
    const parts = [
      ...statement.content.map((span) => ['Content', lines.text('Content', span)] as const),
      ...(statement.source ? [['Source', lines.text('Source', statement.source)] as const] : []),
      ...statement.speaker.flatMap((id) => {
        const span = speakers.get(id);
        return span ? [['Speaker', lines.text('Actor', span)] as const] : [];
      }),
    ];
    lines.event('Statement', at, parts, `${statement.id} ${statement.act} ${statement.quotation}`);
  }
  for (const figure of figures) {
    const at = lines.text(`Count-${figure.measure}`, figure.written);
    if (!at) continue;
    lines.event(
      `Count-${figure.measure}`,
      at,
      figure.group.text ? [['Group', lines.text('Group', figure.group.text)]] : [],
      `${figure.id} ${figure.low ?? ''}..${figure.high ?? ''}`,
    );
  }
  return lines.lines.map((line) => `${line}\n`).join('');
}

/** brat standoff: a .txt and an .ann per document, named by the start of its id, and the configuration that brat needs. */
export const brat: DocumentExport = {
  of: 'documents',
  name: 'brat',
  about: 'a folder of brat standoff files (.txt and .ann), with annotation.conf',
  folder: true,
  ending: '',
  offsets: 'code points',
  async *write(readouts, { withoutText }, tally) {
    yield { file: 'annotation.conf', data: configuration, whole: true };
    for await (const readout of readouts) {
      const name = readout.document.id.replace(/^sha256:/u, '').slice(0, 24);
      if (!withoutText) yield { file: `${name}.txt`, data: frozenOf(readout)?.text ?? readout.document.text, whole: true };
      yield { file: `${name}.ann`, data: annotationsOf(readout, tally), whole: true };
      tally.row('documents');
    }
    tally.carryAll('documents', 'events', 'statements', 'figures', 'spans of evidence');
  },
};

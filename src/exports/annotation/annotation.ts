import type { Span } from '../../document/span.js';
import type { Readout } from '../../records/index.js';
import type { DocumentExport } from '../export.js';
import { codePointsOf, frozenOf } from '../spans.js';

/** How many characters stand before and after a quote, so that it is found in another copy of the text. */
const around = 32;

interface Noted {
  readonly id: string;
  readonly value: string;
  readonly span: Span;
  readonly motivation: 'classifying' | 'identifying' | 'highlighting';
  readonly about: string;
}

const list = (value: unknown): Span[] =>
  Array.isArray(value) ? value.flatMap(list) : value !== null && typeof value === 'object' && 'start' in value ? [value as Span] : [];

/** Every span that a record rests on, with the field for which it stands; sentences are context and left out. */
function* notesOf({ events, statements, figures, actors }: Readout): Generator<Noted> {
  const kinds = [
    ...events.map((record) => ({ record, type: record.type as string })),
    ...statements.map((record) => ({ record, type: 'statement' })),
    ...figures.map((record) => ({ record, type: record.measure as string })),
  ];
  for (const { record, type } of kinds) {
    const fields: Record<string, unknown> = { ...record.evidence };
    if ('content' in record) Object.assign(fields, { content: record.content, cue: record.cue, source: record.source });
    if ('written' in record) Object.assign(fields, { written: record.written, group: record.group.text });
    for (const [field, value] of Object.entries(fields)) {
      if (field === 'sentence') continue;
      for (const [i, span] of list(value).entries())
        yield { id: `urn:readout:${record.id}:${field}:${i}`, value: `${type} ${field}`, span, motivation: 'classifying', about: `urn:readout:${record.id}` };
    }
  }
  for (const { id, registry, name, mentions } of actors) {
    const about = registry && /^Q\d+$/u.test(registry) ? `http://www.wikidata.org/entity/${registry}` : `urn:readout:actor:${id}`;
    for (const span of mentions) yield { id: `urn:readout:mention:${span.start}-${span.end}:${id}`, value: name, span, motivation: 'identifying', about };
  }
}

/** Where the span of an annotation lies, by position and, where words may be given, by quote. */
function targetOf(readout: Readout, at: (offset: number) => number, text: string | null, span: Span): object {
  const { document } = readout;
  const source = { id: document.url ?? `urn:${document.id}`, type: 'Text', 'readout:document': document.id };
  const position = { type: 'TextPositionSelector', start: span.start, end: span.end };
  if (text === null || span.text === '') return { source, selector: [position] };
  const [start, end] = [at(span.start), at(span.end)];
  const quote = { type: 'TextQuoteSelector', exact: span.text, prefix: text.slice(Math.max(0, start - around), start), suffix: text.slice(end, end + around) };
  return { source, selector: [quote, position] };
}

/** The UTF-16 offset of each code point of a text, as a function: the way back. */
function unitsOf(text: string): (point: number) => number {
  const count = codePointsOf(text);
  if (count(text.length) === text.length) return (point) => point;
  const units: number[] = [];
  for (let i = 0; i <= text.length; i++) if (units[count(i)] === undefined) units[count(i)] = i;
  return (point) => units[point] ?? text.length;
}

/**
 * W3C Web Annotation: one annotation for each span of evidence and each mention, with quote and position in code points of the frozen text, whose
 * document id each target names.
 */
export const annotation: DocumentExport = {
  of: 'documents',
  name: 'annotation',
  about: 'W3C Web Annotations: every span of evidence by quote and position, as JSON-LD',
  folder: false,
  ending: '.jsonld',
  offsets: 'code points',
  async *write(readouts, { withoutText }, tally) {
    const context = ['http://www.w3.org/ns/anno.jsonld', { readout: 'urn:readout:vocabulary:' }];
    yield { file: '', data: `{"@context":${JSON.stringify(context)},"type":"AnnotationPage","items":[` };
    let some = false;
    for await (const readout of readouts) {
      const text = withoutText ? null : (frozenOf(readout)?.text ?? readout.document.text);
      const at = unitsOf(text ?? '');
      const { coder, document } = readout;
      const generator = { type: 'Software', name: `${coder.name} ${coder.version}` };
      let data = '';
      for (const { id, value, span, motivation, about } of notesOf(readout)) {
        const body = [
          ...(value === '' ? [] : [{ type: 'TextualBody', purpose: motivation === 'identifying' ? 'identifying' : 'tagging', value }]),
          { type: 'SpecificResource', source: about },
        ];
        const whole = { id: `${id}:${document.id}`, type: 'Annotation', motivation, generator, body, target: targetOf(readout, at, text, span) };
        data += `${some ? ',' : ''}\n${JSON.stringify(whole)}`;
        some = true;
        tally.row('');
      }
      if (data !== '') yield { file: '', data };
    }
    yield { file: '', data: '\n]}\n' };
    tally.carryAll('documents', 'events', 'statements', 'figures', 'spans of evidence');
  },
};

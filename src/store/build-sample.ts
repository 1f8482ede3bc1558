import { createHash } from 'node:crypto';
import { type Document, documentSchema } from '../document/document.js';
import { type Span, spanOf } from '../document/span.js';
import type { Actor } from '../records/actor/schema.js';
import { type Event, eventSchema } from '../records/event/schema.js';
import { type Figure, figureSchema } from '../records/figure/schema.js';
import { type Readout, readoutSchema } from '../records/index.js';
import type { Time } from '../records/record.js';
import { type Statement, statementSchema } from '../records/statement/schema.js';

const short = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);

/** A person, country or body of a sample. */
export interface Who {
  readonly name: string;
  readonly kind?: Actor['kind'];
  readonly registry?: string;
  readonly country?: string;
}

/** An event of a sample: the words of its trigger, and who has which part. */
export interface Did {
  readonly type: Event['type'];
  readonly trigger: string;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly on?: string;
  readonly more?: Partial<Event>;
}

/** A text with its records, told shortly; what is not told is empty. */
export interface Sample {
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly publisher?: string;
  readonly published?: string | null;
  readonly url?: string;
  readonly path?: string;
  readonly who?: readonly Who[];
  readonly events?: readonly Did[];
  readonly statements?: readonly { readonly by: string; readonly content: string; readonly act?: Statement['act']; readonly on?: string }[];
  readonly figures?: readonly { readonly written: string; readonly measure: Figure['measure']; readonly value: number }[];
  readonly version?: string;
  readonly model?: string;
}

const day = (on: string | undefined): Time | null => (on === undefined ? null : { start: on, end: on, precision: 'day', written: null, basis: 'explicit' });

/**
 * Builds a readout for tests, valid and with evidence that fits.
 *
 * @example
 * buildSample({ paragraphs: ['Keita called Ito.'], who: [{ name: 'Keita' }], events: [{ type: 'CONSULT', trigger: 'called', actors: ['Keita'] }] })
 */
export function buildSample(sample: Sample): Readout {
  const { title = 'Talks', publisher = 'The Harbour Post', published = '2024-04-09', url = null, path = null } = sample;
  const text = [title, ...sample.paragraphs].join('\n\n');
  let at = 0;
  const paragraphs = [title, ...sample.paragraphs].map((line, i) => {
    const span = { ...spanOf(text, at, at + line.length), role: i === 0 ? ('title' as const) : ('body' as const) };
    at += line.length + 2;
    return span;
  });
  const find = (words: string): Span => {
    const start = text.indexOf(words, words.length > 0 && title.includes(words) ? title.length : 0);
    if (start < 0) throw new Error(`not in the sample: ${words}`);
    return spanOf(text, start, start + words.length);
  };
  const id = `sha256:${createHash('sha256')
    .update(JSON.stringify([title, publisher, published, text]))
    .digest('hex')}`;
  const nothing = {
    agency: null,
    language: 'en',
    originalLanguage: null,
    issuer: null,
    carries: [],
    retrieved: null,
    versionOf: null,
    reprintOf: null,
    translationOf: null,
  };
  const document: Document = documentSchema.parse({
    ...{ id, path, kind: 'article', title, lead: null, text, removed: [], normaliser: 'readout-text-1', publisher, url, byline: null, dateline: null },
    ...nothing,
    ...{ published, paragraphs },
  });
  const who = sample.who ?? [];
  const actors = who.map(({ name, kind = 'person', registry = null, country = null }, i): Actor => {
    const mentions = text.includes(name) ? [find(name)] : [];
    return {
      id: `a${i + 1}`,
      name,
      kind,
      registry,
      country,
      sector: null,
      sectors: [],
      office: null,
      basis: registry === null ? 'text' : 'registry',
      mentions,
    };
  });
  const idOf = (name: string): string => {
    const actor = actors.find((one) => one.name === name);
    if (!actor) throw new Error(`nobody in the sample is called ${name}`);
    return actor.id;
  };
  const link = {
    actors: [],
    name: publisher,
    kind: 'media',
    anonymous: false,
    affiliation: null,
    speaksFor: null,
    stance: 'asserts',
    cue: null,
    source: null,
    said: null,
  };
  const base = { chain: [link], chains: {}, inferred: {}, within: [], background: false, caveats: [], score: 0.9, review: [] };
  const sentence = ({ start }: Span) => paragraphs.map(({ role: _, ...span }) => span).find((span) => span.start <= start && start < span.end)!;
  const events = (sample.events ?? []).map(({ type, trigger, actors: by = [], recipients = [], on, more }) =>
    eventSchema.parse({
      ...base,
      id: `e-${short(id, trigger, type, by, recipients)}`,
      evidence: { trigger: find(trigger), sentence: sentence(find(trigger)), actors: by.map(() => null) },
      ...{ type, modes: [], contexts: [], quad: 1, intensity: 1, actors: by.map(idOf), recipients: recipients.map(idOf), target: null, happened: day(on) },
      ...{ said: null, place: null, modality: 'actual', planned: null, negated: false, instrument: null, statement: null, contact: null },
      ...more,
    }),
  );
  const statements = (sample.statements ?? []).map(({ by, content, act = 'informs', on }) =>
    statementSchema.parse({
      ...base,
      id: `s-${short(id, content, by)}`,
      evidence: { content: [find(content)], sentence: sentence(find(content)) },
      ...{ speaker: [idOf(by)], addressees: [], said: day(on), quotation: 'indirect', quoted: [], content: [find(content)], cue: null, source: null, act },
      ...{ repeated: false, matters: [], parent: null },
    }),
  );
  const figures = (sample.figures ?? []).map(({ written, measure, value }) =>
    figureSchema.parse({
      ...base,
      id: `f-${short(id, written, measure)}`,
      evidence: { written: find(written), sentence: sentence(find(written)) },
      ...{
        measure,
        unit: null,
        value,
        modifier: null,
        low: value,
        high: value,
        approximate: false,
        written: find(written),
        of: null,
        happened: null,
        place: null,
      },
      group: { text: null, actors: [], side: null, nationality: null, sex: null, age: null, status: 'unknown' },
      ...{ scope: 'unknown', since: null, asOf: null, coverage: 'whole', partOf: null, counted: 'unknown', cause: null, by: null, relation: [] },
    }),
  );
  const coder = { name: 'readout', version: sample.version ?? '0.1.0', model: sample.model ?? 'sha256:one' };
  return readoutSchema.parse({ contract: 1, document, actors, events, statements, figures, coder });
}

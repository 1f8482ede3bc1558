import { type Document, documentSchema } from '../../document/document.js';
import type { Span } from '../../document/span.js';
import type { Actor } from '../../records/actor/schema.js';
import type { Event } from '../../records/event/schema.js';
import type { Figure } from '../../records/figure/schema.js';
import { type Readout, readoutSchema } from '../../records/index.js';
import type { Link } from '../../records/record.js';
import type { Statement } from '../../records/statement/schema.js';

const title = 'Keita and Ito agree on border talks – foreign ministry';
const first = 'President Awa Keita spoke by phone with Prime Minister Ken Ito on Monday, the foreign ministry said.';
const second = 'She told Ito that talks could open in May. The army denied that it had shelled Lomé on 2 April.';
const third = 'At least 30 civilians were killed, according to medics.';

/** The text of the sample: one call, one denial, one figure. */
export const sampleText = [title, first, `${second} ${third}`].join('\n\n');

/** The first place of some words in the sample's text. */
export function at(words: string): Span {
  const start = sampleText.indexOf(words);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length, text: words };
}

const document: Document = documentSchema.parse({
  id: 'sha256:sample',
  path: 'sample.md',
  kind: 'article',
  title,
  lead: null,
  text: sampleText,
  removed: [],
  normaliser: '1',
  publisher: 'The Harbour Post',
  url: null,
  byline: null,
  dateline: null,
  agency: null,
  language: 'en',
  originalLanguage: null,
  issuer: null,
  carries: [],
  published: '2024-04-09',
  retrieved: null,
  versionOf: null,
  reprintOf: null,
  translationOf: null,
  paragraphs: [],
});

const actor = (id: string, name: string, kind: Actor['kind'], more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind,
  registry: null,
  country: null,
  sector: null,
  sectors: [],
  office: null,
  basis: 'text',
  mentions: [],
  ...more,
});

/** A link of a chain, asserting and named unless said otherwise. */
export const link = (name: string, more: Partial<Link> = {}): Link => ({
  actors: [],
  name,
  kind: 'other',
  anonymous: false,
  affiliation: null,
  speaksFor: null,
  stance: 'asserts',
  cue: null,
  source: null,
  said: null,
  ...more,
});

export const paper = link('The Harbour Post', { kind: 'media' });
const ministry = link('foreign ministry', { kind: 'ministry' });
const base = { chains: {}, inferred: {}, within: [], background: false, caveats: [], score: 0.9, review: [] };

/** An event of the sample with some fields changed. */
export const event = (id: string, more: Partial<Event>): Event => ({
  ...base,
  id,
  chain: [paper],
  evidence: {},
  type: 'CONSULT',
  modes: [],
  contexts: [],
  quad: 1,
  intensity: 1,
  actors: [],
  recipients: [],
  target: null,
  happened: null,
  said: null,
  place: null,
  modality: 'actual',
  planned: null,
  negated: false,
  instrument: null,
  statement: null,
  contact: null,
  ...more,
});

/** A statement of the sample with some fields changed. */
export const statement = (id: string, more: Partial<Statement> & Pick<Statement, 'content'>): Statement => ({
  ...base,
  id,
  chain: [],
  evidence: {},
  speaker: [],
  addressees: [],
  said: null,
  quotation: 'indirect',
  quoted: [],
  cue: null,
  source: null,
  act: 'informs',
  repeated: false,
  matters: [],
  parent: null,
  ...more,
});

/** A figure of the sample with some fields changed. */
export const figure = (id: string, more: Partial<Figure>): Figure => ({
  ...base,
  id,
  chain: [paper],
  evidence: {},
  measure: 'killed',
  unit: null,
  value: null,
  modifier: null,
  low: null,
  high: null,
  approximate: false,
  written: at('At least 30'),
  of: null,
  happened: null,
  place: null,
  group: { text: null, actors: [], side: null, nationality: null, sex: null, age: null, status: 'unknown' },
  scope: 'unknown',
  since: null,
  asOf: null,
  coverage: 'whole',
  partOf: null,
  counted: 'unknown',
  cause: null,
  by: null,
  relation: [],
  ...more,
});

/** A record made by hand, for tests of what is shown: no model saw it. */
export const sampleReadout: Readout = readoutSchema.parse({
  contract: 1,
  document,
  actors: [
    actor('a1', 'Awa Keita', 'person', {
      country: 'TGO',
      sector: 'GOV',
      office: { title: 'President', of: 'TGO', asOf: '2024-04-09' },
      registry: 'Q0',
      basis: 'registry',
    }),
    actor('a2', 'Ken Ito', 'person', { country: 'JPN', sector: 'GOV' }),
    actor('a3', 'foreign ministry', 'organization'),
    actor('a4', 'army', 'organization', { sector: 'MIL' }),
  ],
  events: [
    event('e-call', {
      modes: ['phone'],
      actors: ['a1', 'a2'],
      chain: [ministry, paper],
      happened: { start: '2024-04-08', end: '2024-04-08', precision: 'day', written: at('on Monday'), basis: 'relative' },
      evidence: { trigger: at('spoke by phone'), sentence: at(first) },
    }),
    event('e-shelling', {
      type: 'ASSAULT',
      modes: ['heavy-weapons'],
      quad: 4,
      actors: ['a4'],
      negated: true,
      background: true,
      chain: [link('army', { stance: 'denies' }), paper],
      happened: { start: '2024-04-02', end: '2024-04-02', precision: 'day', written: at('on 2 April'), basis: 'explicit' },
      place: { name: 'Lomé', country: 'TGO', admin1: null, lat: null, lon: null, geonames: null, precision: 'city', written: at('Lomé') },
      evidence: { trigger: at('shelled'), sentence: at('The army denied that it had shelled Lomé on 2 April.') },
    }),
  ],
  statements: [
    statement('s-talks', {
      speaker: ['a1'],
      addressees: ['a2'],
      content: [at('that talks could open in May.')],
      cue: at('told'),
      chain: [link('Awa Keita', { kind: 'person' }), ministry, paper],
    }),
  ],
  figures: [
    figure('f-killed', {
      low: 30,
      group: { text: at('civilians'), actors: [], side: null, nationality: null, sex: null, age: null, status: 'civilian' },
      scope: 'incident',
      of: 'e-shelling',
      asOf: { start: '2024-04-08', end: '2024-04-08', precision: 'day', written: null, basis: 'context' },
      chain: [link('medics', { kind: 'medical' }), paper],
    }),
  ],
  coder: { name: 'readout', version: '0.1.0', model: 'sha256:none' },
});

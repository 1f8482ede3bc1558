import type { Figure } from '../records/figure/schema.js';
import type { Link } from '../records/record.js';
import type { Counted, TollDocument } from './counted.js';

/** What a test says of a figure; all else is as plain as can be. */
export interface Sample extends Partial<Omit<Figure, 'chain' | 'asOf' | 'since' | 'group'>> {
  readonly id: string;
  readonly document?: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly reprintOf?: string | null;
  readonly happening?: string | null;
  /** innermost first, without the publisher */
  readonly sources?: readonly string[];
  readonly stance?: Link['stance'];
  readonly asOf?: string | null;
  readonly since?: string | null;
  readonly group?: string | null;
  readonly groupFields?: Partial<Figure['group']>;
}

const day = (iso: string | null | undefined): Figure['asOf'] => (iso ? { start: iso, end: iso, precision: 'day', written: null, basis: 'explicit' } : null);

const link = (name: string, kind: Link['kind'], stance: Link['stance']): Link => ({
  actors: [],
  name,
  kind,
  anonymous: false,
  affiliation: null,
  speaksFor: null,
  stance,
  cue: null,
  source: null,
  said: null,
});

/** A figure with its document, for tests. */
export function sampleCounted({
  id,
  document = 'sha256:a',
  publisher = 'The Meridian',
  published = '2024-04-10',
  reprintOf = null,
  happening = 'h1',
  sources = [],
  stance = 'asserts',
  asOf = null,
  since = null,
  group = null,
  groupFields = {},
  ...rest
}: Sample): Counted {
  const value = rest.low ?? rest.high ?? 5;
  const printed: TollDocument = { id: document, title: null, publisher, url: null, published, reprintOf, issuer: null };
  const span = (text: string) => ({ start: 0, end: text.length, text });
  const figure: Figure = {
    id,
    chain: [...sources.map((name, i) => link(name, 'government', i === 0 ? stance : 'asserts')), ...(publisher ? [link(publisher, 'media', 'asserts')] : [])],
    chains: {},
    evidence: {},
    inferred: {},
    within: [],
    background: false,
    caveats: [],
    score: 0.9,
    review: [],
    measure: 'killed',
    unit: null,
    value,
    modifier: null,
    low: value,
    high: value,
    approximate: false,
    written: span(String(value)),
    of: null,
    happened: null,
    place: null,
    scope: 'incident',
    coverage: 'whole',
    partOf: null,
    counted: 'unknown',
    cause: null,
    by: null,
    relation: [],
    ...rest,
    since: day(since),
    asOf: day(asOf),
    group: { text: group ? span(group) : null, actors: [], side: null, nationality: null, sex: null, age: null, status: 'unknown', ...groupFields },
  };
  return { document: printed, figure, event: null, happening, tie: happening ? 'told' : null, parties: new Map() };
}

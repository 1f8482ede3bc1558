import { documentSchema } from '../document/document.js';
import { type Span, spanOf } from '../document/span.js';
import { type Readout, readoutSchema } from '../records/index.js';

/** A readout in shorthand, for tests. Spans are written as their words: the first place in the text where they stand. */
export interface ReadoutNotes {
  readonly title: string;
  readonly text: string;
  readonly publisher: string;
  readonly published: string;
  readonly kind?: Readout['document']['kind'];
  /** id: name, registry id, state, words that mean the actor */
  readonly actors?: Readonly<
    Record<string, { readonly name: string; readonly registry?: string; readonly country?: string; readonly mentions: readonly string[] }>
  >;
  readonly contacts?: readonly {
    readonly trigger: string;
    readonly parties: readonly string[];
    readonly matters?: readonly string[];
    readonly day?: string;
    readonly written?: string;
  }[];
  readonly statements?: readonly {
    readonly by: readonly string[];
    readonly source?: string;
    readonly cue: string;
    readonly content: string;
    readonly act?: Readout['statements'][number]['act'];
  }[];
}

/**
 * The readout that notes tell of; its records hold no more than contacts and their comparison need. Throws Error where words are not in the text.
 *
 * @example
 * buildReadout({ title: 'Call with Ito', text: 'They spoke.', publisher: 'Kremlin', published: '2021-12-30' }).document.text
 */
export function buildReadout(notes: ReadoutNotes): Readout {
  const text = `${notes.title}\n\n${notes.text}`;
  const body = notes.title.length + 2;
  const find = (words: string): Span => {
    const inBody = text.indexOf(words, body);
    const start = inBody >= 0 ? inBody : text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return spanOf(text, start, start + words.length);
  };
  const base = { chain: [], chains: {}, inferred: {}, within: [], background: false, caveats: [], score: 1, review: [] };
  const paragraphs = [
    { ...spanOf(text, 0, notes.title.length), role: 'title' },
    ...[...notes.text.matchAll(/[^\n]+/gu)].map((match) => ({ ...spanOf(text, body + match.index, body + match.index + match[0].length), role: 'body' })),
  ];
  return readoutSchema.parse({
    contract: 1,
    document: documentSchema.parse({
      id: `sha256:${notes.publisher} ${notes.published} ${notes.title}`,
      path: null,
      kind: notes.kind ?? 'readout',
      title: notes.title,
      lead: null,
      text,
      removed: [],
      normaliser: '1',
      publisher: notes.publisher,
      url: null,
      byline: null,
      dateline: null,
      agency: null,
      language: 'en',
      originalLanguage: null,
      issuer: null,
      carries: [],
      published: notes.published,
      retrieved: null,
      versionOf: null,
      reprintOf: null,
      translationOf: null,
      paragraphs,
    }),
    actors: Object.entries(notes.actors ?? {}).map(([id, { name, registry = null, country = null, mentions }]) => ({
      id,
      name,
      kind: 'person',
      registry,
      country,
      sector: null,
      sectors: [],
      office: null,
      basis: registry === null ? 'text' : 'registry',
      mentions: mentions.map(find),
    })),
    events: (notes.contacts ?? []).map(({ trigger, parties, matters = [], day, written }, i) => ({
      ...base,
      id: `e${i}`,
      evidence: { trigger: find(trigger) },
      type: 'CONSULT',
      modes: [],
      contexts: [],
      quad: 1,
      intensity: 1,
      actors: parties,
      recipients: [],
      target: null,
      happened: day ? { start: day, end: day, precision: 'day', written: written ? find(written) : null, basis: 'explicit' } : null,
      said: null,
      place: null,
      modality: 'actual',
      planned: null,
      negated: false,
      instrument: null,
      statement: null,
      contact: {
        format: 'unknown',
        initiatedBy: [],
        duration: null,
        host: null,
        mediator: null,
        participants: parties,
        atmosphere: null,
        next: null,
        matters: matters.map((words) => ({ span: find(words), label: null, raisedBy: [], about: [] })),
        evidence: {},
      },
    })),
    statements: (notes.statements ?? []).map(({ by, source, cue, content, act = 'informs' }, i) => ({
      ...base,
      id: `s${i}`,
      evidence: {},
      speaker: by,
      addressees: [],
      said: null,
      quotation: 'indirect',
      quoted: [],
      content: [find(content)],
      cue: find(cue),
      source: source ? find(source) : null,
      act,
      repeated: false,
      matters: [],
      parent: null,
    })),
    figures: [],
    coder: { name: 'readout', version: '0', model: 'none' },
  });
}

const actors = {
  biden: { name: 'Joe Biden', registry: 'Q6279', country: 'USA', mentions: ['President Biden'] },
  putin: { name: 'Vladimir Putin', registry: 'Q7747', country: 'RUS', mentions: ['Vladimir Putin'] },
};

/** Two accounts of one call, in words of our own. */
export const callByA: ReadoutNotes = {
  title: 'Readout of President Biden’s Call with Vladimir Putin',
  text: 'President Biden spoke by phone today with Vladimir Putin. President Biden voiced deep concern about the grain blockade in Odesa. He urged a return of the inspectors if the ceasefire holds.',
  publisher: 'White House',
  published: '2021-12-30',
  actors,
  contacts: [{ trigger: 'spoke', parties: ['biden', 'putin'] }],
  statements: [
    { by: ['biden'], source: 'President Biden', cue: 'voiced', content: 'deep concern about the grain blockade in Odesa', act: 'other' },
    { by: ['biden'], source: 'He', cue: 'urged', content: 'a return of the inspectors if the ceasefire holds', act: 'asks' },
  ],
};
export const callByB: ReadoutNotes = {
  title: 'Telephone conversation with Joe Biden',
  text: 'Vladimir Putin had a telephone conversation with President Biden. President Biden noted the grain blockade in Odesa. Vladimir Putin declared that wheat prices were falling in Siberia.',
  publisher: 'Kremlin',
  published: '2021-12-31',
  actors,
  contacts: [{ trigger: 'telephone conversation', parties: ['biden', 'putin'] }],
  statements: [
    { by: ['biden'], source: 'President Biden', cue: 'noted', content: 'the grain blockade in Odesa' },
    { by: ['putin'], source: 'Vladimir Putin', cue: 'declared', content: 'that wheat prices were falling in Siberia' },
  ],
};

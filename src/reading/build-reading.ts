import type { EventType } from '../codebooks/plover/plover.js';
import { type Document, documentSchema, type Paragraph } from '../document/document.js';
import { segment } from '../document/sentences.js';
import { guessTree } from './build-tree.js';
import { Finder } from './find-words.js';
import type { Attribution, FigureMention, Mention, Name, Reading, Role, TokenRange, Trigger, Word } from './reading.js';

type Many = string | readonly string[];

/**
 * A reading in shorthand, for tests. Ranges are written as their words: `'Putin'` is the first place where these words stand,
 * `'he#2'` the second, `'he#*'` all of them. Roles, sources and contents are looked for in the sentence of their trigger or cue first.
 */
export interface ReadingNotes {
  /** paragraphs parted by an empty line; with `title` and `lead` before it where given */
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  readonly title?: string;
  readonly lead?: string;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly dateline?: string | null;
  readonly kind?: Document['kind'];
  readonly issuer?: Document['issuer'];
  /** each name is a mention too, but for dates and the rest */
  readonly names?: Partial<Record<Name['label'], Many>>;
  /** descriptions and pronouns by kind; `'the president of Mali^president'` names the head */
  readonly mentions?: Partial<Record<Mention['kind'], Many>>;
  readonly clusters?: readonly (readonly string[])[];
  /** `[word, its governor, relation]`, over a simple guess at the tree; governor `'-'` makes a root */
  readonly tree?: readonly (readonly [string, string, string])[];
  readonly upos?: Readonly<Record<string, string>>;
  readonly feats?: Readonly<Record<string, string>>;
  readonly attributions?: readonly { readonly cue?: Many; readonly source?: Many; readonly content?: Many; readonly score?: number }[];
  readonly triggers?: readonly TriggerNotes[];
  readonly figures?: readonly { readonly text: string; readonly measure: string; readonly group?: string; readonly score?: number }[];
}

export interface TriggerNotes {
  readonly text: string;
  readonly type: EventType;
  readonly modes?: readonly string[];
  readonly actor?: Many;
  readonly recipient?: Many;
  readonly time?: Many;
  readonly place?: Many;
  readonly modality?: 'actual' | 'planned' | 'hypothetical';
  readonly negated?: boolean;
  readonly background?: boolean;
  readonly score?: number;
}

const listed = (many: Many | undefined): readonly string[] => (many === undefined ? [] : typeof many === 'string' ? [many] : many);
const byPlace = (a: TokenRange, b: TokenRange): number => a.first - b.first || b.last - a.last;
const pronouns =
  /^(?:i|me|my|we|us|our|ours|you|your|he|him|his|she|her|hers|it|its|they|them|their|theirs|himself|herself|itself|themselves|who|whom|whose|both)$/iu;

/** A document of the given paragraphs, as the inputs make it; its id is made up. */
export function buildDocument(notes: ReadingNotes): Document {
  const body = notes.paragraphs ?? (notes.text ?? '').split(/\n{2,}/u).filter((part) => part !== '');
  const parts: [Paragraph['role'], string][] = body.map((part) => ['body', part]);
  if (notes.lead) parts.unshift(['lead', notes.lead]);
  if (notes.title) parts.unshift(['title', notes.title]);
  let text = '';
  const paragraphs = parts.map(([role, part]): Paragraph => {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? part : `${text}\n\n${part}`;
    return { start, end: start + part.length, text: part, role };
  });
  const blank = {
    path: null,
    url: null,
    byline: null,
    agency: null,
    originalLanguage: null,
    retrieved: null,
    versionOf: null,
    reprintOf: null,
    translationOf: null,
  };
  return documentSchema.parse({
    ...blank,
    id: `sha256:${'0'.repeat(64)}`,
    kind: notes.kind ?? 'article',
    title: notes.title ?? null,
    lead: notes.lead ?? null,
    text,
    removed: [],
    normaliser: 'test',
    publisher: notes.publisher ?? null,
    dateline: notes.dateline ?? null,
    language: 'en',
    issuer: notes.issuer ?? null,
    carries: [],
    published: notes.published ?? null,
    paragraphs,
  });
}

function triggerOf(notes: TriggerNotes, finder: Finder): Trigger {
  const range = finder.one(notes.text);
  const role = (label: Role['label'], many: Many | undefined): Role[] => listed(many).map((words) => ({ ...finder.near(words, range), label, score: 0.9 }));
  const told = notes.modality ?? 'actual';
  const share = (name: string): number => (name === told ? 0.9 : 0.05);
  return {
    ...range,
    type: notes.type,
    score: notes.score ?? 0.9,
    modes: (notes.modes ?? []).map((mode) => ({ mode, score: 0.9 })),
    modality: { actual: share('actual'), planned: share('planned'), hypothetical: share('hypothetical') },
    negated: notes.negated ? 0.95 : 0.02,
    background: notes.background ? 0.95 : 0.02,
    roles: [...role('actor', notes.actor), ...role('recipient', notes.recipient), ...role('time', notes.time), ...role('place', notes.place)],
  };
}

function attributionOf(notes: NonNullable<ReadingNotes['attributions']>[number], finder: Finder): Attribution {
  const anchor = listed(notes.cue)[0] ?? listed(notes.source)[0] ?? listed(notes.content)[0];
  const range = anchor === undefined ? { first: 0, last: 1 } : finder.one(anchor);
  const all = (many: Many | undefined): TokenRange[] => listed(many).map((words) => finder.near(words, range));
  return { cue: all(notes.cue), source: all(notes.source), content: all(notes.content), score: notes.score ?? 0.9 };
}

/**
 * Makes a Reading by hand, for tests: what the model would have seen, written as words instead of offsets.
 *
 * Throws an Error that names the words which do not stand in the text.
 *
 * @example
 * buildReading({
 *   text: 'Putin told Netanyahu that he was ready to help.',
 *   names: { person: ['Putin', 'Netanyahu'] },
 *   mentions: { person: 'he' },
 *   clusters: [['Putin', 'he']],
 *   attributions: [{ source: 'Putin', cue: 'told', content: 'that he was ready to help' }],
 *   triggers: [{ text: 'told', type: 'CONSULT', actor: ['Putin', 'Netanyahu'] }],
 * })
 */
export function buildReading(notes: ReadingNotes): Reading {
  const document = buildDocument(notes);
  const { tokens, sentences } = segment(document);
  const finder = new Finder(document.text, tokens, sentences);
  const names: Name[] = Object.entries(notes.names ?? {})
    .flatMap(([label, many]) => listed(many).flatMap((words) => finder.all(words).map((range) => ({ ...range, label: label as Name['label'], score: 0.95 }))))
    .sort(byPlace);
  const triggers = (notes.triggers ?? []).map((trigger) => triggerOf(trigger, finder));
  const attributions = (notes.attributions ?? []).map((attribution) => attributionOf(attribution, finder));

  const kinds = {
    person: 'person',
    organization: 'organization',
    location: 'place',
    facility: 'place',
    group: 'organization',
    date: null,
    misc: null,
  } as const;
  const mentions: Mention[] = [];
  for (const name of names) {
    const kind = kinds[name.label];
    if (kind) mentions.push({ first: name.first, last: name.last, head: name.last - 1, form: 'name', kind, score: 0.95 });
  }
  for (const [kind, many] of Object.entries(notes.mentions ?? {})) {
    for (const written of listed(many)) {
      const [words = '', head] = written.split('^');
      for (const range of finder.all(words)) {
        const form = pronouns.test(finder.words(range)) ? 'pronoun' : 'nominal';
        mentions.push({ ...range, head: head ? finder.inside(head, range).last - 1 : finder.headOf(range), form, kind: kind as Mention['kind'], score: 0.9 });
      }
    }
  }
  mentions.sort(byPlace);
  const indexOf = (words: string): number => {
    const range = finder.one(words);
    const index = mentions.findIndex((mention) => mention.first === range.first && mention.last === range.last);
    if (index < 0) throw new Error(`no mention “${words}”`);
    return index;
  };
  const words: Word[] = guessTree({ text: document.text, tokens, sentences, names, mentions, verbs: [...triggers, ...attributions.flatMap((a) => a.cue)] });
  for (const [found, value] of Object.entries(notes.upos ?? {}))
    for (const range of finder.all(found)) words[range.first] = { ...words[range.first]!, upos: value };
  for (const [found, value] of Object.entries(notes.feats ?? {}))
    for (const range of finder.all(found)) words[range.first] = { ...words[range.first]!, feats: value };
  for (const [word, governor, deprel] of notes.tree ?? []) {
    const at = finder.one(word).first;
    words[at] = { ...words[at]!, head: governor === '-' ? -1 : finder.near(governor, finder.one(word)).first, deprel };
  }
  return {
    document,
    tokens,
    sentences,
    words,
    names,
    mentions,
    clusters: (notes.clusters ?? []).map((cluster) => cluster.map(indexOf)),
    attributions,
    triggers,
    figures: (notes.figures ?? []).map(({ text, measure, group, score }): FigureMention => {
      const range = finder.one(text);
      return { ...range, measure, score: score ?? 0.9, group: group === undefined ? null : finder.near(group, range) };
    }),
    quads: sentences.map(() => [0.6, 0.1, 0.1, 0.1, 0.1]),
  };
}

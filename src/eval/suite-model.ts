import type { Readout } from '../records/index.js';

/** A range of a text in UTF-16 code units, `end` exclusive. */
export type TextRange = readonly [start: number, end: number];

/** The 15 roots of the PLV suite: PLOVER's types with CONCEDE and RETREAT as one, YIELD. */
export const pairRoots = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PairRoot = (typeof pairRoots)[number];

/** A sentence with the words of who acts and on whom; null where the text names none. */
export interface Pair {
  readonly text: string;
  readonly source: TextRange | null;
  readonly target: TextRange | null;
}

/** What the first of a pair does to the second. */
export interface PairScores {
  /** probabilities over all of `pairRoots`; they sum to 1 */
  readonly roots: Readonly<Record<PairRoot, number>>;
  /** probability of conflict (quad class 3 or 4), or null where the model has no head for it */
  readonly binary: number | null;
}

/** A word's tag and place in the tree of its sentence. */
export interface TaggedWord {
  readonly upos: string;
  /** index of the governing word within the sentence, from 0; -1 for the root */
  readonly head: number;
  /** the relation; a subtype after `:` is ignored by the scorer */
  readonly deprel: string;
}

/** One act of saying in a raw text: ranges in text order; `source` is empty where the text names none. */
export interface AttributionRanges {
  readonly source: readonly TextRange[];
  readonly cue: readonly TextRange[];
  readonly content: readonly TextRange[];
}

/** What is known of a text that is read. */
export interface ReadMeta {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date */
  readonly published: string | null;
}

export const entitySchemes = ['re3d', 'cameo-roles'] as const;
export type EntityScheme = (typeof entitySchemes)[number];

/**
 * What a model must answer to be measured by `readout eval`.
 *
 * Lists answer lists of the same length, in order; a suite hands over some dozens of items at a time.
 */
export interface SuiteModel {
  /** Tags and trees of sentences whose words are given (`ud`). */
  tag(sentences: readonly (readonly string[])[]): Promise<TaggedWord[][]>;
  /** IOB2 labels of sentences whose words are given, in the label set of the scheme (`re3d`, `cameo-roles`). */
  entities(sentences: readonly (readonly string[])[], scheme: EntityScheme): Promise<string[][]>;
  /** What the first of each pair does to the second (`plv`, `aw`). */
  pair(pairs: readonly Pair[]): Promise<PairScores[]>;
  /** Per text five probabilities: none, verbal cooperation, material cooperation, verbal conflict, material conflict (`cameo-class`). */
  quad(texts: readonly string[]): Promise<(readonly number[])[]>;
  /** Who says what in one document; ranges are of `text` as given, which is never normalised (`polnear`). */
  attributions(text: string): Promise<AttributionRanges[]>;
  /** Groups of two or more mentions of one person, organisation or place; ranges are of `text` as given (`coref`). */
  coref(text: string): Promise<TextRange[][]>;
  /** The record of one text (`gsr`). */
  read(text: string, meta: ReadMeta): Promise<Readout>;
  /** The record of one file, as `readout read FILE` gives it (`gold`). */
  readFile(path: string): Promise<Readout>;
}

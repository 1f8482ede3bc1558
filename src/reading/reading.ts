import type { EventType } from '../codebooks/plover/plover.js';
import type { Document } from '../document/document.js';
import type { Sentence } from '../document/sentences.js';
import type { Token } from '../document/tokens.js';

/** A range of the document's tokens, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What the model says of one token. */
export interface Word {
  readonly upos: string;
  /** UD features such as `Number=Plur|Tense=Past`, or '' */
  readonly feats: string;
  /** the token that governs it, as an index into the document's tokens; -1 for a sentence's root */
  readonly head: number;
  readonly deprel: string;
}

export const nameLabels = ['person', 'organization', 'location', 'facility', 'group', 'date', 'misc'] as const;

/** A proper name (or a date) with its kind. */
export interface Name extends TokenRange {
  readonly label: (typeof nameLabels)[number];
  readonly score: number;
}

/** A mention of a person, organisation or place: a name, a description or a pronoun. */
export interface Mention extends TokenRange {
  /** the token that heads it */
  readonly head: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly kind: 'person' | 'organization' | 'place' | 'other';
  readonly score: number;
}

/** Who says what: the words of one act of saying. */
export interface Attribution {
  readonly cue: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly score: number;
}

export const roleLabels = ['actor', 'recipient', 'time', 'place'] as const;

export interface Role extends TokenRange {
  readonly label: (typeof roleLabels)[number];
  readonly score: number;
}

/** Words that name an act, with what the model sees of it. */
export interface Trigger extends TokenRange {
  readonly type: EventType;
  readonly score: number;
  /** modes of the type with their probabilities, best first; only those of .2 and more */
  readonly modes: readonly { readonly mode: string; readonly score: number }[];
  /** probabilities that sum to 1 */
  readonly modality: { readonly actual: number; readonly planned: number; readonly hypothetical: number };
  readonly negated: number;
  readonly background: number;
  readonly roles: readonly Role[];
}

/** A number of people or things, with its modifier ("at least 30"). */
export interface FigureMention extends TokenRange {
  readonly measure: string;
  readonly score: number;
  /** the words of those counted, where the model links some */
  readonly group: TokenRange | null;
}

/**
 * What the model sees in a document: tags, trees, mentions, attributions, triggers with roles, figures, each with a score.
 * No decisions: those are the coder's. All ranges are indexes into `tokens`.
 */
export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  /** groups of two or more mentions of one entity, as indexes into `mentions` */
  readonly clusters: readonly (readonly number[])[];
  readonly attributions: readonly Attribution[];
  readonly triggers: readonly Trigger[];
  readonly figures: readonly FigureMention[];
  /** per sentence: probabilities of none, verbal cooperation, material cooperation, verbal conflict, material conflict */
  readonly quads: readonly (readonly number[])[];
}

import type { Span } from '../document/span.js';
import type { Meaning } from '../wording/similarity.js';
import type { Word } from '../wording/stems.js';
import type { Strength } from './strength.js';

/** Whom a text credits with an idea. */
export interface Credit {
  /** as the text's records name them */
  readonly names: readonly string[];
  /** numbers of the contact's parties, from 0; empty where it is none of them */
  readonly parties: readonly number[];
  /** said or done by all parties together */
  readonly joint: boolean;
}

/** One idea of a text: the unit of a comparison. */
export interface Item {
  /** what it rests on: a statement, an event, a matter that was talked about, or words of the text that no record covers */
  readonly kind: 'statement' | 'event' | 'matter' | 'passage';
  /** from the words that name the speaker to the end of what is said */
  readonly span: Span;
  /** what is said or done */
  readonly content: readonly Span[];
  /** the words of saying or doing */
  readonly cue: Span | null;
  readonly credit: Credit;
  /** the act of a statement, the type of an event, or null */
  readonly act: string | null;
  readonly strength: Strength | null;
  readonly condition: Span | null;
  /** states and bodies named in it, by the registry's key; those of the contact's parties left out */
  readonly named: ReadonlyMap<string, string>;
  /** to or on whom it is done: states and people, by their key, with names */
  readonly objects: ReadonlyMap<string, string>;
  /** numbers of people and things, as written */
  readonly figures: readonly Span[];
  readonly labels: ReadonlySet<string>;
  /** ids of the records that it rests on */
  readonly records: readonly string[];
  readonly words: readonly Word[];
  readonly meaning: Meaning;
}

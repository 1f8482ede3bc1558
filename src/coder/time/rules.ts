import type { Time } from '../../records/record.js';

/** What a time expression is read against. */
export interface Anchor {
  /** ISO day of publication, or null */
  readonly published: string | null;
  /** the day that the text last named before the expression, or null: "the same day", "two days earlier" */
  readonly context: string | null;
  readonly tense: 'past' | 'future' | null;
}

/** A reading of an expression: everything of a Time but its words. `null` bounds are open. */
export type Found = Pick<Time, 'start' | 'end' | 'precision' | 'basis'>;

/** A kind of expression: its pattern, and what it means; null if it means nothing here. */
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, anchor: Anchor): Found | null;
}

/** A time that depends on a date which the document does not give: known to be a time, with nothing to say. */
export const unknown = (precision: Time['precision'] = 'day'): Found => ({ start: null, end: null, precision, basis: 'relative' });

export const onDay = (day: string, basis: Time['basis']): Found => ({ start: day, end: day, precision: 'day', basis });

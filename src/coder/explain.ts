import type { Span } from '../document/span.js';

/** One decision of the coder: which rule set which field, on what words, at what score, and what it set aside. */
export interface Decision {
  readonly field: string;
  readonly rule: string;
  /** one plain sentence, such as "AGREE because a planned CONSULT is an agreement" */
  readonly because: string;
  readonly score?: number;
  readonly words?: Span | null;
  readonly rejected?: readonly string[];
  /** the numbers that a score was computed from */
  readonly features?: Readonly<Record<string, number>>;
}

/** Why one record was coded as it is. */
export interface Explanation {
  readonly record: string;
  readonly kind: 'event' | 'statement' | 'figure';
  readonly decisions: readonly Decision[];
}

/** Something that the model saw and the coder did not code. */
export interface Dropped {
  readonly kind: 'event' | 'statement' | 'figure';
  readonly words: Span;
  readonly rule: string;
  readonly score: number;
}

/** Collects the decisions on one record while it is coded. */
export class Reasons {
  readonly decisions: Decision[] = [];

  /** Notes one decision. */
  note(field: string, rule: string, because: string, more: Pick<Decision, 'score' | 'words' | 'rejected' | 'features'> = {}): void {
    this.decisions.push({ field, rule, because, ...more });
  }
}

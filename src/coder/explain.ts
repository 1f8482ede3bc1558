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
  note(field: string, rule: string, because: string, more: Pick<Decision, 'score' | 'words' | 'rejected'> = {}): void {
    this.decisions.push({ field, rule, because, ...more });
  }
}

/**
 * One explanation as lines of text, for `readout explain`.
 *
 * @example
 * explanationLines({ record: 'e-1', kind: 'event', decisions: [{ field: 'type', rule: 'model', because: 'CONSULT, as the reader saw it', score: 0.93 }] })
 * // ['type     model: CONSULT, as the reader saw it (.93)']
 */
export function explanationLines(explanation: Explanation): string[] {
  return explanation.decisions.map(({ field, rule, because, score, words, rejected }) => {
    const told = score === undefined ? '' : ` (${score.toFixed(2).replace(/^0/u, '')})`;
    const quoted = words ? ` «${words.text.replace(/\s+/gu, ' ').slice(0, 80)}»` : '';
    const aside = rejected?.length ? `; set aside: ${rejected.join(', ')}` : '';
    return `${field.padEnd(9)}${rule}: ${because}${quoted}${told}${aside}`;
  });
}

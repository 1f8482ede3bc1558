import type { Coding } from './coding.js';
import type { Explanation, Reasons } from './explain.js';

/** Named numbers that tell how sure a record is: the reader's scores as log odds, and which rules filled it. */
export type Features = Readonly<Record<string, number>>;

/** For each kind of record a logistic regression over its features, fitted on annotated articles that the reader was not trained on. */
export type Calibration = Readonly<Record<Explanation['kind'], { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>>;

/** The log odds of a score, kept within what a score of four digits can mean. */
export function logOdds(score: number): number {
  const p = Math.min(0.9999, Math.max(0.0001, score));
  return Math.log(p / (1 - p));
}

/**
 * The probability that a record is right (Platt 1999, over several features). A feature that the calibration does not know counts nothing.
 *
 * @example
 * probability({ bias: 0, weights: { reader: 1 } }, { reader: logOdds(0.9) }) // 0.9
 */
export function probability({ bias, weights }: Calibration['event'], features: Features): number {
  const sum = Object.entries(features).reduce((total, [name, value]) => total + (weights[name] ?? 0) * value, bias);
  return 1 / (1 + Math.exp(-sum));
}

/** The score of a record, four digits; without a calibration the reader's own score. Notes what it was computed from. */
export function confidence(at: Coding, kind: Explanation['kind'], reader: number, more: Features, reasons: Reasons): number {
  const features = { reader: logOdds(reader), ...more };
  const score = at.calibration ? probability(at.calibration[kind], features) : Math.min(1, Math.max(0, reader));
  const told = at.calibration ? 'how often such a record is right in annotated articles' : 'the reader’s own score, not calibrated';
  reasons.note('score', 'calibration', told, { score, features });
  return Math.round(score * 1e4) / 1e4;
}

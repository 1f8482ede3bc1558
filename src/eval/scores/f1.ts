/** Precision, recall and their harmonic mean, each between 0 and 1. */
export type Prf = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * Precision, recall and F1 of `right` among `predicted` and `gold`; 0 where there is nothing to divide by.
 *
 * @example
 * f1Of(1, 2, 1) // { precision: 0.5, recall: 1, f1: 0.667 }
 */
export function f1Of(right: number, predicted: number, gold: number): Prf {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? right / gold : 0;
  return { precision, recall, f1: harmonic(precision, recall) };
}

/**
 * The harmonic mean of precision and recall; 0 if both are.
 *
 * @example
 * harmonic(0.5, 1) // 0.667
 */
export function harmonic(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

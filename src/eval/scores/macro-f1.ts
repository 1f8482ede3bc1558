import { f1Of } from './f1.js';

/** F1 of each label and their plain mean. */
export interface MacroF1 {
  readonly macroF1: number;
  readonly labels: Readonly<Record<string, { readonly n: number; readonly precision: number; readonly recall: number; readonly f1: number }>>;
}

/**
 * Macro-F1 over the labels that occur in gold or prediction: each label weighs the same, a label that is never right counts 0.
 *
 * Throws RangeError if the two lists differ in length.
 *
 * @example
 * macroF1(['a', 'a', 'b'], ['a', 'b', 'b']).macroF1 // 0.667
 */
export function macroF1(gold: readonly string[], predicted: readonly string[]): MacroF1 {
  if (gold.length !== predicted.length) throw new RangeError(`${gold.length} gold labels, ${predicted.length} predicted`);
  const names = [...new Set([...gold, ...predicted])].sort();
  const labels = names.map((name) => {
    const right = gold.filter((label, i) => label === name && predicted[i] === name).length;
    const n = gold.filter((label) => label === name).length;
    return [name, { n, ...f1Of(right, predicted.filter((label) => label === name).length, n) }] as const;
  });
  const total = labels.reduce((sum, [, { f1 }]) => sum + f1, 0);
  return { macroF1: labels.length > 0 ? total / labels.length : 0, labels: Object.fromEntries(labels) };
}

/**
 * The key with the highest value, the first of equals.
 *
 * @example
 * bestOf({ AGREE: 0.2, AID: 0.7 }) // 'AID'
 */
export function bestOf<K extends string>(values: Readonly<Record<K, number>>): K {
  const entries = Object.entries(values) as [K, number][];
  if (entries.length === 0) throw new RangeError('no values to choose from');
  return entries.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

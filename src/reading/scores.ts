import type { ReaderLabels, TagHead } from '../models/labels.js';
import type { Seen } from '../models/window.js';

/** A word-level head's scores for word `i` of a window. */
export function tagScores(seen: Seen, labels: ReaderLabels, head: TagHead, i: number): Float32Array {
  const [first, last] = labels.heads[head];
  const width = tagWidth(labels);
  return seen.tags.subarray(i * width + first, i * width + last);
}

const widths = new WeakMap<ReaderLabels, number>();

function tagWidth(labels: ReaderLabels): number {
  let width = widths.get(labels);
  if (width === undefined) {
    width = Math.max(...Object.values(labels.heads).map(([, last]) => last));
    widths.set(labels, width);
  }
  return width;
}

/**
 * Probabilities of scores.
 *
 * @example
 * softmax([0, 0]) // [0.5, 0.5]
 */
export function softmax(scores: ArrayLike<number>): number[] {
  let most = -Infinity;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!);
  const out: number[] = [];
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    out.push(Math.exp(scores[i]! - most));
    sum += out[i]!;
  }
  return out.map((v) => v / sum);
}

/**
 * Index of the largest score.
 *
 * @example
 * best([0, 3, 1]) // 1
 */
export function best(scores: ArrayLike<number>): number {
  let at = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[at]!) at = i;
  return at;
}

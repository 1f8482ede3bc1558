import type { LinkLabels } from '../models/labels.js';
import type { LinkVectors } from '../models/window.js';

/**
 * Distance in words to one of 16 classes: 0 the anchor itself, 1 to 7 after it, 8 to 14 before it, by powers of two.
 * `bucket` in `training/model.py` is its twin.
 *
 * @example
 * bucket(-5) // 10
 */
export function bucket(distance: number): number {
  if (distance === 0) return 0;
  const log = Math.min(6, Math.floor(Math.log2(Math.abs(distance)))) + 1;
  return distance > 0 ? log : log + 7;
}

/**
 * What each word of a window is to the anchor word: one row of scores per word, the first column 0 for "nothing",
 * then one per label: u(word) + q(anchor)·k(word) + bias(distance).
 */
export function linkScores(vectors: LinkVectors, { labels, rank, bias }: LinkLabels, words: number, anchor: number): Float64Array[] {
  const size = labels.length;
  const rows: Float64Array[] = [];
  for (let i = 0; i < words; i++) {
    const row = new Float64Array(size + 1);
    const near = bias[bucket(i - anchor)]!;
    for (let l = 0; l < size; l++) {
      let score = vectors.unary[i * size + l]! + near[l]!;
      const q = (anchor * size + l) * rank;
      const k = (i * size + l) * rank;
      for (let r = 0; r < rank; r++) score += vectors.query[q + r]! * vectors.key[k + r]!;
      row[l + 1] = score;
    }
    rows.push(row);
  }
  return rows;
}

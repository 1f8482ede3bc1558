import type { LinkHead } from './labels.js';

/** A run of words that the model sees at once, as its inputs. */
export interface Window {
  /** the words' place in the document's tokens: `first` to `last`, exclusive */
  readonly first: number;
  readonly last: number;
  readonly pieces: readonly number[];
  readonly shapes: readonly number[];
  /** index of each word's first piece */
  readonly starts: readonly number[];
  /** sentence of each word, counted from 0 in the window */
  readonly sentence: readonly number[];
  /** ordered pairs of word ranges in the window whose relation is asked; null is an open target */
  readonly pairs: readonly Pair[];
}

/** An ordered pair of word ranges [first, last exclusive], counted in the window. */
export interface Pair {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number] | null;
}

/** What the model answers for one window: flat arrays, row by row. `w` words, `p` pairs. */
export interface Seen {
  /** w × all tag heads */
  readonly tags: Float32Array;
  /** words × words, at least as many as anchors: score of the column word as head of the row word; of a word as its own head, as root */
  readonly arcs: Float32Array;
  /** w × deprels, for the best-scoring head */
  readonly relations: Float32Array;
  /** w × 64 */
  readonly corefQuery: Float32Array;
  readonly corefKey: Float32Array;
  /** w: score of a mention as the first of its entity */
  readonly corefNew: Float32Array;
  /** p × roots, p × 2 */
  readonly root: Float32Array;
  readonly binary: Float32Array;
  /** p × 5: quad class scores of the pair's source words */
  readonly quad: Float32Array;
  readonly links: Readonly<Record<LinkHead, AnchorScores>>;
}

/** The likeliest anchor words of one kind, with what every word of the window is to each of them. */
export interface AnchorScores {
  /** word numbers in the window, likeliest first; some may lie behind its last word */
  readonly anchors: BigInt64Array;
  /** anchors × words (at least as many as anchors) × labels; "no label" scores 0 */
  readonly scores: Float32Array;
}

import type { Document } from '../document/document.js';
import type { Segmentation } from '../document/sentences.js';
import { shapeOf, type Vocabulary } from './vocabulary.js';
import type { Pair, Window } from './window.js';

/** Words in a window at most; training cuts at the same number. */
const mostWords = 220;
const mostPieces = 500;

/**
 * Packs a document's sentences into windows of at most 220 words and 500 pieces, whole sentences together; a longer sentence is cut.
 * A window ends with a paragraph where the next one would not fit.
 *
 * Each window asks for one pair per sentence (the sentence as source, no target), which gives the sentence's quad class.
 */
export function windowsOf(document: Pick<Document, 'text'>, { tokens, sentences }: Segmentation, vocabulary: Vocabulary): Window[] {
  const words = tokens.map((t) => document.text.slice(t.start, t.end));
  const sizes = words.map((word) => vocabulary.pieces(word).length);
  const windows: Window[] = [];
  let first = 0;
  let pieces = 0;
  const numbers: number[] = [];
  const close = (last: number) => {
    if (last > first) windows.push(windowOf(words.slice(first, last), numbers.slice(first, last), vocabulary, { first }));
    first = last;
    pieces = 0;
  };
  const sizeOf = (from: number, to: number) => sizes.slice(from, to).reduce((sum, n) => sum + n, 0);
  sentences.forEach((sentence, number) => {
    // A paragraph that would fit alone is not parted: what is quoted goes on to its end.
    let { last: end } = sentence;
    if (sentence.paragraph !== sentences[number - 1]?.paragraph)
      for (let next = number + 1; sentences[next]?.paragraph === sentence.paragraph; next++) end = sentences[next]!.last;
    const whole = end - sentence.first <= mostWords && sizeOf(sentence.first, end) <= mostPieces;
    const last = whole ? end : sentence.last;
    if (last - first > mostWords || pieces + sizeOf(sentence.first, last) > mostPieces) close(sentence.first);
    for (let i = sentence.first; i < sentence.last; i++) {
      if (i - first >= mostWords || pieces + sizes[i]! > mostPieces) close(i);
      numbers[i] = number;
      pieces += sizes[i]!;
    }
  });
  close(words.length);
  return windows;
}

/**
 * One window of given words; `sentence` numbers the sentence of each. Without `pairs`, each sentence is asked as a source.
 */
export function windowOf(
  words: readonly string[],
  sentence: readonly number[],
  vocabulary: Vocabulary,
  options: { first?: number; pairs?: readonly Pair[] } = {},
): Window {
  const pieces = [vocabulary.begin];
  const shapes = [5];
  const starts: number[] = [];
  const base = sentence[0] ?? 0;
  words.forEach((word) => {
    const ids = vocabulary.pieces(word);
    const shape = shapeOf(word);
    starts.push(pieces.length);
    for (const id of ids) {
      pieces.push(id);
      shapes.push(shape);
    }
  });
  pieces.push(vocabulary.end);
  shapes.push(5);
  const first = options.first ?? 0;
  return {
    first,
    last: first + words.length,
    pieces,
    shapes,
    starts,
    sentence: sentence.map((s) => s - base),
    pairs: options.pairs ?? sentencePairs(sentence),
  };
}

function sentencePairs(sentence: readonly number[]): Pair[] {
  const pairs: Pair[] = [];
  let start = 0;
  for (let i = 1; i <= sentence.length; i++) {
    if (i < sentence.length && sentence[i] === sentence[start]) continue;
    pairs.push({ source: [start, i], target: null });
    start = i;
  }
  return pairs;
}

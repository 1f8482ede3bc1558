import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../document/sentences.js';
import { buildDocument } from '../reading/build-reading.js';
import type { Vocabulary } from './vocabulary.js';
import { windowsOf } from './windows.js';

/** A piece for every four letters; as much of a vocabulary as windows ask for. */
const vocabulary = { begin: 1, end: 2, pieces: (word: string) => Array.from({ length: Math.ceil(word.length / 4) }, () => 7) } as unknown as Vocabulary;

const windowed = (paragraphs: readonly string[]) => {
  const document = buildDocument({ paragraphs });
  const segmentation = segment(document);
  return { segmentation, windows: windowsOf(document, segmentation, vocabulary) };
};
const sentenceOf = (words: number): string => `${Array.from({ length: words - 1 }, (_, i) => (i === 0 ? 'He' : 'went')).join(' ')} on.`;

describe('windows', () => {
  it('hold every word once, in order, within the limits of the model', () => {
    const paragraph = fc.array(fc.integer({ min: 2, max: 320 }), { minLength: 1, maxLength: 5 }).map((lengths) => lengths.map(sentenceOf).join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const { segmentation, windows } = windowed(paragraphs);
        expect(windows.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i))).toEqual(segmentation.tokens.map((_, i) => i));
        for (const { first, last, pieces, starts, sentence, pairs } of windows) {
          expect(last - first).toBeLessThanOrEqual(220);
          expect(pieces.length).toBeLessThanOrEqual(502);
          expect(starts).toHaveLength(last - first);
          expect(sentence[0]).toBe(0);
          expect(pairs.map(({ source }) => source[1] - source[0]).reduce((a, b) => a + b)).toBe(last - first);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('do not part a paragraph that would fit alone', () => {
    const { segmentation, windows } = windowed([sentenceOf(150), `${sentenceOf(50)} ${sentenceOf(60)}`]);
    expect(segmentation.sentences).toHaveLength(3);
    expect(windows.map(({ first }) => first)).toEqual([0, segmentation.sentences[1]!.first]);
  });

  it('take whole sentences of a paragraph that is too long', () => {
    const { segmentation, windows } = windowed([`${sentenceOf(150)} ${sentenceOf(50)} ${sentenceOf(60)}`]);
    expect(windows.map(({ first }) => first)).toEqual([0, segmentation.sentences[2]!.first]);
  });

  it('of an empty document are none', () => {
    expect(windowed([]).windows).toEqual([]);
  });
});

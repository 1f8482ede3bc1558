import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, cosine, meaningOf } from './similarity.js';
import { conceptOf, stemOf, weightOf, wordsIn } from './stems.js';

const meaning = (text: string) => meaningOf(wordsIn(text, 0, text.length));

describe('wordsIn', () => {
  it('gives stems at their places, a compound in its parts', () => {
    const text = 'The de-escalation of cease-fire talks';
    for (const { start, end } of wordsIn(text, 0, text.length)) expect(text.slice(start, end)).toMatch(/^[\p{L}-]+$/u);
    expect(wordsIn(text, 0, text.length).map(({ stem }) => stem)).toEqual(['the', stemOf('deescalation'), 'of', 'ceas', 'fire', 'talk']);
  });
  it('weighs rare words more than common ones, empty ones not at all', () => {
    expect(weightOf(stemOf('the'))).toBe(0);
    expect(weightOf(stemOf('ransomware'))).toBe(1);
    expect(weightOf(stemOf('support'))).toBeLessThan(weightOf(stemOf('railway')));
  });
  it('knows words that mean one thing', () => expect(conceptOf(stemOf('ransomware'))).toBe(conceptOf(stemOf('cybercrime'))));
});

describe('cosine', () => {
  it('is 1 for the same words, 0 for none shared', () => {
    expect(cosine(meaning('grain exports'), meaning('the grain exports'))).toBeCloseTo(1);
    expect(cosine(meaning('grain'), meaning('ransomware'))).toBe(0);
  });
  it('is symmetric, and between 0 and 1, as containment is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const measure of [cosine, containment]) {
          const value = measure(meaning(a), meaning(b));
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
          expect(measure(meaning(b), meaning(a))).toBeCloseTo(value);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapOf, shinglesOf, sketchOf } from './shingles.js';

const text = fc.array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcdefgh') }), { minLength: 40, maxLength: 120 });

describe('shingles', () => {
  it('are the same for the same words, whatever their case and marks', () => {
    expect(shinglesOf('Talks failed, they said – on Monday.')).toEqual(shinglesOf('TALKS FAILED they said on monday'));
    expect(shinglesOf('').size).toBe(0);
    expect(shinglesOf('One two').size).toBe(1);
    expect(shinglesOf('a b c d e f').size).toBe(2);
  });

  it('are whole numbers that a table can hold', () => {
    fc.assert(fc.property(text, (words) => [...shinglesOf(words.join(' '))].every((hash) => Number.isSafeInteger(hash) && hash >= 0 && hash < 2 ** 52)));
  });

  it('tell order: the same words turned about share little', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    expect(overlapOf(shinglesOf(words.join(' ')), shinglesOf([...words].reverse().join(' ')))).toBe(0);
  });

  it('overlap alike from both sides, wholly with themselves, and not with an excerpt', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [shinglesOf(a.join(' ')), shinglesOf(b.join(' '))];
        expect(overlapOf(one, other)).toBe(overlapOf(other, one));
        expect(overlapOf(one, one)).toBe(1);
      }),
    );
    const words = Array.from({ length: 100 }, (_, i) => `word${i}`);
    expect(overlapOf(shinglesOf(words.join(' ')), shinglesOf(words.slice(0, 40).join(' ')))).toBe(0);
    expect(overlapOf(shinglesOf(words.join(' ')), shinglesOf(words.slice(0, 80).join(' ')))).toBe(1);
  });

  it('leave a sketch in common where a tenth of the words is new', () => {
    for (let seed = 0; seed < 200; seed++) {
      const words = Array.from({ length: 200 }, (_, i) => `w${(i * 7919 + seed * 104729) % 5003}`);
      const other = [...words.slice(0, 180), ...Array.from({ length: 20 }, (_, i) => `x${seed}y${i}`)];
      const sketch = new Set(sketchOf(shinglesOf(words.join(' '))));
      expect(sketchOf(shinglesOf(other.join(' '))).some((hash) => sketch.has(hash))).toBe(true);
    }
  });
});

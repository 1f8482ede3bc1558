import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceError, overlap, spanMatches, spanOf, spanSchema } from './span.js';

const text = 'Talks failed.';
/** Texts with accents, emoji and lone surrogates: offsets are code units, whatever they hold. */
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('a', ' ', '\n', 'é', 'e\u0301', '😀', '\u00ad', '”', 'ﬁ'), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })),
});
const ranged = anyText.chain((value) => fc.tuple(fc.constant(value), fc.nat(value.length), fc.nat(value.length)));

describe('spanOf', () => {
  it('holds the words at its place', () => {
    expect(spanOf(text, 0, 5)).toEqual({ start: 0, end: 5, text: 'Talks' });
    expect(spanOf('a😀b', 1, 3)).toEqual({ start: 1, end: 3, text: '😀' });
  });

  it.each([
    [-1, 3],
    [0, 14],
    [3, 3],
    [5, 2],
    [Number.NaN, 3],
    [0, Number.NaN],
    [0.5, 3],
    [0, Number.POSITIVE_INFINITY],
  ])('refuses %d to %d', (start, end) => {
    expect(() => spanOf(text, start, end)).toThrow(EvidenceError);
  });

  it('always matches its text, or throws', () => {
    fc.assert(
      fc.property(ranged, ([value, a, b]) => {
        if (a >= b) {
          expect(() => spanOf(value, a, b)).toThrow(EvidenceError);
          return;
        }
        const span = spanOf(value, a, b);
        expect(spanMatches(value, span)).toBe(true);
        expect(spanSchema.parse(span)).toEqual(span);
        expect(span.text).toHaveLength(b - a);
      }),
    );
  });
});

describe('spanMatches', () => {
  it('refuses other words, and ranges that leave the text', () => {
    expect(spanMatches(text, { start: 0, end: 5, text: 'Talk' })).toBe(false);
    expect(spanMatches(text, { start: 1, end: 6, text: 'Talks' })).toBe(false);
    expect(spanMatches(text, { start: 0, end: 0, text: '' })).toBe(false);
    // String.slice would count from the end, or stop at it
    expect(spanMatches(text, { start: -7, end: -1, text: 'failed' })).toBe(false);
    expect(spanMatches(text, { start: 0, end: 99, text })).toBe(false);
    expect(spanMatches(text, { start: 0.4, end: 5.4, text: 'Talks' })).toBe(false);
  });

  it('refuses a span that was moved', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...'abcdefghijklm'), { minLength: 3 }), fc.nat(), (letters, n) => {
        const value = letters.join('');
        const start = n % (value.length - 1);
        const { end, text: words } = spanOf(value, start, start + 1);
        expect(spanMatches(value, { start: start + 1, end: end + 1, text: words })).toBe(false);
      }),
    );
  });
});

describe('overlap', () => {
  it('is the number of shared units, whichever comes first', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(range, range, (a, b) => {
        const units = (r: { start: number; end: number }) => Array.from({ length: r.end - r.start }, (_, i) => r.start + i);
        const shared = units(a).filter((unit) => unit >= b.start && unit < b.end).length;
        expect(overlap(a, b)).toBe(shared);
        expect(overlap(b, a)).toBe(shared);
      }),
    );
  });
});

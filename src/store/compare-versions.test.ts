import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './compare-versions.js';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

describe('differenceOf', () => {
  it('tells what was removed and added, in order', () => {
    expect(differenceOf(['a', 'b', 'c'], ['a', 'x', 'c', 'd']).map(({ state, text }) => `${state} ${text}`)).toEqual([
      'same a',
      'removed b',
      'added x',
      'same c',
      'added d',
    ]);
    expect(differenceOf([], [])).toEqual([]);
  });

  it('holds both texts, and nothing as changed where they are one', () => {
    fc.assert(
      fc.property(lines, lines, (older, newer) => {
        const parts = differenceOf(older, newer);
        expect(parts.filter(({ state }) => state !== 'added').map(({ text }) => text)).toEqual(older);
        expect(parts.filter(({ state }) => state !== 'removed').map(({ text }) => text)).toEqual(newer);
        expect(differenceOf(older, older).every(({ state }) => state === 'same')).toBe(true);
      }),
    );
  });
});

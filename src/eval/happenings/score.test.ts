import { describe, expect, it } from 'vitest';
import { placeOf } from './pairs.js';
import { goldHappenings, scorePairs } from './score.js';

const pairs = [
  { a: 'w', b: 'x', same: true },
  { a: 'x', b: 'y', same: true },
  { a: 'y', b: 'z', same: false },
];

describe('scorePairs', () => {
  it('is perfect for the happenings that the pairs tell of', () => {
    const gold = goldHappenings(pairs);
    expect(scorePairs(pairs, (key) => gold.get(key)!)).toEqual({ precision: 1, recall: 1, f1: 1, merged: 0, joined: 1, claims: 4 });
  });

  it('counts a merge against precision, a claim that was not found against recall', () => {
    const all = scorePairs(pairs, () => 'one');
    expect(all.precision).toBeCloseTo((3 * 0.75 + 0.25) / 4);
    expect([all.recall, all.merged]).toEqual([1, 1]);
    const none = scorePairs(pairs, () => null);
    expect(none.precision).toBe(1);
    expect(none.recall).toBeCloseTo((3 / 3 + 1) / 4);
    expect(none.joined).toBe(0);
  });
});

describe('placeOf', () => {
  it('finds the trigger within its quote, and says which words it misses', () => {
    expect(placeOf({ file: '1', quote: 'they fired', trigger: 'fired' }, 'He fired. Then they fired.')).toEqual({ start: 20, end: 25 });
    expect(() => placeOf({ file: '1', quote: 'they ran', trigger: 'ran' }, 'He fired.')).toThrow('1: the text has no "they ran" that holds "ran"');
  });
});

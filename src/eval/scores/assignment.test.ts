import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestAssignment } from './assignment.js';

/** By trying all, for tables of up to five rows. */
function byForce(weights: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === weights.length) return 0;
  const skip = byForce(weights, row + 1, taken);
  return weights[row]!.reduce((best, weight, c) => (taken.includes(c) ? best : Math.max(best, weight + byForce(weights, row + 1, [...taken, c]))), skip);
}

describe('heaviestAssignment', () => {
  it('gives up the largest weight where two others are worth more', () => {
    expect(
      heaviestAssignment([
        [3, 2],
        [2, 0],
      ]),
    ).toBe(4);
  });

  it('takes tables that are not square, and empty ones', () => {
    expect(heaviestAssignment([[1, 5, 2]])).toBe(5);
    expect(heaviestAssignment([[1], [5], [2]])).toBe(5);
    expect(heaviestAssignment([])).toBe(0);
    expect(heaviestAssignment([[], []])).toBe(0);
  });

  it('finds what trying all finds', () => {
    const table = fc
      .integer({ min: 0, max: 5 })
      .chain((columns) => fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { maxLength: 5 }));
    fc.assert(fc.property(table, (weights) => heaviestAssignment(weights) === byForce(weights)));
  });
});

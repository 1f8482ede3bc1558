import { describe, expect, it } from 'vitest';
import type { ContactGold } from './gold.js';
import { scorePairing } from './score.js';

const gold: ContactGold = {
  contacts: [
    { id: 'c1', readouts: ['a', 'b', 'c'].map((file, party) => ({ file, party })) },
    { id: 'c2', readouts: ['d', 'e'].map((file, party) => ({ file, party })) },
  ],
  near: [{ a: 'a', b: 'n', why: 'next day', same: false }],
};

describe('scorePairing', () => {
  it('is 1 where all pairs are found and no other', () =>
    expect(scorePairing(gold, [['a', 'b', 'c'], ['e', 'd'], ['n']]).metrics).toEqual({ pairF1: 1, pairPrecision: 1, pairRecall: 1, nearMerged: 0 }));

  it('counts a near miss and a wrong pair, and names them', () => {
    const { metrics, parts, errors } = scorePairing(gold, [
      ['a', 'b', 'n'],
      ['c', 'd'],
    ]);
    expect(metrics).toMatchObject({ pairPrecision: 1 / 3, pairRecall: 1 / 4, nearMerged: 1 });
    expect(parts['next day']).toEqual({ n: 1, merged: 1 });
    expect(errors).toContain('joined wrongly: a and n (next day)');
    expect(errors).toContain('not joined: d and e');
  });

  it('is silent on pairs that gold says nothing of', () => expect(scorePairing(gold, [['x', 'n']]).metrics).toMatchObject({ pairPrecision: 0, nearMerged: 0 }));
});

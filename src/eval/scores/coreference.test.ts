import { describe, expect, it } from 'vitest';
import { coreferenceScores } from './coreference.js';

describe('coreferenceScores', () => {
  it('gives the values of the worked example of the reference scorer (Pradhan et al. 2014)', () => {
    // key {a b c} {d e f g}; response {a b} {c d} {f g h i}
    const { muc, b3, ceaf, mentions } = coreferenceScores([
      {
        gold: [
          ['a', 'b', 'c'],
          ['d', 'e', 'f', 'g'],
        ],
        predicted: [
          ['a', 'b'],
          ['c', 'd'],
          ['f', 'g', 'h', 'i'],
        ],
      },
    ]);
    expect(mentions.recall).toBeCloseTo(6 / 7);
    expect(mentions.precision).toBeCloseTo(6 / 8);
    expect(muc.recall).toBeCloseTo(2 / 5);
    expect(muc.precision).toBeCloseTo(2 / 5);
    // B³ recall: (1/7)(2²/3 + 1²/3 + 1²/4 + 2²/4); precision: (1/8)(2²/2 + 1²/2 + 1²/2 + 2²/4)
    expect(b3.recall).toBeCloseTo(35 / 84);
    expect(b3.precision).toBeCloseTo(4 / 8);
    expect(b3.f1).toBeCloseTo(0.4545, 3);
    // CEAF-φ4: 2·2/(3+2) + 2·2/(4+4) = 1.3
    expect(ceaf.recall).toBeCloseTo(1.3 / 2);
    expect(ceaf.precision).toBeCloseTo(1.3 / 3);
    expect(ceaf.f1).toBeCloseTo(0.52);
  });

  it('gives one for the same groups in another order', () => {
    const gold = [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ];
    const predicted = [
      ['e', 'c', 'd'],
      ['b', 'a'],
    ];
    expect(coreferenceScores([{ gold, predicted }]).mean).toBeCloseTo(1);
  });

  it('gives zero for nothing found', () => {
    expect(coreferenceScores([{ gold: [['a', 'b']], predicted: [] }]).mean).toBe(0);
    expect(coreferenceScores([]).mean).toBe(0);
  });

  it('sums over texts before dividing', () => {
    const right = { gold: [['a', 'b', 'c']], predicted: [['a', 'b', 'c']] };
    const missed = { gold: [['x', 'y']], predicted: [] };
    const { muc, b3, ceaf } = coreferenceScores([right, missed]);
    expect(muc).toMatchObject({ precision: 1, recall: 2 / 3 });
    expect(b3).toMatchObject({ precision: 1, recall: 3 / 5 });
    expect(ceaf).toMatchObject({ precision: 1, recall: 1 / 2 });
  });

  it('knows a merged pair of groups: Vilain’s MUC example', () => {
    // key {a b c d}; response {a b} {c d}: one link missing of three
    const { muc } = coreferenceScores([
      {
        gold: [['a', 'b', 'c', 'd']],
        predicted: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
    expect(muc).toMatchObject({ precision: 1, recall: 2 / 3 });
    expect(muc.f1).toBeCloseTo(0.8);
  });
});

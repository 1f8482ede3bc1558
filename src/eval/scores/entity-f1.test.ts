import { describe, expect, it } from 'vitest';
import { entitiesOf, entityF1 } from './entity-f1.js';

describe('entitiesOf', () => {
  it('reads IOB2', () => {
    expect(entitiesOf(['B-S', 'I-S', 'B-S', 'O', 'B-T'])).toEqual([
      { label: 'S', first: 0, last: 2 },
      { label: 'S', first: 2, last: 3 },
      { label: 'T', first: 4, last: 5 },
    ]);
  });

  it('lets an I- that continues nothing begin an entity', () => {
    expect(entitiesOf(['I-S', 'I-T', 'O', 'I-T'])).toEqual([
      { label: 'S', first: 0, last: 1 },
      { label: 'T', first: 1, last: 2 },
      { label: 'T', first: 3, last: 4 },
    ]);
  });

  it('keeps labels that hold a hyphen', () => {
    expect(entitiesOf(['B-A-B', 'I-A-B'])).toEqual([{ label: 'A-B', first: 0, last: 2 }]);
  });

  it('finds nothing in nothing', () => {
    expect(entitiesOf([])).toEqual([]);
  });
});

describe('entityF1', () => {
  it('wants label and both ends', () => {
    const gold = [
      ['B-S', 'I-S', 'O', 'B-T'],
      ['O', 'B-R'],
    ];
    const predicted = [
      ['B-S', 'O', 'O', 'B-T'],
      ['B-T', 'B-R'],
    ];
    // right: T of the first sentence, R of the second; four predicted, three gold
    const score = entityF1(gold, predicted);
    expect(score.precision).toBeCloseTo(2 / 4);
    expect(score.recall).toBeCloseTo(2 / 3);
    expect(score.f1).toBeCloseTo(4 / 7);
    expect(score.labels.T).toEqual({ n: 1, precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('refuses a sentence with too few labels', () => {
    expect(() => entityF1([['O', 'O']], [['O']])).toThrow('sentence 1: 2 words, 1 labels');
    expect(() => entityF1([['O']], [])).toThrow(RangeError);
  });
});

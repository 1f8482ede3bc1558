import { describe, expect, it } from 'vitest';
import { f1Of } from './f1.js';
import { bestOf, macroF1 } from './macro-f1.js';

describe('f1Of', () => {
  it('is the harmonic mean', () => {
    expect(f1Of(6, 8, 12)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it('is 0 where nothing is predicted or nothing is there', () => {
    expect(f1Of(0, 0, 3).f1).toBe(0);
    expect(f1Of(0, 3, 0).f1).toBe(0);
    expect(f1Of(0, 0, 0).f1).toBe(0);
  });
});

describe('macroF1', () => {
  it('weighs each label the same', () => {
    // a: P 2/3, R 1, F .8; b: P 1/2, R 1/2, F .5; c: never predicted, F 0
    const { macroF1: mean, labels } = macroF1(['a', 'a', 'b', 'b', 'c'], ['a', 'a', 'b', 'a', 'b']);
    expect(labels.a?.f1).toBeCloseTo(0.8);
    expect(labels.b?.f1).toBeCloseTo(0.5);
    expect(labels.c).toEqual({ n: 1, precision: 0, recall: 0, f1: 0 });
    expect(mean).toBeCloseTo(1.3 / 3);
  });

  it('counts a label that only the prediction has', () => {
    expect(macroF1(['a', 'a'], ['a', 'b']).macroF1).toBeCloseTo((2 / 3 + 0) / 2);
  });

  it('refuses lists of different length', () => {
    expect(() => macroF1(['a'], [])).toThrow(RangeError);
  });
});

describe('bestOf', () => {
  it('takes the first of equals', () => {
    expect(bestOf({ AGREE: 0.1, AID: 0.45, REJECT: 0.45 })).toBe('AID');
  });

  it('refuses to choose from nothing', () => {
    expect(() => bestOf({})).toThrow(RangeError);
  });
});

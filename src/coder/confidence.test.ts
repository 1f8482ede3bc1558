import { describe, expect, it } from 'vitest';
import { buildCoding } from './build-coding.js';
import { confidence, logOdds, probability } from './confidence.js';
import { Reasons } from './explain.js';

describe('confidence', () => {
  it('gives a score back through a regression that takes it as it is', () => {
    for (const score of [0.01, 0.4, 0.5, 0.97]) expect(probability({ bias: 0, weights: { reader: 1 } }, { reader: logOdds(score) })).toBeCloseTo(score, 10);
  });

  it('keeps certain scores finite', () => {
    expect(logOdds(1)).toBe(logOdds(0.9999));
    expect(logOdds(0)).toBeLessThan(-9);
  });

  it('weighs what it knows and passes over what it does not', () => {
    const model = { bias: -1, weights: { reader: 0.5, title: 2 } };
    expect(probability(model, { reader: 0, title: 1, unheard: 9 })).toBeCloseTo(1 / (1 + Math.exp(-1)), 10);
  });

  it('without a calibration is the reader’s own score, and says so', () => {
    const reasons = new Reasons();
    expect(confidence(buildCoding({ text: 'Ito met Li.' }), 'event', 0.81234567, { title: 1 }, reasons)).toBe(0.8123);
    expect(reasons.decisions[0]).toMatchObject({ field: 'score', because: expect.stringContaining('not calibrated'), features: { title: 1 } });
  });

  it('with one is the regression of its kind', () => {
    const flat = { bias: 0, weights: {} };
    const at = { ...buildCoding({ text: 'Ito met Li.' }), calibration: { event: { bias: 2, weights: {} }, statement: flat, figure: flat } };
    expect(confidence(at, 'event', 0.1, {}, new Reasons())).toBe(0.8808);
    expect(confidence(at, 'figure', 0.1, {}, new Reasons())).toBe(0.5);
  });
});

import { describe, expect, it } from 'vitest';
import { reliabilityPlot } from './plot.mjs';
import { fitRegression } from './regression.mjs';
import { binsOf, errorOf } from './reliability.mjs';

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function numbers(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('the regression', () => {
  it('finds the weights that made the records', () => {
    const next = numbers(7);
    const records = Array.from({ length: 20000 }, () => {
      const [reader, title] = [next() * 4 - 2, next() < 0.3 ? 1 : 0];
      return { features: { reader, title }, right: next() < 1 / (1 + Math.exp(-(0.5 + 0.8 * reader - 1.2 * title))) };
    });
    const { bias, weights } = fitRegression(records);
    expect(bias).toBeCloseTo(0.5, 1);
    expect(weights.reader).toBeCloseTo(0.8, 1);
    expect(weights.title).toBeCloseTo(-1.2, 0);
  });

  it('says the share of right ones where nothing tells them apart', () => {
    const records = Array.from({ length: 100 }, (_, i) => ({ features: { reader: 1 }, right: i < 80 }));
    const { bias, weights } = fitRegression(records);
    expect(1 / (1 + Math.exp(-(bias + weights.reader)))).toBeCloseTo(0.8, 3);
  });
});

describe('reliability', () => {
  it('is without error where scores mean what they say', () => {
    const records = Array.from({ length: 1000 }, (_, i) => ({ score: 0.3, right: i % 10 < 3 }));
    expect(errorOf(binsOf(records))).toBeCloseTo(0, 10);
  });

  it('is the distance of score and share elsewhere', () => {
    const records = Array.from({ length: 100 }, () => ({ score: 0.9, right: false }));
    expect(errorOf(binsOf(records))).toBeCloseTo(0.9, 10);
  });

  it('parts the records into bins of equal mass, least sure first', () => {
    const bins = binsOf(Array.from({ length: 95 }, (_, i) => ({ score: ((i * 37) % 95) / 95, right: true })));
    expect(bins).toHaveLength(10);
    expect(Math.max(...bins.map(({ n }) => n)) - Math.min(...bins.map(({ n }) => n))).toBeLessThanOrEqual(1);
    expect(bins.map(({ score }) => score)).toEqual(bins.map(({ score }) => score).sort((a, b) => a - b));
  });

  it('is drawn with a panel for each kind', () => {
    const svg = reliabilityPlot([
      { kind: 'event', bins: [{ n: 3, score: 0.5, share: 0.6 }], error: 0.1 },
      { kind: 'figure', bins: [], error: 0 },
    ]);
    expect(svg).toContain('events');
    expect(svg.match(/<circle/g)).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, runsOf } from './runs.js';

const mark = (start: number, end: number, record = 'r'): Mark => ({ start, end, record, kind: 'event', field: null });

describe('runsOf', () => {
  it('cuts where marks overlap and nest, the widest first', () => {
    const runs = runsOf(0, 10, [mark(2, 8, 'wide'), mark(4, 6, 'inner'), mark(7, 10, 'over')]);
    expect(runs.map(({ start, end, marks }) => [start, end, marks.map(({ record }) => record)])).toEqual([
      [0, 2, []],
      [2, 4, ['wide']],
      [4, 6, ['wide', 'inner']],
      [6, 7, ['wide']],
      [7, 8, ['wide', 'over']],
      [8, 10, ['over']],
    ]);
  });

  it('covers the stretch without gap or overlap, and each mark whole', () => {
    const some = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]) => mark(start, start + length)));
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 40 }), some, (start, length, marks) => {
        const end = start + length;
        const runs = runsOf(start, end, marks);
        expect(runs[0]?.start).toBe(start);
        expect(runs.at(-1)?.end).toBe(end);
        for (const [i, run] of runs.entries()) if (i > 0) expect(run.start).toBe(runs[i - 1]!.end);
        for (const each of marks) {
          const covered = runs.filter((run) => run.marks.includes(each)).reduce((sum, run) => sum + run.end - run.start, 0);
          expect(covered).toBe(Math.max(0, Math.min(end, each.end) - Math.max(start, each.start)));
        }
      }),
    );
  });
});

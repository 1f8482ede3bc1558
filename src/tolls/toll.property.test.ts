import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Counted } from './counted.js';
import { type Sample, sampleCounted } from './sample-counted.js';
import { tollOf } from './toll.js';

const bounds = fc
  .record({ low: fc.option(fc.nat(60)), span: fc.option(fc.nat(20)), approximate: fc.boolean() })
  .map(({ low, span, approximate }) => ({ low, high: span === null && low !== null ? null : (low ?? 0) + (span ?? 0), approximate }));

const figures = fc
  .array(
    fc.record({
      bounds,
      document: fc.constantFrom('a', 'b', 'c', 'd'),
      scope: fc.constantFrom('incident', 'day', 'since', 'total', 'unknown'),
      happening: fc.constantFrom('h1', 'h2', null),
      coverage: fc.constantFrom('whole', 'whole', 'part'),
      sources: fc.constantFrom([], ['the army'], ['the ministry'], ['a hospital', 'the ministry']),
      stance: fc.constantFrom('asserts', 'claims', 'denies'),
      asOf: fc.constantFrom(null, '2024-04-08', '2024-04-09'),
      group: fc.constantFrom(null, 'people', 'children', 'soldiers'),
      relation: fc.constantFrom([], [{ kind: 'revises', figure: 'f0' }], [{ kind: 'includes', figure: 'f1' }]),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ bounds, document, ...row }, i): Counted => {
      const reprintOf = document === 'd' ? 'sha256:a' : null;
      return sampleCounted({ id: `f${i}`, ...bounds, ...row, document: `sha256:${document}`, publisher: `Paper ${document}`, reprintOf } as unknown as Sample);
    }),
  );

const shuffled = figures.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })));

test('the order of the figures changes nothing', () => {
  fc.assert(fc.property(shuffled, ([all, other]) => void expect(tollOf('x', other)).toEqual(tollOf('x', all))));
});

test('giving a figure twice changes nothing', () => {
  fc.assert(fc.property(figures, (all) => void expect(tollOf('x', [...all, ...all])).toEqual(tollOf('x', all))));
});

test('each figure stands in one report, whose range is its own', () => {
  fc.assert(
    fc.property(figures, (all) => {
      const carriers = tollOf('x', all).series.flatMap(({ reports }) => reports.flatMap((report) => report.carriers.map((carrier) => ({ report, carrier }))));
      expect(carriers.map(({ carrier }) => carrier.figure.id).sort()).toEqual(all.map(({ figure }) => figure.id).sort());
      for (const { report, carrier } of carriers) {
        const given = all.find(({ figure }) => figure.id === carrier.figure.id)!.figure;
        expect([report.low, report.high, report.approximate]).toEqual([given.low, given.high, given.approximate]);
      }
    }),
  );
});

test('a series holds one measure, one way of counting, one incident', () => {
  fc.assert(
    fc.property(figures, (all) => {
      const where = new Map(all.map((counted) => [counted.figure.id, counted]));
      const kind = { day: 'daily', since: 'cumulative', total: 'cumulative', incident: 'incident', unknown: 'unknown' } as const;
      for (const series of tollOf('x', all).series) {
        const inside = series.reports.flatMap(({ carriers }) => carriers.map(({ figure }) => where.get(figure.id)!));
        expect(new Set(inside.map(({ figure }) => kind[figure.scope]))).toEqual(new Set([series.counting]));
        expect(new Set(inside.map(({ figure }) => figure.measure)).size).toBe(1);
        if (series.counting === 'incident') expect(new Set(inside.map(({ happening }) => happening)).size).toBe(1);
      }
    }),
  );
});

test('parts and denials dispute nothing, and a bound is never above what a figure says', () => {
  fc.assert(
    fc.property(figures, (all) => {
      for (const { reports, disagreements, bounds, comparable } of tollOf('x', all).series) {
        const by = new Map(reports.map((report) => [report.id, report]));
        for (const { between } of disagreements)
          for (const id of between) {
            expect(by.get(id)?.part).toBe(false);
            expect(by.get(id)?.stance).not.toBe('denies');
          }
        if (!comparable) expect([...disagreements, ...bounds]).toEqual([]);
        const highest = Math.max(0, ...all.map(({ figure }) => figure.low ?? 0));
        for (const { atLeast } of bounds) expect(atLeast).toBeLessThanOrEqual(highest);
      }
    }),
  );
});

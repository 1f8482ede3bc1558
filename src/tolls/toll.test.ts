import { describe, expect, test } from 'vitest';
import { sampleCounted as figure } from './sample-counted.js';
import { tollOf } from './toll.js';

const governor = ['the governor'];

describe('a toll of one incident', () => {
  test("links a source's later number to its earlier one, whatever the order of the documents", () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f3', low: 52, high: 52, sources: governor, asOf: '2022-04-09' }),
      figure({ id: 'f1', low: 39, high: 39, sources: governor, asOf: '2022-04-08' }),
    ]);
    expect(series).toHaveLength(1);
    expect(series[0]?.reports.map(({ id }) => id)).toEqual(['f1', 'f3']);
    expect(series[0]?.revisions).toEqual([{ from: 'f1', to: 'f3', how: 'later number' }]);
    expect(series[0]?.disagreements).toEqual([]);
  });

  test('says that two sources disagree, and takes no side', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', low: 10, high: 10, sources: ['the army'], asOf: '2024-04-10' }),
      figure({ id: 'f2', low: 40, high: null, sources: ['the ministry'], asOf: '2024-04-10' }),
      figure({ id: 'f3', low: 45, high: 50, sources: ['a hospital'], asOf: '2024-04-11' }),
    ]);
    expect(series[0]?.disagreements).toEqual([
      { between: ['f1', 'f2'], days: 'same' },
      { between: ['f1', 'f3'], days: 'different' },
    ]);
    expect(Object.keys(series[0]!)).not.toEqual(expect.arrayContaining(['best', 'average', 'value']));
  });

  test('a number that was replaced disputes nothing any more', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', low: 39, high: 39, sources: governor, asOf: '2022-04-08' }),
      figure({ id: 'f2', low: 52, high: 52, sources: governor, asOf: '2022-04-09' }),
      figure({ id: 'f3', low: 52, high: 52, sources: ['the railways'], asOf: '2022-04-09' }),
    ]);
    expect(series[0]?.disagreements).toEqual([]);
  });

  test('a part binds the whole from below and disputes nothing', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', low: 35, high: 35, coverage: 'part', sources: ['a hospital'] }),
      figure({ id: 'f2', low: 12, high: 12, sources: ['the army'] }),
    ]);
    expect(series[0]?.bounds).toEqual([{ atLeast: 35, report: 'f1', why: 'a part', words: 'people, a hospital' }]);
    expect(series[0]?.disagreements).toEqual([]);
  });

  test('so does a group among the whole, in a series of its own, and what a relation includes', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', low: 52, high: 52, sources: governor, relation: [{ kind: 'includes', figure: 'f3' }] }),
      figure({ id: 'f2', low: 5, high: 5, sources: governor, group: 'Five children', groupFields: { age: 'child' } }),
      figure({ id: 'f3', low: 12, high: 12, sources: governor }),
    ]);
    expect(series.map(({ group }) => group)).toEqual(['people', 'Five children']);
    expect(series[0]?.bounds).toEqual([
      { atLeast: 12, report: 'f3', why: 'a part', words: 'people, the governor' },
      { atLeast: 5, report: 'f2', why: 'a group of them', words: 'Five children, the governor' },
    ]);
  });

  test('two numbers of one source as of one day have no order', () => {
    const { series } = tollOf('h1', [figure({ id: 'f1', low: 39, high: 39, sources: governor }), figure({ id: 'f2', low: 50, high: 50, sources: governor })]);
    expect(series[0]?.unordered).toEqual([['f1', 'f2']]);
    expect(series[0]?.revisions).toEqual([]);
  });

  test('what the text calls a revision is one', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', low: 39, high: 39, sources: governor }),
      figure({ id: 'f2', low: 50, high: 50, sources: governor, relation: [{ kind: 'revises', figure: 'f1' }] }),
    ]);
    expect(series[0]?.revisions).toEqual([{ from: 'f1', to: 'f2', how: 'said so' }]);
    expect(series[0]?.unordered).toEqual([]);
  });

  test('a denied number is shown as denied, and is nobody’s claim', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', low: 600, high: 600, sources: ['the army'], stance: 'denies' }),
      figure({ id: 'f2', low: 50, high: 50, sources: ['the ministry'] }),
    ]);
    expect(series[0]?.reports.find(({ id }) => id === 'f1')?.stance).toBe('denies');
    expect(series[0]?.disagreements).toEqual([]);
  });
});

describe('what is folded', () => {
  test('a reprint hangs under its original, with the original’s day and publisher', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', document: 'sha256:a', low: 8, high: 8 }),
      figure({ id: 'f2', document: 'sha256:b', low: 8, high: 8, publisher: 'Other Paper', published: '2024-04-12', reprintOf: 'sha256:a' }),
    ]);
    expect(series[0]?.reports).toHaveLength(1);
    expect(series[0]?.reports[0]).toMatchObject({ asOf: { date: '2024-04-10' }, source: { name: 'The Meridian' } });
    expect(series[0]?.reports[0]?.carriers.map(({ how }) => how)).toEqual(['own', 'reprint']);
  });

  test('the same number of the same source in other prose has one report with two carriers', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', document: 'sha256:a', low: 8, high: 8, sources: ['The governor'] }),
      figure({ id: 'f2', document: 'sha256:b', publisher: 'Other Paper', low: 8, high: 8, sources: ['the governor'] }),
    ]);
    expect(series[0]?.reports.map(({ carriers }) => carriers.length)).toEqual([2]);
  });

  test('a headline that gives no source hangs under the body that does', () => {
    const { series } = tollOf('h1', [figure({ id: 'f1', low: 52, high: 52 }), figure({ id: 'f2', low: 52, high: 52, sources: governor })]);
    expect(series[0]?.reports).toHaveLength(1);
    expect(series[0]?.reports[0]?.carriers.map(({ how }) => how)).toEqual(['own', 'told again']);
  });

  test('two papers without a source are two sources', () => {
    const { series } = tollOf('h1', [
      figure({ id: 'f1', document: 'sha256:a', low: 8, high: 8 }),
      figure({ id: 'f2', document: 'sha256:b', publisher: 'Other Paper', low: 9, high: 9 }),
    ]);
    expect(series[0]?.disagreements).toEqual([{ between: ['f1', 'f2'], days: 'same' }]);
  });
});

describe('what is never mixed', () => {
  test('running totals, days, incidents, and times that are not said', () => {
    const scopes = ['since', 'total', 'day', 'incident', 'unknown'] as const;
    const { series } = tollOf(
      'a war',
      scopes.map((scope, i) => figure({ id: `f${i}`, scope, low: 10 * (i + 1), high: 10 * (i + 1), since: scope === 'since' ? '2023-10-07' : null })),
    );
    expect(series).toHaveLength(5);
    expect(series.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  });

  test('two incidents; and an unknown incident with any other', () => {
    const { series } = tollOf('a war', [
      figure({ id: 'f1', happening: 'h1', low: 1, high: 1 }),
      figure({ id: 'f2', happening: 'h2', low: 2, high: 2 }),
      figure({ id: 'f3', happening: null, low: 3, high: 3 }),
      figure({ id: 'f4', happening: null, low: 4, high: 4 }),
    ]);
    expect(series.map(({ reports, comparable }) => [reports.length, comparable])).toEqual([
      [1, true],
      [1, true],
      [1, false],
      [1, false],
    ]);
  });

  test('a running total that grows is no revision; one that falls is', () => {
    const of = (values: readonly number[]) =>
      tollOf(
        'a war',
        values.map((value, i) => figure({ id: `f${i}`, scope: 'total', low: value, high: value, sources: ['the ministry'], asOf: `2024-04-1${i}` })),
      ).series[0]?.revisions.map(({ from, to }) => [from, to]);
    expect(of([100, 120, 150])).toEqual([]);
    expect(of([100, 150, 120])).toEqual([['f1', 'f2']]);
  });
});

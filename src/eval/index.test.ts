import { describe, expect, it } from 'vitest';
import { runSuite, SuiteError, suites } from './index.js';
import { inBatches } from './suite.js';

describe('suites', () => {
  it('are those that the command offers, by name', () => {
    expect(suites.map((suite) => suite.name)).toEqual(['polnear', 'plv', 'aw', 'cameo-class', 'cameo-roles', 're3d', 'ud', 'gsr', 'coref', 'gold', 'contacts']);
    for (const { about } of suites) expect(about).not.toBe('');
  });
});

describe('runSuite', () => {
  it.each([
    ['nlp', {}, 'there is no suite nlp; there are polnear, plv'],
    ['ud', { folds: 'x.jsonl' }, 'ud has no held-out predictions: --folds is for plv, aw'],
    ['plv', { annotators: 'all' as const }, '--annotators is for polnear'],
    ['ud', {}, '/nowhere: there is no such file'],
  ])('refuses %s with %j', async (name, options, message) => {
    const run = runSuite(name, { data: '/nowhere', ...options });
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toBeInstanceOf(SuiteError);
  });
});

describe('inBatches', () => {
  it('keeps the order and tells progress', async () => {
    const progress: string[] = [];
    const doubled = await inBatches(
      [1, 2, 3, 4, 5],
      2,
      async (batch) => batch.map((n) => n * 2),
      (done, total) => progress.push(`${done}/${total}`),
    );
    expect(doubled).toEqual([2, 4, 6, 8, 10]);
    expect(progress).toEqual(['2/5', '4/5', '5/5']);
  });

  it('refuses answers that are missing', async () => {
    await expect(inBatches([1, 2], 2, async () => [1], undefined)).rejects.toThrow('the model answered 1 of 2 items');
  });
});

import { expect, test } from 'vitest';
import { sampleCounted as figure } from '../tolls/sample-counted.js';
import { tollOf } from '../tolls/index.js';
import { policyOf, takeOne } from './policy.js';

const reports = tollOf('h1', [
  figure({ id: 'f1', low: 30, high: null, sources: ['the railways'], asOf: '2022-04-08' }),
  figure({ id: 'f2', low: 50, high: 55, sources: ['the governor'], asOf: '2022-04-09' }),
  figure({ id: 'f3', low: 52, high: 52, sources: ['the ministry'], asOf: '2022-04-09' }),
]).series[0]!.reports;

test.each([
  ['lowest', 30, ['f1']],
  ['highest', 55, ['f2']],
  ['latest', 50, ['f2']],
  ['source=ministry', 52, ['f3']],
  ['source=the army', null, []],
])('%s takes %s and says from which claims', (words, value, from) => {
  const taken = takeOne(reports, policyOf(words));
  expect([taken.value, taken.policy, taken.from.map(({ id }) => id)]).toEqual([value, words, from]);
});

test('without a policy nothing is chosen; one exact number needs none; an open one does', () => {
  expect(takeOne(reports, null)).toEqual({ value: null, policy: 'none', from: [] });
  expect(takeOne(reports.slice(-1), null)).toMatchObject({ value: 52, policy: 'one claim' });
  expect(takeOne(reports.slice(0, 1), null).value).toBeNull();
});

test('words that name no policy are none', () => {
  expect(['best', 'source=', 'average', ''].map(policyOf)).toEqual([null, null, null, null]);
});

import { expect, test } from 'vitest';
import type { Time } from '../../records/record.js';
import { dateWords, timeWords } from './time.js';

const time = (more: Partial<Time>): Time => ({ start: '2023-10-16', end: '2023-10-16', precision: 'day', written: null, basis: 'explicit', ...more });

test('dates as people write them', () => {
  expect(dateWords('2023-10-16')).toBe('16 October 2023');
  expect(dateWords('2016-10')).toBe('October 2016');
  expect(dateWords('1994')).toBe('1994');
  expect(dateWords('2024-04-09T07:30:00Z')).toBe('9 April 2024, 07:30');
  expect(dateWords('soon')).toBe('soon');
});

test('a time says how it is known', () => {
  expect(timeWords(time({ written: { start: 0, end: 9, text: 'on Monday' }, basis: 'relative' }))).toBe('16 October 2023 (“on Monday”)');
  expect(timeWords(time({ basis: 'publication' }))).toBe('16 October 2023 (the date of publication)');
  expect(timeWords(time({ basis: 'context' }))).toBe('16 October 2023 (from the context)');
  expect(timeWords(time({ written: { start: 0, end: 5, text: 'today' }, basis: 'publication' }))).toBe('16 October 2023 (“today”, the date of publication)');
});

test('an unknown time is said to be unknown', () => {
  expect(timeWords(null)).toBe('date unknown');
  expect(timeWords(time({ start: null, end: null, written: { start: 0, end: 6, text: 'lately' } }))).toBe('date unknown (“lately”)');
});

test('ranges, months and years', () => {
  expect(timeWords(time({ start: '2023-10-07', end: '2023-10-09', precision: 'range' }))).toBe('7–9 October 2023 (explicit)');
  expect(timeWords(time({ start: '2023-09-30', end: '2023-10-02', precision: 'range' }))).toBe('30 September – 2 October 2023 (explicit)');
  expect(timeWords(time({ start: '2022-12-30', end: '2023-01-02', precision: 'range' }))).toBe('30 December 2022 – 2 January 2023 (explicit)');
  expect(timeWords(time({ start: '2021-10-01', end: '2021-10-31', precision: 'month' }))).toBe('October 2021 (explicit)');
  expect(timeWords(time({ start: '2021-01-01', end: '2021-12-31', precision: 'year' }))).toBe('2021 (explicit)');
  expect(timeWords(time({ end: null, precision: 'range' }))).toBe('from 16 October 2023 (explicit)');
});

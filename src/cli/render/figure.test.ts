import { expect, test } from 'vitest';
import { boundsWords } from './figure.js';

test('bounds say no more than the words commit to', () => {
  expect(boundsWords({ low: 1300, high: null, approximate: false })).toBe('≥ 1,300');
  expect(boundsWords({ low: null, high: 1200, approximate: false })).toBe('≤ 1,200');
  expect(boundsWords({ low: 30, high: 40, approximate: false })).toBe('30–40');
  expect(boundsWords({ low: 40, high: 40, approximate: true })).toBe('about 40');
  expect(boundsWords({ low: 39, high: 39, approximate: false })).toBe('39');
  expect(boundsWords({ low: null, high: null, approximate: false })).toBe('?');
});

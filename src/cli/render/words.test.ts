import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, cut, listed, oneLine, pad, wrap } from './words.js';

test('control marks of a text never reach the terminal', () => {
  expect(oneLine('Talks\n  failed.\u001b[31m')).toBe('Talks failed. [31m');
  expect(oneLine('a\u202eb\u00adc')).toBe('abc');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(oneLine(words)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u);
    }),
  );
});

test('wide marks take two columns, combining marks none', () => {
  expect(columnsOf('習近平')).toBe(6);
  expect(columnsOf('e\u0301')).toBe(1);
  expect(pad('né', 4)).toBe('né  ');
});

test('cutting keeps to the width and ends at a word', () => {
  expect(cut('The talks in Geneva failed.', 16)).toBe('The talks in …');
  expect(cut('short', 16)).toBe('short');
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 60 }), (words, columns) => {
      expect(columnsOf(cut(words, columns))).toBeLessThanOrEqual(columns);
    }),
  );
});

test('wrapping loses no word', () => {
  expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrap('', 8)).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/u)), (words) => {
      expect(wrap(words.join(' '), 20).join(' ')).toBe(words.join(' '));
    }),
  );
});

test('names in a row', () => {
  expect(listed([])).toBe('');
  expect(listed(['Iran', 'Iraq', 'Oman'])).toBe('Iran, Iraq and Oman');
});

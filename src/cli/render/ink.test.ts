import { expect, test } from 'vitest';
import { colourInk, inkFor, plainInk, widthFor } from './ink.js';

test('colour on a terminal alone, and not where NO_COLOR is set', () => {
  expect(inkFor({ isTTY: true }, {})).toBe(colourInk);
  expect(inkFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(plainInk);
  expect(inkFor({ isTTY: true }, { NO_COLOR: '' })).toBe(colourInk);
  expect(inkFor({ isTTY: true }, { TERM: 'dumb' })).toBe(plainInk);
  expect(inkFor({}, {})).toBe(plainInk);
});

test('between 80 and 120 columns', () => {
  expect([widthFor({}), widthFor({ columns: 40 }), widthFor({ columns: 97 }), widthFor({ columns: 200 })]).toEqual([100, 80, 97, 120]);
});

test('coloured words close what they open', () => {
  expect(colourInk.quad(4, 'ASSAULT')).toBe('\u001b[31mASSAULT\u001b[39m');
  expect(colourInk.strong('')).toBe('');
});

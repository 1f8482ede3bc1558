import { expect, it } from 'vitest';
import { piecesOf } from './pieces.js';

it('cuts a stretch at the edges of spans, overlapping ones as one', () => {
  const text = 'legally binding guarantees';
  const words = piecesOf(0, text.length, [
    { start: 8, end: 15 },
    { start: 0, end: 10 },
  ]).map(({ start, end, marked }) => [text.slice(start, end), marked]);
  expect(words).toEqual([
    ['legally bi', true],
    ['nding', true],
    [' guarantees', false],
  ]);
  expect(piecesOf(3, 5, [{ start: 10, end: 12 }])).toEqual([{ start: 3, end: 5, marked: false }]);
});

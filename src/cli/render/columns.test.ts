import { describe, expect, it } from 'vitest';
import { beside, wrapStretches } from './columns.js';
import { colourInk, plainInk } from './ink.js';
import { columnsOf } from './words.js';

describe('wrapStretches', () => {
  const stretches = [{ words: 'They ' }, { words: 'deeply deplored', marked: true }, { words: ', he said, the raids' }];
  it('marks with asterisks where there is no colour, and keeps what stands together', () =>
    expect(wrapStretches(stretches, 80, plainInk).map(({ plain }) => plain)).toEqual(['They *deeply deplored*, he said, the raids']));
  it('marks with ink on a terminal', () => {
    const [line] = wrapStretches(stretches, 80, colourInk);
    expect(line!.plain).toBe('They deeply deplored, he said, the raids');
    expect(line!.inked).toContain('\u001b[33mdeplored\u001b[39m');
  });
  it('stays within its columns', () => {
    for (const { plain } of wrapStretches(stretches, 16, plainInk)) expect(columnsOf(plain)).toBeLessThanOrEqual(16);
  });
});

it('beside: columns of one width, whatever their lines', () => {
  const line = (words: string) => ({ plain: words, inked: words });
  expect(beside([[line('one'), line('two')], [line('three')]], [5, 5])).toEqual(['one   │ three', 'two   │']);
});

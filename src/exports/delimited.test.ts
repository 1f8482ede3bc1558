import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow, harmless, tsvRow } from './delimited.js';

describe('cells that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1', '\u00a0=1'])('%j is shown instead', (cell) => {
    expect(harmless(cell).startsWith("'")).toBe(true);
  });

  test.each(['Iran', '–10 men', 'a=b', '5-1', ''])('%j stays as it is', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });

  test('numbers stay numbers', () => {
    expect(csvRow([-9.5, 3, true, null])).toBe('-9.5,3,true,\r\n');
  });

  test('no cell of any words begins with a mark of a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', ' ', 'a', '"', ',', '\n') }), (cell) => !/^\s*[=+\-@]/u.test(harmless(cell))),
    );
  });
});

/** Reads a row of CSV as RFC 4180 has it. */
function cellsOf(row: string): string[] {
  return [...row.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(([, quoted, bare]) =>
    quoted !== undefined ? quoted.replaceAll('""', '"') : (bare ?? ''),
  );
}

test('what is written as CSV is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '🕊', '=') });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      (cells) => void expect(cellsOf(csvRow(['x', ...cells]))).toEqual(['x', ...cells.map(harmless)]),
    ),
  );
});

test('a row of TSV is one line with its own number of cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '\t', '\n', '\r', '\u2028', '=') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const row = tsvRow(cells);
      expect(row.match(/\n/gu)).toHaveLength(1);
      expect(row.split('\t')).toHaveLength(cells.length);
    }),
  );
});

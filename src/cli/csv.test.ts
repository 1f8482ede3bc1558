import { expect, it } from 'vitest';
import { csvOf } from './csv.js';

it('quotes what needs it and disarms formulas', () =>
  expect(
    csvOf([
      ['a', 'b'],
      ['x, "y"', '=1+1'],
      [2, null],
    ]),
  ).toBe('a,b\r\n"x, ""y""",\'=1+1\r\n2,\r\n'));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { spanSchema } from '../document/span.js';
import { readoutSchema } from '../records/index.js';
import { columnsOf, decode, encode } from './columns.js';
import { tables } from './tables.js';

const schema = z.object({
  name: z.string().nullable(),
  count: z.int(),
  share: z.number().nullable(),
  sure: z.boolean(),
  modes: z.array(z.string()),
  more: z.string().optional(),
  span: spanSchema.nullable(),
});
const columns = columnsOf(schema);
const text = 'Envoys left Vienna on Tuesday without a deal.';

describe('columns', () => {
  it('come from the schema', () => {
    expect(columns.map(({ name, type, optional }) => `${name} ${type}${optional ? '?' : ''}`)).toEqual([
      ...['name text', 'count integer', 'share real', 'sure flag', 'modes json', 'more text?', 'span json'],
    ]);
  });

  it('hold every field of every record', () => {
    const { document, events, statements, figures, actors } = readoutSchema.shape;
    const shapes = { documents: document, events: events.element, statements: statements.element, figures: figures.element, actors: actors.element };
    for (const [name, { shape }] of Object.entries(shapes)) {
      const held = tables.find((table) => table.name === name)!.columns.map((column) => column.name);
      expect(held).toEqual(expect.arrayContaining(Object.keys(shape).filter((field) => field !== 'review')));
      expect(new Set(held).size).toBe(held.length);
    }
  });

  it('give back what was put into them, spans with their words', () => {
    const record = fc.record({
      name: fc.option(fc.string({ unit: 'grapheme' })),
      count: fc.integer(),
      share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
      sure: fc.boolean(),
      modes: fc.array(fc.string()),
      span: fc.option(fc.nat(20).chain((start) => fc.integer({ min: start, max: text.length }).map((end) => ({ start, end, text: text.slice(start, end) })))),
    });
    fc.assert(
      fc.property(record, (value) => {
        const cells = encode(columns, value);
        const row = Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]]));
        expect(decode(columns, row, text)).toEqual(value);
        if (value.span) expect(JSON.parse(row.span as string)).toEqual({ start: value.span.start, end: value.span.end });
      }),
    );
  });
});

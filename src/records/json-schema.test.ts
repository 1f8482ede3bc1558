import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordSchema } from './json-schema.js';

it('is what the package ships; npm run schema writes it anew', () => {
  const shipped: unknown = JSON.parse(readFileSync(new URL('../../schema/readout.schema.json', import.meta.url), 'utf8'));
  expect(shipped).toEqual(recordSchema());
});

it('names every part of a record', () => {
  expect(recordSchema()).toMatchObject({
    title: 'Readout record, contract 1',
    required: ['contract', 'document', 'actors', 'events', 'statements', 'figures', 'coder'],
  });
});

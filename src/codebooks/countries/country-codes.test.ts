import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryCodes } from './country-codes.js';

const registry = readFileSync('src/registry/data/countries.tsv', 'utf8').trim().split('\n').slice(1);

test('every state of the registry has its codes, and each code but those of several lists is its own', () => {
  const all = registry.map((line) => countryCodes(line.split('\t')[0]!)!);
  expect(all.every(Boolean)).toBe(true);
  for (const list of ['code', 'iso2', 'fips', 'number', 'cow', 'gw', 'name'] as const) {
    const codes = all.map((row) => row[list]).filter((code) => code !== '');
    expect(new Set(codes).size, list).toBe(codes.length);
  }
});

test('lists that are easily mixed up', () => {
  expect(countryCodes('CHE')?.fips).toBe('SZ');
  expect(countryCodes('CHN')?.fips).toBe('CH');
  expect(countryCodes('DEU')).toMatchObject({ cow: '255', gw: '260', number: '276', fips: 'GM' });
  expect(countryCodes('XKX')).toMatchObject({ number: '', fips: 'KV' });
  expect(countryCodes('UNO')).toBeUndefined();
  expect(countryCodes(null)).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { aliasHit, normalisedName, sameName } from './names.js';

describe('normalisedName', () => {
  it.each([
    ["The U.S. Ministry's", 'us ministry'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['  an  “Ansar Allah” ', 'ansar allah'],
    ['al-Sisi', 'al-sisi'],
    ['—', ''],
  ])('makes %j %j', (name, normal) => {
    expect(normalisedName(name)).toBe(normal);
  });
});

describe('sameName', () => {
  it.each([
    ['Ayako Ito', 'the Ito', true],
    ['Ayako Ito', 'Ayako', false],
    ['Foreign Minister Ayako Ito', 'Ayako Ito', true],
    ['Ayako Ito', 'Ken Ito', false],
    ['North Korea', 'Korea', false],
    ['the defence ministry', 'ministry', false],
    ['the ministry', 'Ministry', true],
    ['United States', 'US', false],
    ['Yi Wu', 'Wu', false],
    ['', 'Ito', false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
  });
});

describe('aliasHit', () => {
  it('wants one alias to bear one of the names', () => {
    expect(aliasHit('Ayako Ito|the minister', ['she', 'the Minister'])).toBe(true);
    expect(aliasHit('Ayako Ito|the minister', ['she'])).toBe(false);
    expect(aliasHit('Ayako Ito', [])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { buildReading } from '../reading/build-reading.js';
import { Finder } from '../reading/find-words.js';
import { loadRegistry } from '../registry/load.js';
import { placeNear, resolvePlace } from './place.js';
import { findTown } from './places/gazetteer.js';

const registry = loadRegistry();

function place(text: string, words: string) {
  const reading = buildReading({ text });
  return resolvePlace(reading, new Finder(text, reading.tokens, reading.sentences).one(words), registry);
}

describe('resolvePlace', () => {
  it.each([
    ['near Rafah in Gaza', { name: 'Rafah', country: 'PSE', admin1: 'Gaza Strip', precision: 'city', lat: 31.29 }],
    ['in Kiev', { name: 'Kyiv', country: 'UKR', precision: 'city' }],
    ['in the Gaza Strip', { country: 'PSE', precision: 'province', lat: null }],
    ['in Syria', { name: 'Syria', country: 'SYR', precision: 'country', lat: null, lon: null }],
    ['in Deir al-Zor', { name: 'Deir ez-Zor', country: 'SYR' }],
    ['in The Hague', { country: 'NLD', precision: 'city' }],
    ['at Sharm el-Sheikh', { country: 'EGY' }],
  ])('%s', (words, expected) => {
    expect(place(`They met ${words} again.`, words)).toMatchObject(expected);
  });

  it.each(['in the garden', 'at home', 'in nice weather', 'on Tuesday'])('“%s” is no place', (words) => {
    expect(place(`They met ${words} again.`, words)).toBeNull();
  });

  it('keeps the words that name it, and takes doubtful towns only with their state', () => {
    expect(place('They met in Tripoli again.', 'in Tripoli')).toBeNull();
    expect(place('Libyan officials met in Tripoli again.', 'in Tripoli')).toMatchObject({ country: 'LBY', written: { text: 'Tripoli' } });
  });
});

it('placeNear takes what the sentence tells with a preposition', () => {
  const text = 'Russia struck a school in Kharkiv on Monday. Ukraine protested.';
  const reading = buildReading({
    text,
    names: { location: ['Russia', 'Kharkiv', 'Ukraine'] },
    triggers: [
      { text: 'struck', type: 'ASSAULT' },
      { text: 'protested', type: 'ACCUSE' },
    ],
  });
  expect(placeNear(reading, reading.triggers[0]!, registry)).toMatchObject({ name: 'Kharkiv', precision: 'city' });
  expect(placeNear(reading, reading.triggers[1]!, registry)).toBeNull();
});

it('the gazetteer agrees with the registry on whose each town is', () => {
  for (const country of registry.countries.all) {
    for (const capital of country.capitals) {
      const town = findTown(capital);
      if (town) expect([capital, town.country]).toEqual([capital, country.code]);
    }
  }
});

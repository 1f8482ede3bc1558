import type { Registry } from '../../registry/registry.js';

/** A border area in words: where it stands in them, and its name. */
export interface Border {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const state = `(?:the )?(\\p{Lu}[\\p{L}.]*(?: (?:of )?\\p{Lu}[\\p{L}.]*){0,3})`;
const line = '(?:land |sea |common |shared )?(?:border|frontier)(?: (?:area|region|zone|strip|crossing))?s?';
const joined = new RegExp(`${state}\\s?[-–—/]\\s?${state} ${line}(?!\\p{L})`, 'u');
const between = new RegExp(`${line} (?:between|of) ${state} and ${state}(?!\\p{L})`, 'u');
const with_ = new RegExp(`${line} with ${state}(?!\\p{L})`, 'u');

/**
 * The border area that words name, of two states or with one; null if they name none.
 *
 * @example
 * borderIn('along the Thai-Cambodian border', registry)?.name // 'border of Thailand and Cambodia'
 */
export function borderIn(words: string, registry: Registry): Border | null {
  for (const pattern of [joined, between, with_]) {
    const match = pattern.exec(words);
    if (!match) continue;
    const states = match.slice(1).map((name) => stateOf(name, registry));
    if (states.some((found) => found === null)) continue;
    const name = states.length === 1 ? `border with ${states[0]}` : `border of ${states[0]} and ${states[1]}`;
    return { start: match.index, end: match.index + match[0].length, name };
  }
  return null;
}

/** The state of a name or adjective: of "Ukraine in Kursk" the longest beginning that is one. */
function stateOf(name: string, registry: Registry): string | null {
  const words = name.split(' ');
  for (let n = words.length; n > 0; n--) {
    const match = registry.countries.find(words.slice(0, n).join(' '))[0];
    if (match && (match.how === 'name' || match.how === 'adjective')) return match.country.name;
  }
  return null;
}

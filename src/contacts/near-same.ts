import { wordsIn } from '../wording/stems.js';

const length = 4;
/** Share of word sequences from which on two texts are one text printed twice. */
const least = 0.8;

function shingles(text: string): Set<string> {
  const stems = wordsIn(text, 0, text.length).map(({ stem }) => stem);
  const found = new Set<string>();
  for (let i = 0; i + length <= stems.length; i++) found.add(stems.slice(i, i + length).join(' '));
  return found;
}

/**
 * Whether two texts are near the same: four fifths of their sequences of four words are shared (Broder 1997).
 *
 * @example
 * nearSame('The presidents spoke by phone today.', 'The presidents spoke by phone today.') // true
 */
export function nearSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [shingles(a), shingles(b)];
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  const all = one.size + other.size - shared;
  return all > 0 && shared / all >= least;
}

/** Words in a shingle, and smallest hashes in a sketch. */
const length = 5;
const kept = 12;
/** A text that is less than this share of the other's length is an excerpt of it, no reprint. */
const shortest = 0.5;
/** Share of the shorter text's shingles that a reprint shares. */
export const reprintOverlap = 0.8;

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

const mix = (a: number, b: number): number => {
  let x = Math.imul(a ^ b, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/**
 * The shingles of a text: a number below 2^52 for each run of five words, in lower case and without marks. A text of fewer words has one.
 *
 * @example
 * shinglesOf('Talks failed, they said on Monday.').size // 2
 */
export function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  for (let i = 0; i === 0 || i + length <= words.length; i++) {
    let high = 0x9747b28c;
    let low = 0x1b873593;
    for (const word of words.slice(i, i + length)) {
      high = mix(Math.imul(high, 31), word);
      low = mix(Math.imul(low, 37) ^ 0x5bd1e995, word);
    }
    shingles.add(high * 2 ** 20 + (low >>> 12));
  }
  return shingles;
}

/**
 * The smallest of a text's shingles. Two texts that share four fifths of them, the shorter at least half as long, have one of these in common
 * but in some five cases of a thousand (Broder 1997: bottom-k sketches; their resemblance is at least .36).
 *
 * @example
 * sketchOf(shinglesOf(text)).length // 12
 */
export function sketchOf(shingles: ReadonlySet<number>): number[] {
  return Array.from(Float64Array.from(shingles).sort().subarray(0, kept));
}

/**
 * The share of the shorter text's shingles that the other has too; 0 where it is less than half as long, which makes it an excerpt.
 *
 * @example
 * overlapOf(shinglesOf(text), shinglesOf(text)) // 1
 */
export function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0 || small.size < large.size * shortest) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

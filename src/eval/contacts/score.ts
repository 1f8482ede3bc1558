import { f1Of } from '../scores/f1.js';
import type { ContactGold } from './gold.js';

/** How readouts were paired, against gold. */
export interface PairingScores {
  readonly metrics: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly errors: readonly string[];
}

const pairsOf = (files: readonly string[]): string[] => {
  const sorted = [...new Set(files)].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
};

/**
 * Scores which files were taken for readouts of one contact: precision, recall and F1 over pairs of files. A wrong pair is one of two gold readouts of different
 * contacts, or a near miss of gold; pairs with a text that gold says nothing of count neither way. `nearMerged` counts the near misses that were joined.
 *
 * @example
 * scorePairing(gold, [['texts/k01-a.md', 'texts/k01-b.md']]).metrics.pairF1 // 1
 */
export function scorePairing(gold: ContactGold, found: readonly (readonly string[])[]): PairingScores {
  const right = new Set(gold.contacts.flatMap(({ readouts }) => pairsOf(readouts.map(({ file }) => file))));
  const known = new Set(gold.contacts.flatMap(({ readouts }) => readouts.map(({ file }) => file)));
  const near = new Map(gold.near.filter(({ same }) => !same).map(({ a, b, why }) => [[a, b].sort().join(' '), why]));
  const got = new Set(found.flatMap(pairsOf));
  const judged = [...got].filter((pair) => right.has(pair) || near.has(pair) || pair.split(' ').every((file) => known.has(file)));
  const hits = judged.filter((pair) => right.has(pair));
  const { precision, recall, f1 } = f1Of(hits.length, judged.length, right.size);
  const merged = [...got].filter((pair) => near.has(pair));
  const reasons = [...new Set(near.values())].sort();
  return {
    metrics: { pairF1: f1, pairPrecision: precision, pairRecall: recall, nearMerged: merged.length },
    parts: Object.fromEntries(
      reasons.map((why) => [
        why,
        { n: [...near.values()].filter((each) => each === why).length, merged: merged.filter((pair) => near.get(pair) === why).length },
      ]),
    ),
    errors: [
      ...judged
        .filter((pair) => !right.has(pair))
        .map((pair) => `joined wrongly: ${pair.replace(' ', ' and ')}${near.has(pair) ? ` (${near.get(pair)})` : ''}`),
      ...[...right].filter((pair) => !got.has(pair)).map((pair) => `not joined: ${pair.replace(' ', ' and ')}`),
    ],
  };
}

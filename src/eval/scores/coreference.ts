import { heaviestAssignment } from './assignment.js';
import { f1Of, harmonic, type Prf } from './f1.js';

/** The groups of one text: each a list of mention keys, a mention in one group only. */
export type Clusters = readonly (readonly string[])[];

/** A text's gold and predicted groups. */
export interface ClusterPair {
  readonly gold: Clusters;
  readonly predicted: Clusters;
}

/** Numerators and denominators of precision and recall, which add up over texts. */
interface Sums {
  precision: [right: number, of: number];
  recall: [right: number, of: number];
}

const groupOf = (clusters: Clusters) => new Map(clusters.flatMap((cluster, i) => cluster.map((mention) => [mention, i] as const)));
const shared = (a: readonly string[], b: ReadonlySet<string>) => a.reduce((n, mention) => n + (b.has(mention) ? 1 : 0), 0);

/** Vilain et al. 1995: links that must be added to restore each key group. */
function mucSide(key: Clusters, response: Clusters): [number, number] {
  const group = groupOf(response);
  let right = 0;
  let of = 0;
  for (const cluster of key) {
    const missing = cluster.filter((mention) => !group.has(mention)).length;
    const parts = new Set(cluster.flatMap((mention) => group.get(mention) ?? [])).size + missing;
    right += cluster.length - parts;
    of += cluster.length - 1;
  }
  return [right, of];
}

/** Bagga and Baldwin 1998: per mention, the share of its key group that its response group holds. */
function b3Side(key: Clusters, response: Clusters): [number, number] {
  const sets = response.map((cluster) => new Set(cluster));
  let right = 0;
  let of = 0;
  for (const cluster of key) {
    of += cluster.length;
    for (const set of sets) right += shared(cluster, set) ** 2 / cluster.length;
  }
  return [right, of];
}

/** Luo 2005 with φ4: the best one-to-one alignment of groups by their Dice overlap. */
function ceafSimilarity(key: Clusters, response: Clusters): number {
  const sets = response.map((cluster) => new Set(cluster));
  return heaviestAssignment(key.map((cluster) => sets.map((set) => (2 * shared(cluster, set)) / (cluster.length + set.size))));
}

function sumOver(pairs: readonly ClusterPair[], one: (pair: ClusterPair) => Sums): Prf {
  const total: Sums = { precision: [0, 0], recall: [0, 0] };
  for (const pair of pairs) {
    const found = one(pair);
    for (const side of ['precision', 'recall'] as const) {
      total[side][0] += found[side][0];
      total[side][1] += found[side][1];
    }
  }
  const precision = f1Of(total.precision[0], total.precision[1], 0).precision;
  const recall = f1Of(total.recall[0], total.recall[1], 0).precision;
  return { precision, recall, f1: harmonic(precision, recall) };
}

/**
 * MUC, B³ and CEAF-φ4 over texts, and the mean of their F1, as the CoNLL 2012 scorer sums them.
 *
 * @example
 * coreferenceScores([{ gold: [['a', 'b']], predicted: [['a', 'b']] }]).mean // 1
 */
export function coreferenceScores(pairs: readonly ClusterPair[]): { muc: Prf; b3: Prf; ceaf: Prf; mentions: Prf; mean: number } {
  const muc = sumOver(pairs, ({ gold, predicted }) => ({ precision: mucSide(predicted, gold), recall: mucSide(gold, predicted) }));
  const b3 = sumOver(pairs, ({ gold, predicted }) => ({ precision: b3Side(predicted, gold), recall: b3Side(gold, predicted) }));
  const ceaf = sumOver(pairs, ({ gold, predicted }) => {
    const similarity = ceafSimilarity(gold, predicted);
    return { precision: [similarity, predicted.length], recall: [similarity, gold.length] };
  });
  const mentions = sumOver(pairs, ({ gold, predicted }) => {
    const right = shared(predicted.flat(), new Set(gold.flat()));
    return { precision: [right, predicted.flat().length], recall: [right, gold.flat().length] };
  });
  return { muc, b3, ceaf, mentions, mean: (muc.f1 + b3.f1 + ceaf.f1) / 3 };
}

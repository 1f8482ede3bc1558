import { readData } from '../data-file.js';
import { coreferenceScores, type ClusterPair } from '../scores/coreference.js';
import { modelOf, type Suite } from '../suite.js';
import type { TextRange } from '../suite-model.js';
import { readGum } from './gum.js';

/** Mentions as keys; a mention counts in the first group that holds it, and groups of one are no groups. */
function groupsOf(clusters: readonly (readonly TextRange[])[]): string[][] {
  const taken = new Set<string>();
  const groups = clusters.map((cluster) =>
    cluster.flatMap(([start, end]) => {
      const key = `${start}-${end}`;
      if (taken.has(key)) return [];
      taken.add(key);
      return [key];
    }),
  );
  return groups.filter((group) => group.length > 1);
}

/** Coreference on GUM: which mentions are one person, organisation or place. */
export const coref: Suite = {
  name: 'coref',
  about: 'which mentions are one person, organisation or place: mean of MUC, B³ and CEAF-φ4',
  folds: false,
  async run(options) {
    const texts = readGum(options.data, readData(options.data));
    const model = modelOf(options);
    const pairs: ClusterPair[] = [];
    for (const { text, clusters } of texts) {
      pairs.push({ gold: groupsOf(clusters), predicted: groupsOf(await model.coref(text)) });
      options.onProgress?.(pairs.length, texts.length);
    }
    const { muc, b3, ceaf, mentions, mean } = coreferenceScores(pairs);
    return {
      suite: 'coref',
      n: texts.length,
      metrics: { corefF1: mean, mucF1: muc.f1, b3F1: b3.f1, ceafF1: ceaf.f1, mentionF1: mentions.f1 },
      parts: { muc, b3, ceaf, mentions },
    };
  },
};

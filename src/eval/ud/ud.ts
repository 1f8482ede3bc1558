import { readData } from '../data-file.js';
import { treeScores } from '../scores/trees.js';
import { inBatches, modelOf, type Suite } from '../suite.js';
import { readConllu } from './conllu.js';

/** Universal Dependencies: tags and trees on gold words. */
export const ud: Suite = {
  name: 'ud',
  about: 'Universal Dependencies on gold words: LAS, UAS and UPOS as conll18_ud_eval counts them',
  folds: false,
  async run(options) {
    const sentences = readConllu(options.data, readData(options.data));
    const predicted = await inBatches(
      sentences.map((sentence) => sentence.words),
      64,
      (batch) => modelOf(options).tag(batch),
      options.onProgress,
    );
    const { las, uas, upos, words } = treeScores(
      sentences.map((sentence) => sentence.tree),
      predicted,
    );
    return { suite: 'ud', n: sentences.length, metrics: { las, uas, upos, words } };
  },
};

import { readData, tableOf } from '../data-file.js';
import { heldOutProbabilities } from '../held-out.js';
import { bestOf, macroF1 } from '../scores/macro-f1.js';
import { inBatches, modelOf, type Suite, SuiteError } from '../suite.js';
import { type Pair, type PairRoot, pairRoots } from '../suite-model.js';
import { unmark } from './marked-sentence.js';
import { isConflict, quadOfRoot } from './roots.js';

/** A row of the suite: the pair and whether it is conflict, '1' or '0'. */
export interface AwRow {
  readonly sentence: string;
  readonly pair: Pair;
  readonly binary: '0' | '1';
}

/**
 * Reads `AW_*.tsv`: the columns `sentence`, `marked_sentence` and `gold_binary`.
 *
 * Throws SuiteError where a column is missing or a label is not 0 or 1.
 *
 * @example
 * readAw('AW_train.tsv', readData('AW_train.tsv'))
 */
export function readAw(path: string, text: string): AwRow[] {
  return tableOf(path, text, ['sentence', 'marked_sentence', 'gold_binary']).map(({ line, fields }) => {
    const binary = fields.gold_binary;
    if (binary !== '0' && binary !== '1') throw new SuiteError(`${path}: line ${line}: gold_binary ${binary} is not 0 or 1`);
    return { sentence: fields.sentence!, pair: unmark(fields.marked_sentence!), binary };
  });
}

/** From probabilities of 0 and 1 where there are such, else from the quad class of the best root. */
function binaryOf(probabilities: Readonly<Record<string, number>>): '0' | '1' {
  if ('1' in probabilities) return bestOf(probabilities) === '1' ? '1' : '0';
  return isConflict(quadOfRoot(bestOf(probabilities as Record<PairRoot, number>))) ? '1' : '0';
}

/** AW: whether what a marked source does to a marked target is conflict (events of ACE and WikiEvents). */
export const aw: Suite = {
  name: 'aw',
  about: 'cooperation or conflict between a source and a target: macro-F1 over the two',
  folds: true,
  async run(options) {
    const rows = readAw(options.data, readData(options.data));
    const probabilities: Record<string, number>[] = options.folds
      ? heldOutProbabilities(
          options.folds,
          rows.map((row) => row.sentence),
          [['0', '1'], pairRoots],
        )
      : (
          await inBatches(
            rows.map((row) => row.pair),
            64,
            (batch) => modelOf(options).pair(batch),
            options.onProgress,
          )
        ).map(({ roots, binary }) => (binary === null ? roots : { '0': 1 - binary, '1': binary }));
    const { macroF1: binaryMacroF1, labels } = macroF1(
      rows.map((row) => row.binary),
      probabilities.map(binaryOf),
    );
    return { suite: 'aw', n: rows.length, metrics: { binaryMacroF1 }, parts: labels };
  },
};

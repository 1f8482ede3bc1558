import { heldOutProbabilities } from '../held-out.js';
import { inBatches, modelOf, type SuiteOptions } from '../suite.js';
import { type Pair, type PairScores, pairRoots } from '../suite-model.js';

/**
 * What each row's source does to its target, from held-out predictions where `folds` names some, else from the model.
 *
 * Throws SuiteError where held-out predictions do not fit the rows.
 *
 * @example
 * await pairScores(rows, { data, reader })
 */
export async function pairScores(rows: readonly { sentence: string; pair: Pair }[], options: SuiteOptions): Promise<PairScores[]> {
  if (options.folds) {
    const sentences = rows.map((row) => row.sentence);
    return heldOutProbabilities(options.folds, sentences, pairRoots).map(({ probabilities, binary }) => ({
      roots: probabilities as PairScores['roots'],
      binary,
    }));
  }
  const model = modelOf(options);
  const pairs = rows.map((row) => row.pair);
  return inBatches(pairs, 64, (batch) => model.pair(batch), options.onProgress);
}

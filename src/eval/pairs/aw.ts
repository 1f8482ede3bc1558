import { readData, tableOf } from '../data-file.js';
import { bestOf, macroF1 } from '../scores/macro-f1.js';
import { type Suite, SuiteError } from '../suite.js';
import type { Pair, PairScores } from '../suite-model.js';
import { unmark } from './marked-sentence.js';
import { pairScores } from './pair-scores.js';
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
    const side = fields.gold_binary === '' ? Number.NaN : Number(fields.gold_binary);
    if (side !== 0 && side !== 1) throw new SuiteError(`${path}: line ${line}: gold_binary ${fields.gold_binary} is not 0 or 1`);
    return { sentence: fields.sentence!, pair: unmark(fields.marked_sentence!), binary: side === 1 ? '1' : '0' };
  });
}

/** By the head for it, if the model has one, else by the quad class of the best root. */
function binaryOf({ roots, binary }: PairScores): '0' | '1' {
  const conflict = binary === null ? isConflict(quadOfRoot(bestOf(roots))) : binary > 0.5;
  return conflict ? '1' : '0';
}

/** AW: whether what a marked source does to a marked target is conflict (events of ACE and WikiEvents). */
export const aw: Suite = {
  name: 'aw',
  about: 'cooperation or conflict between a source and a target: macro-F1 over the two',
  folds: true,
  async run(options) {
    const rows = readAw(options.data, readData(options.data));
    const scores = await pairScores(rows, options);
    const { macroF1: binaryMacroF1, labels } = macroF1(
      rows.map((row) => row.binary),
      scores.map(binaryOf),
    );
    return { suite: 'aw', n: rows.length, metrics: { binaryMacroF1 }, parts: labels };
  },
};

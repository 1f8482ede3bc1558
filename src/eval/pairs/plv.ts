import { readData, tableOf } from '../data-file.js';
import { bestOf, macroF1 } from '../scores/macro-f1.js';
import { type Suite, SuiteError } from '../suite.js';
import type { Pair, PairRoot } from '../suite-model.js';
import { unmark } from './marked-sentence.js';
import { pairScores } from './pair-scores.js';
import { isConflict, quadOfRoot, rootOf } from './roots.js';

/** A row of the suite: the pair, its root and quad class. */
export interface PlvRow {
  readonly sentence: string;
  readonly pair: Pair;
  readonly root: PairRoot;
  readonly quad: number;
}

/**
 * Reads `PLV_*.tsv`: the columns `sentence`, `marked_sentence`, `gold_root` and `gold_penta`; the others are other systems' outputs.
 *
 * Throws SuiteError where a column is missing or a label is none.
 *
 * @example
 * readPlv('PLV_train.tsv', readData('PLV_train.tsv'))
 */
export function readPlv(path: string, text: string): PlvRow[] {
  return tableOf(path, text, ['sentence', 'marked_sentence', 'gold_root', 'gold_penta']).map(({ line, fields }) => {
    const root = rootOf(fields.gold_root!);
    const quad = Number(fields.gold_penta);
    if (!root) throw new SuiteError(`${path}: line ${line}: gold_root ${fields.gold_root} is no root`);
    if (![1, 2, 3, 4].includes(quad)) throw new SuiteError(`${path}: line ${line}: gold_penta ${fields.gold_penta} is not 1 to 4`);
    return { sentence: fields.sentence!, pair: unmark(fields.marked_sentence!), root, quad };
  });
}

const side = (quad: number) => (isConflict(quad) ? 'conflict' : 'cooperation');

/** PLV: the PLOVER root of what a marked source does to a marked target. */
export const plv: Suite = {
  name: 'plv',
  about: 'PLOVER root of a source–target pair: macro-F1 over 15 roots, of the quad class and of cooperation against conflict',
  folds: true,
  async run(options) {
    const rows = readPlv(options.data, readData(options.data));
    const scores = await pairScores(rows, options);
    const predicted = scores.map(({ roots }) => bestOf(roots));
    const roots = macroF1(
      rows.map((row) => row.root),
      predicted,
    );
    const quads = macroF1(
      rows.map((row) => String(row.quad)),
      predicted.map((root) => String(quadOfRoot(root))),
    );
    const binary = macroF1(
      rows.map((row) => side(row.quad)),
      predicted.map((root) => side(quadOfRoot(root))),
    );
    return {
      suite: 'plv',
      n: rows.length,
      metrics: { rootMacroF1: roots.macroF1, quadMacroF1: quads.macroF1, binaryMacroF1: binary.macroF1 },
      parts: roots.labels,
    };
  },
};

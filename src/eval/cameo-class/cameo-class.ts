import { linesOf, readData } from '../data-file.js';
import { heldOutProbabilities } from '../held-out.js';
import { bestOf, macroF1 } from '../scores/macro-f1.js';
import { inBatches, modelOf, type Suite, SuiteError } from '../suite.js';

const classes = ['0', '1', '2', '3', '4'];

/** A row of the suite: a sentence and its class, '0' (none) to '4' (material conflict). */
export interface ClassRow {
  readonly sentence: string;
  readonly label: string;
}

/** Some sentences stand in quotation marks with their own doubled, as CSV writers do. */
const unquote = (field: string) => (/^"(?:[^"]|"")*"$/.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field);

/**
 * Reads `class.*.tsv`: a sentence, a tab, a class from 0 to 4; no header.
 *
 * Throws SuiteError with the line where that is not so.
 *
 * @example
 * readClasses('class.train.tsv', 'Troops left.\t2\n') // [{ sentence: 'Troops left.', label: '2' }]
 */
export function readClasses(path: string, text: string): ClassRow[] {
  return linesOf(text).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const [sentence = '', label = '', ...rest] = line.split('\t');
    if (rest.length > 0 || !classes.includes(label)) throw new SuiteError(`${path}: line ${i + 1} is not a sentence, a tab and a class from 0 to 4`);
    return [{ sentence: unquote(sentence), label }];
  });
}

/** CAMEO classes: the quad class of a sentence, or none. */
export const cameoClass: Suite = {
  name: 'cameo-class',
  about: 'quad class of a sentence, or none: macro-F1 over five classes',
  folds: true,
  async run(options) {
    const rows = readClasses(options.data, readData(options.data));
    const sentences = rows.map((row) => row.sentence);
    const probabilities: Record<string, number>[] = options.folds
      ? heldOutProbabilities(options.folds, sentences, classes).map((row) => row.probabilities)
      : (await inBatches(sentences, 64, (batch) => modelOf(options).quad(batch), options.onProgress)).map((scores) => {
          if (scores.length !== classes.length) throw new SuiteError(`the model gave ${scores.length} probabilities, not ${classes.length}`);
          return Object.fromEntries(scores.map((score, i) => [String(i), score]));
        });
    const { macroF1: mean, labels } = macroF1(
      rows.map((row) => row.label),
      probabilities.map((p) => bestOf(p)),
    );
    return { suite: 'cameo-class', n: rows.length, metrics: { macroF1: mean }, parts: labels };
  },
};

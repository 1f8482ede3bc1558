import { z } from 'zod';
import { checkedBy, jsonLinesOf, readData } from './data-file.js';
import { foldCount, foldOf, normalisedSentence } from './fold.js';
import { SuiteError } from './suite.js';

const base = z.object({ sentence: z.string(), fold: z.int().min(0), row: z.int().min(0) });
const probability = z.number().min(0).max(1);
const scored = base.extend({ probabilities: z.record(z.string(), probability), binary: probability.nullable().default(null) });

/** A row's probabilities by label, and that of conflict where the model has a head for it. */
export type HeldOut = Pick<z.infer<typeof scored>, 'probabilities' | 'binary'>;
const labelled = base.omit({ sentence: true }).extend({ tokens: z.array(z.string()), labels: z.array(z.string()) });

/** Puts held-out lines in the order of the gold rows; refuses a wrong fold, a row that is missing, doubled or of another sentence. */
function inOrder<Line extends { fold: number; row: number }>(
  path: string,
  lines: readonly Line[],
  gold: readonly string[],
  sentenceOf: (line: Line) => string,
): Line[] {
  const byRow = new Map<number, Line>();
  for (const line of lines) {
    const sentence = sentenceOf(line);
    const fold = foldOf(sentence);
    if (line.fold !== fold)
      throw new SuiteError(
        `${path}: row ${line.row} is predicted by the model of fold ${line.fold}, but its sentence is held out in fold ${fold} of ${foldCount}`,
      );
    if (byRow.has(line.row)) throw new SuiteError(`${path}: row ${line.row} stands twice`);
    const wanted = gold[line.row];
    if (wanted === undefined) throw new SuiteError(`${path}: row ${line.row} is not in the data, which has ${gold.length} rows`);
    if (normalisedSentence(wanted) !== normalisedSentence(sentence)) throw new SuiteError(`${path}: row ${line.row} holds another sentence than the data`);
    byRow.set(line.row, line);
  }
  const missing = gold.findIndex((_, row) => !byRow.has(row));
  if (missing >= 0) throw new SuiteError(`${path}: ${gold.length - byRow.size} of ${gold.length} rows have no prediction, the first is row ${missing}`);
  return gold.map((_, row) => byRow.get(row)!);
}

/**
 * Held-out probabilities of the rows of a suite, in the order of `sentences` (the gold rows, counted from 0).
 *
 * A line must give a probability for each of `labels` and no other.
 * Throws SuiteError where a line is malformed, its fold is not `foldOf(sentence)`, or a row is missing, doubled or another sentence.
 *
 * @example
 * heldOutProbabilities('plv.jsonl', sentences, pairRoots)[0].probabilities.AGREE
 */
export function heldOutProbabilities(path: string, sentences: readonly string[], labels: readonly string[]): HeldOut[] {
  const lines = inOrder(path, jsonLinesOf(path, readData(path), checkedBy(scored)), sentences, (line) => line.sentence);
  for (const { row, probabilities } of lines) {
    const given = Object.keys(probabilities);
    if (given.length !== labels.length || !labels.every((label) => label in probabilities)) {
      throw new SuiteError(`${path}: row ${row}: probabilities must be of ${labels.join(', ')}`);
    }
  }
  return lines;
}

/**
 * Held-out labels of the sentences of a suite, in order; a sentence is its tokens with a space between.
 *
 * Throws SuiteError as `heldOutProbabilities` does, and where labels and tokens differ in number.
 *
 * @example
 * heldOutLabels('cameo-roles.jsonl', [['Ito', 'left']]) // [['B-S', 'O']]
 */
export function heldOutLabels(path: string, sentences: readonly (readonly string[])[]): string[][] {
  const lines = inOrder(
    path,
    jsonLinesOf(path, readData(path), checkedBy(labelled)),
    sentences.map((tokens) => tokens.join(' ')),
    (line) => line.tokens.join(' '),
  );
  return lines.map(({ row, labels }) => {
    if (labels.length !== sentences[row]!.length) throw new SuiteError(`${path}: row ${row}: ${sentences[row]!.length} tokens, ${labels.length} labels`);
    return labels;
  });
}

import { linesOf } from '../data-file.js';
import { SuiteError } from '../suite.js';

/** A sentence as words and their IOB2 labels. */
export interface LabelledSentence {
  readonly words: readonly string[];
  readonly labels: readonly string[];
}

/**
 * Reads CoNLL columns: a word, white space, an IOB2 label; an empty line ends a sentence. Columns between are left out.
 *
 * Throws SuiteError with the line where a label is none.
 *
 * @example
 * readIob2('x.txt', 'Ito B-S\nleft O\n') // [{ words: ['Ito', 'left'], labels: ['B-S', 'O'] }]
 */
export function readIob2(path: string, text: string): LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  let words: string[] = [];
  let labels: string[] = [];
  const close = () => {
    if (words.length > 0) sentences.push({ words, labels });
    words = [];
    labels = [];
  };
  linesOf(text).forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('-DOCSTART-')) {
      close();
      return;
    }
    const columns = line.split(/[\t ]/);
    const label = columns.at(-1)!;
    if (columns.length < 2 || !/^(?:O|[BI]-.+)$/.test(label)) throw new SuiteError(`${path}: line ${i + 1} is not a word and an IOB2 label`);
    words.push(columns[0]!);
    labels.push(label);
  });
  close();
  return sentences;
}

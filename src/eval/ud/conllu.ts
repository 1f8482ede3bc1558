import { linesOf } from '../data-file.js';
import { SuiteError } from '../suite.js';
import type { TaggedWord } from '../suite-model.js';

/** A sentence's words, with tag and tree. */
export interface TreeSentence {
  readonly words: readonly string[];
  readonly tree: readonly TaggedWord[];
}

/**
 * Reads CoNLL-U: the words of each sentence. Comments, the surface lines of multiword tokens (`3-4`) and empty nodes (`8.1`) are left out.
 *
 * Heads count from 0 within the sentence, -1 for the root. Throws SuiteError with the line where the format is broken.
 *
 * @example
 * readConllu('x.conllu', '1\tGo\tgo\tVERB\t_\t_\t0\troot\t_\t_\n\n') // [{ words: ['Go'], tree: [{ upos: 'VERB', head: -1, deprel: 'root' }] }]
 */
export function readConllu(path: string, text: string): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  let words: string[] = [];
  let tree: TaggedWord[] = [];
  const close = (line: number) => {
    if (words.length === 0) return;
    const lost = tree.find(({ head }) => head >= words.length);
    if (lost) throw new SuiteError(`${path}: line ${line}: a word of the sentence before has head ${lost.head + 1} of ${words.length} words`);
    sentences.push({ words, tree });
    words = [];
    tree = [];
  };
  const lines = linesOf(text);
  lines.forEach((line, i) => {
    if (line.trim() === '') close(i + 1);
    if (line.trim() === '' || line.startsWith('#')) return;
    const columns = line.split('\t');
    if (columns.length !== 10) throw new SuiteError(`${path}: line ${i + 1} has ${columns.length} columns, not 10`);
    const [id = '', form = '', , upos = '', , , head = '', deprel = ''] = columns;
    if (/^\d+[-.]\d+$/.test(id)) return;
    if (Number(id) !== words.length + 1 || !/^\d+$/.test(head)) throw new SuiteError(`${path}: line ${i + 1}: word ${id} with head ${head} is out of order`);
    words.push(form);
    tree.push({ upos, head: Number(head) - 1, deprel });
  });
  close(lines.length);
  return sentences;
}

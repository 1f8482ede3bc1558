import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSuite } from '../index.js';
import type { SuiteModel } from '../suite-model.js';
import { readConllu } from './conllu.js';

const row = (id: string, form: string, upos: string, head: string, deprel: string) => [id, form, '_', upos, '_', '_', head, deprel, '_', '_'].join('\t');
const file = [
  '# sent_id = a-1',
  "# text = They didn't leave.",
  row('1', 'They', 'PRON', '4', 'nsubj'),
  row('2-3', "didn't", '_', '_', '_'),
  row('2', 'did', 'AUX', '4', 'aux'),
  row('3', "n't", 'PART', '4', 'advmod'),
  row('4', 'leave', 'VERB', '0', 'root'),
  row('4.1', 'leave', 'VERB', '_', '_'),
  row('5', '.', 'PUNCT', '4', 'punct'),
  '',
  '# sent_id = a-2',
  row('1', 'Rebels', 'NOUN', '2', 'nsubj'),
  row('2', 'fled', 'VERB', '0', 'root'),
].join('\n');

describe('readConllu', () => {
  it('reads words, without multiword tokens and empty nodes', () => {
    const [first, second] = readConllu('x', file);
    expect(first!.words).toEqual(['They', 'did', "n't", 'leave', '.']);
    expect(first!.tree.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3]);
    expect(second!.tree).toEqual([
      { upos: 'NOUN', head: 1, deprel: 'nsubj' },
      { upos: 'VERB', head: -1, deprel: 'root' },
    ]);
  });

  it('names the line that breaks the format', () => {
    expect(() => readConllu('x.conllu', 'Rebels fled\n')).toThrow('x.conllu: line 1 has 1 columns, not 10');
    expect(() => readConllu('x.conllu', row('2', 'fled', 'VERB', '0', 'root'))).toThrow('x.conllu: line 1: word 2');
    expect(() => readConllu('x.conllu', row('1', 'fled', 'VERB', '7', 'root'))).toThrow('has head 7 of 1 words');
  });
});

describe('ud', () => {
  it('scores attachment and tags on gold words', async () => {
    const data = join(mkdtempSync(join(tmpdir(), 'readout-ud-')), 'x.conllu');
    writeFileSync(data, file);
    const trees = readConllu('x', file);
    const progress: [number, number][] = [];
    const reader = {
      // one wrong tag, one wrong head, one wrong relation among seven words
      tag: async (sentences: string[][]) =>
        sentences.map((words) =>
          trees
            .find((tree) => tree.words.join() === words.join())!
            .tree.map((word, i) => ({
              upos: words[i] === "n't" ? 'ADV' : word.upos,
              head: words[i] === '.' ? 0 : word.head,
              deprel: words[i] === 'Rebels' ? 'obj' : `${word.deprel}:x`,
            })),
        ),
    } as unknown as SuiteModel;
    const { n, metrics } = await runSuite('ud', { data, reader, onProgress: (done, total) => progress.push([done, total]) });
    expect(n).toBe(2);
    expect(metrics).toEqual({ las: 5 / 7, uas: 6 / 7, upos: 6 / 7, words: 7 });
    expect(progress).toEqual([[2, 2]]);
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldOf } from '../fold.js';
import { runSuite } from '../index.js';
import type { SuiteModel } from '../suite-model.js';
import { readIob2 } from './iob2.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-entities-'));
const data = join(folder, 'roles.txt');
writeFileSync(data, 'Omani B-S\nenvoys I-S\nmet O\nrebels B-T\n. O\n\nPeru B-R\nand O\nChile B-R\ntalked O\n');

describe('readIob2', () => {
  it('reads words and labels, with spaces or tabs, until an empty line', () => {
    expect(readIob2('x', 'Ito B-S\nleft O\n\n\nAden\tB-Location\n')).toEqual([
      { words: ['Ito', 'left'], labels: ['B-S', 'O'] },
      { words: ['Aden'], labels: ['B-Location'] },
    ]);
  });

  it('leaves out document lines and columns between', () => {
    expect(readIob2('x', '-DOCSTART- O\n\nIto NNP B-S\n')).toEqual([{ words: ['Ito'], labels: ['B-S'] }]);
  });

  it('names a line without a label', () => {
    expect(() => readIob2('x.txt', 'Ito B-S\nleft\n')).toThrow('x.txt: line 2 is not a word and an IOB2 label');
    expect(() => readIob2('x.txt', 'Ito S\n')).toThrow('x.txt: line 1');
  });
});

describe('cameo-roles and re3d', () => {
  it('give the model the words and its scheme, and score entities', async () => {
    const schemes: string[] = [];
    const reader = {
      entities: async (sentences: string[][], scheme: string) => {
        schemes.push(scheme);
        return sentences.map((words) => words.map((word) => (word === 'Omani' || word === 'Chile' ? (word === 'Omani' ? 'B-S' : 'B-R') : 'O')));
      },
    } as unknown as SuiteModel;
    const { n, metrics, parts } = await runSuite('cameo-roles', { data, reader });
    await runSuite('re3d', { data, reader });
    expect(schemes).toEqual(['cameo-roles', 're3d']);
    expect(n).toBe(2);
    // four gold (S, T, R, R); two predicted, of which Chile is right
    expect(metrics).toEqual({ microF1: 1 / 3, precision: 1 / 2, recall: 1 / 4 });
    expect(parts!.R).toEqual({ n: 2, precision: 1, recall: 1 / 2, f1: 2 / 3 });
  });

  it('score held-out labels', async () => {
    const folds = join(folder, 'roles.jsonl');
    const lines = readIob2(data, 'Omani B-S\nenvoys I-S\nmet O\nrebels B-T\n. O\n\nPeru B-R\nand O\nChile B-R\ntalked O\n');
    writeFileSync(folds, lines.map(({ words, labels }, row) => JSON.stringify({ row, fold: foldOf(words.join(' ')), tokens: words, labels })).join('\n'));
    expect((await runSuite('cameo-roles', { data, folds })).metrics.microF1).toBe(1);
  });
});

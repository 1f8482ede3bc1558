import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldOf } from './fold.js';
import { heldOutLabels, heldOutProbabilities } from './held-out.js';

const path = join(mkdtempSync(join(tmpdir(), 'readout-folds-')), 'x.jsonl');
const write = (...lines: unknown[]) => {
  writeFileSync(path, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return path;
};
const gold = ['Talks failed.', 'Troops left Aden.'];
const line = (row: number, more: object = {}) => ({ sentence: gold[row], fold: foldOf(gold[row]!), row, probabilities: { a: 0.25, b: 0.75 }, ...more });
const read = (...lines: unknown[]) => heldOutProbabilities(write(...lines), gold, ['a', 'b']);

describe('heldOutProbabilities', () => {
  it('gives the rows in the order of the data', () => {
    expect(read(line(1, { probabilities: { a: 1, b: 0 }, binary: 0.5 }), '', line(0))).toEqual([
      expect.objectContaining({ probabilities: { a: 0.25, b: 0.75 }, binary: null }),
      expect.objectContaining({ probabilities: { a: 1, b: 0 }, binary: 0.5 }),
    ]);
  });

  it('takes a sentence that differs in marks and case only', () => {
    expect(read(line(0, { sentence: '"TALKS failed"' }), line(1))).toHaveLength(2);
  });

  it('refuses a line of the wrong fold', () => {
    const wrong = (foldOf(gold[1]!) + 1) % 5;
    expect(() => read(line(0), line(1, { fold: wrong }))).toThrow(
      `row 1 is predicted by the model of fold ${wrong}, but its sentence is held out in fold ${foldOf(gold[1]!)}`,
    );
  });

  it.each([
    ['a row of another sentence', [line(0, { sentence: 'Talks resumed.', fold: foldOf('Talks resumed.') }), line(1)], 'row 0 holds another sentence'],
    ['a row that stands twice', [line(0), line(0)], 'row 0 stands twice'],
    ['a row that is missing', [line(1)], '1 of 2 rows have no prediction, the first is row 0'],
    ['a row that the data has not', [line(0), line(1, { row: 2 })], 'row 2 is not in the data, which has 2 rows'],
    ['labels that are missing', [line(0, { probabilities: { a: 1 } }), line(1)], 'row 0: probabilities must be of a, b'],
    ['labels that are no labels', [line(0, { probabilities: { a: 1, c: 0 } }), line(1)], 'row 0: probabilities must be of a, b'],
    ['a probability over 1', [line(0, { probabilities: { a: 2, b: 0 } })], 'line 1: probabilities.a'],
    ['a line without a row', [{ sentence: 'Talks failed.' }], 'line 1: fold'],
    ['a line that is no JSON', [line(0), '{"sentence":'], 'line 2: '],
  ])('refuses %s', (_, lines, message) => {
    expect(() => read(...(lines as unknown[]))).toThrow(message);
  });

  it('names a file that is not there', () => {
    expect(() => heldOutProbabilities('/nowhere/x.jsonl', gold, ['a'])).toThrow('/nowhere/x.jsonl: there is no such file');
  });
});

describe('heldOutLabels', () => {
  const sentences = [['Ito', 'left', 'Aden', '.']];
  const fold = foldOf('Ito left Aden .');

  it('gives the labels of each sentence', () => {
    expect(heldOutLabels(write({ row: 0, fold, tokens: sentences[0], labels: ['B-S', 'O', 'B-T', 'O'] }), sentences)).toEqual([['B-S', 'O', 'B-T', 'O']]);
  });

  it('refuses too few labels, other tokens and a wrong fold', () => {
    expect(() => heldOutLabels(write({ row: 0, fold, tokens: sentences[0], labels: ['O'] }), sentences)).toThrow('row 0: 4 tokens, 1 labels');
    expect(() => heldOutLabels(write({ row: 0, fold: foldOf('Ito'), tokens: ['Ito'], labels: ['O'] }), sentences)).toThrow('another sentence');
    expect(() => heldOutLabels(write({ row: 0, fold: (fold + 1) % 5, tokens: sentences[0], labels: [] }), sentences)).toThrow('held out in fold');
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldOf } from '../fold.js';
import { runSuite } from '../index.js';
import type { SuiteModel } from '../suite-model.js';
import { readClasses } from './cameo-class.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-class-'));
const data = join(folder, 'class.tsv');
writeFileSync(data, 'Envoys met in Oslo.\t1\nRice reached Aden.\t2\nThe sky is grey.\t0\nGunmen shot a guard.\t4\n');
const sure = (label: number) => [0, 1, 2, 3, 4].map((i) => (i === label ? 0.8 : 0.05));
const answering = (labels: Record<string, number>) =>
  ({ quad: async (texts: string[]) => texts.map((text) => sure(labels[text] ?? 0)) }) as unknown as SuiteModel;

describe('readClasses', () => {
  it('reads a sentence and its class', () => {
    expect(readClasses('x', 'Rice reached Aden.\t2\r\n\nThe sky is grey.\t0')).toEqual([
      { sentence: 'Rice reached Aden.', label: '2' },
      { sentence: 'The sky is grey.', label: '0' },
    ]);
  });

  it('takes off the quotation marks of a CSV writer, and no others', () => {
    expect(readClasses('x', '"He left ""at once""."\t0')[0]!.sentence).toBe('He left "at once".');
    expect(readClasses('x', '"No," he said.\t3')[0]!.sentence).toBe('"No," he said.');
    expect(readClasses('x', '"No" and "no"\t3')[0]!.sentence).toBe('"No" and "no"');
  });

  it.each(['Rice reached Aden.', 'Rice reached Aden.\t5', 'Rice\treached\t1'])('refuses %j', (line) => {
    expect(() => readClasses('x.tsv', `A.\t1\n${line}`)).toThrow('x.tsv: line 2 is not');
  });
});

describe('cameo-class', () => {
  it('is macro-F1 over the classes', async () => {
    const { n, metrics, parts } = await runSuite('cameo-class', {
      data,
      reader: answering({ 'Envoys met in Oslo.': 1, 'Rice reached Aden.': 1, 'Gunmen shot a guard.': 4 }),
    });
    expect(n).toBe(4);
    // 0: 1; 1: 2/3; 2: 0; 4: 1; 3 occurs nowhere
    expect(metrics.macroF1).toBeCloseTo((1 + 2 / 3 + 0 + 1) / 4);
    expect(parts!['1']).toMatchObject({ n: 1, precision: 0.5, recall: 1 });
  });

  it('scores held-out predictions', async () => {
    const folds = join(folder, 'class.jsonl');
    const rows = readClasses(data, 'Envoys met in Oslo.\t1\nRice reached Aden.\t2\nThe sky is grey.\t0\nGunmen shot a guard.\t4');
    const line = ({ sentence, label }: { sentence: string; label: string }, row: number) =>
      JSON.stringify({ sentence, fold: foldOf(sentence), row, probabilities: Object.fromEntries(sure(Number(label)).map((p, i) => [i, p])) });
    writeFileSync(folds, rows.map(line).join('\n'));
    expect((await runSuite('cameo-class', { data, folds })).metrics.macroF1).toBe(1);
  });

  it('refuses another number of probabilities', async () => {
    const reader = { quad: async (texts: string[]) => texts.map(() => [0.5, 0.5]) } as unknown as SuiteModel;
    await expect(runSuite('cameo-class', { data, reader })).rejects.toThrow('2 probabilities, not 5');
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSuite } from '../index.js';
import type { SuiteModel, TextRange } from '../suite-model.js';
import { readGum } from './gum.js';

const text = '😀 Ms Ito, the envoy, met aides. She thanked them for rice; the rice pleased her.';
const mention = (words: string, type: string, cluster: string, link = 'coref') => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length, text: words, type, form: 'name', cluster, infstat: 'new', link, wiki: null };
};
const line = JSON.stringify({
  id: 'x',
  text,
  sentences: [],
  mentions: [
    mention('Ms Ito', 'person', '1'),
    mention('the envoy', 'person', '1', 'appos'),
    mention('aides', 'person', '2'),
    mention('She', 'person', '1', 'ana'),
    mention('them', 'person', '2', 'ana'),
    mention('rice', 'substance', '3'),
    mention('the rice', 'substance', '3'),
    mention('her.', 'person', '4', 'sgl'),
  ],
});
const at = (words: string): TextRange => [text.indexOf(words), text.indexOf(words) + words.length];

describe('readGum', () => {
  it('keeps groups of two or more persons, organisations, places, without appositions, in UTF-16 units', () => {
    expect(readGum('x', line)).toEqual([
      {
        id: 'x',
        text,
        clusters: [
          [at('Ms Ito'), at('She')],
          [at('aides'), at('them')],
        ],
      },
    ]);
  });

  it('names the line that breaks the format', () => {
    expect(() => readGum('x.jsonl', `${line}\n{"id":"y"}`)).toThrow('x.jsonl: line 2: text: ');
    expect(() => readGum('x.jsonl', line.replace('"start":2,', '"start":200,'))).toThrow('x.jsonl: line 1: x: a mention leaves the text');
  });
});

describe('coref', () => {
  const data = join(mkdtempSync(join(tmpdir(), 'readout-coref-')), 'gum.jsonl');
  writeFileSync(data, line);
  const run = (clusters: TextRange[][]) => runSuite('coref', { data, reader: { coref: async () => clusters } as unknown as SuiteModel });

  it('is the mean of MUC, B³ and CEAF-φ4', async () => {
    // one of two groups found
    const { n, metrics } = await run([[at('She'), at('Ms Ito')]]);
    expect(n).toBe(1);
    for (const name of ['corefF1', 'mucF1', 'b3F1', 'ceafF1', 'mentionF1']) expect(metrics[name]).toBeCloseTo(2 / 3);
  });

  it('counts a mention once, and no groups of one', async () => {
    const { metrics } = await run([
      [at('Ms Ito'), at('She'), at('She')],
      [at('aides'), at('them')],
      [at('She'), at('rice')],
    ]);
    expect(metrics.corefF1).toBe(1);
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plover } from '../../codebooks/plover/plover.js';
import { foldOf } from '../fold.js';
import { runSuite } from '../index.js';
import { type Pair, type PairRoot, pairRoots, type SuiteModel } from '../suite-model.js';
import { readAw } from './aw.js';
import { unmark } from './marked-sentence.js';
import { readPlv } from './plv.js';
import { quadOfRoot, rootOf } from './roots.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-pairs-'));
const write = (name: string, lines: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const plvHead = '\tsentence_id\tsentence\tmarked_sentence\tsource\ttarget\tgold_penta\tsilver_penta\tsilver_root\tgold_root\tpenta_L1';
const plvLine = (marked: string, root: string, quad: number) => `\t1\t${marked.replace(/<\/?[st]>/g, '')}\t${marked}\tx\ty\t${quad}\t9\tNONSENSE\t${root}\t9`;
const plvLines = [
  plvLine('<s>Oman</s> sent rice to <t>Yemen</t>.', 'AID', 2),
  plvLine('<s>Rebels</s> shelled <t>the port</t>.', 'ASSAULT', 4),
  plvLine('<s>Peru</s> freed <t>two sailors</t>.', 'YIELD', 2),
  plvLine('<t>Three editors</t> were jailed.', 'COERCE', 4),
];
const certain = (root: PairRoot, sure = 0.86) =>
  Object.fromEntries(pairRoots.map((name) => [name, name === root ? sure : (1 - sure) / 14])) as Record<PairRoot, number>;
const answering = (answer: (pair: Pair) => { root: PairRoot; binary?: number }) =>
  ({
    pair: async (pairs: readonly Pair[]) => pairs.map((pair) => ({ roots: certain(answer(pair).root), binary: answer(pair).binary ?? null })),
  }) as unknown as SuiteModel;

describe('unmark', () => {
  it('gives the plain sentence and both ranges', () => {
    expect(unmark('<s>Iran</s> met <t>Oman</t>.')).toEqual({ text: 'Iran met Oman.', source: [0, 4], target: [9, 13] });
  });

  it('takes the first of several marks', () => {
    expect(unmark('<s>Peru</s> wrote to <t>Chile</t>; <t>Chile</t> answered <s>Peru</s>.')).toMatchObject({ source: [0, 4], target: [14, 19] });
  });

  it('leaves a missing mark open', () => {
    expect(unmark('<t>Three editors</t> were jailed.')).toEqual({ text: 'Three editors were jailed.', source: null, target: [0, 13] });
    expect(unmark('<s>Rebels').source).toBeNull();
    expect(unmark('<s></s>Rebels</t>')).toEqual({ text: 'Rebels', source: null, target: null });
  });

  it('reads marks that nest', () => {
    expect(unmark('<s>the <t>Peruvian</t> army</s> left')).toEqual({ text: 'the Peruvian army left', source: [0, 17], target: [4, 12] });
  });
});

describe('roots', () => {
  it('are 15, with CONCEDE and RETREAT as YIELD', () => {
    expect(pairRoots).toHaveLength(15);
    expect([...new Set(Object.keys(plover).map(rootOf))].sort()).toEqual([...pairRoots].sort());
    expect([rootOf('CONCEDE'), rootOf('RETREAT'), rootOf('YIELD'), rootOf('OPTIMISM')]).toEqual(['YIELD', 'YIELD', 'YIELD', null]);
  });

  it('have the quad class of their type, YIELD 2', () => {
    expect([quadOfRoot('YIELD'), quadOfRoot('REQUEST'), quadOfRoot('PROTEST'), quadOfRoot('AGREE')]).toEqual([2, 3, 4, 1]);
  });
});

describe('plv', () => {
  const data = write('plv.tsv', [plvHead, ...plvLines]);

  it('reads pair, root and quad class, and nothing else', () => {
    expect(readPlv('x', [plvHead, plvLines[2]].join('\n'))).toEqual([
      { sentence: 'Peru freed two sailors.', pair: { text: 'Peru freed two sailors.', source: [0, 4], target: [11, 22] }, root: 'YIELD', quad: 2 },
    ]);
  });

  it('names the line of a label that is none', () => {
    expect(() => readPlv('x.tsv', [plvHead, plvLine('<s>A</s>', 'HOPE', 1)].join('\n'))).toThrow('x.tsv: line 2: gold_root HOPE');
    expect(() => readPlv('x.tsv', [plvHead, plvLine('<s>A</s>', 'AID', 5)].join('\n'))).toThrow('gold_penta 5');
    expect(() => readPlv('x.tsv', 'sentence\tgold_root\n')).toThrow('x.tsv: no column marked_sentence, gold_penta in line 1');
  });

  it('scores the roots that the model gives', async () => {
    // AID right; ASSAULT taken for MOBILIZE (quad right); YIELD right; COERCE taken for AID (side wrong)
    const roots: Record<string, PairRoot> = { Oman: 'AID', Rebe: 'MOBILIZE', Peru: 'YIELD', Thre: 'AID' };
    const { n, metrics } = await runSuite('plv', { data, reader: answering(({ text }) => ({ root: roots[text.slice(0, 4)]! })) });
    expect(n).toBe(4);
    // F1: AID 2/3, YIELD 1, ASSAULT, COERCE, MOBILIZE 0
    expect(metrics.rootMacroF1).toBeCloseTo((2 / 3 + 1) / 5);
    // quad 2: P 2/3, R 1 → .8; quad 4: P 1, R 1/2 → 2/3
    expect(metrics.quadMacroF1).toBeCloseTo((0.8 + 2 / 3) / 2);
    expect(metrics.binaryMacroF1).toBeCloseTo((0.8 + 2 / 3) / 2);
  });

  it('gives the model a null for a mark that is missing', async () => {
    const seen: Pair[] = [];
    const noting = (pair: Pair) => {
      seen.push(pair);
      return { root: 'AID' as const };
    };
    await runSuite('plv', { data, reader: answering(noting) });
    expect(seen.at(-1)!.source).toBeNull();
  });

  it('scores held-out predictions against the gold in the data', async () => {
    const gold: PairRoot[] = ['AID', 'ASSAULT', 'YIELD', 'COERCE'];
    const lines = readPlv('x', [plvHead, ...plvLines].join('\n')).map(({ sentence }, row) =>
      JSON.stringify({ sentence, fold: foldOf(sentence), row, probabilities: certain(gold[row]!) }),
    );
    const { metrics } = await runSuite('plv', { data, folds: write('plv.jsonl', lines.reverse()) });
    expect(metrics.rootMacroF1).toBe(1);
  });
});

describe('aw', () => {
  const head = 'uid\tnew_split\tsentence\tmarked_sentence\tgold_binary';
  const lines = [
    '7\ttrain\tPolice beat a man.\t<s>Police</s> beat <t>a man</t>.\t1',
    '8\ttrain\tA nurse met the mayor.\t<s>A nurse</s> met <t>the mayor</t>.\t0',
  ];
  const data = write('aw.tsv', [head, ...lines]);

  it('reads the pair and its side', () => {
    expect(readAw('x', [head, lines[1]].join('\n'))).toEqual([
      { sentence: 'A nurse met the mayor.', pair: { text: 'A nurse met the mayor.', source: [0, 7], target: [12, 21] }, binary: '0' },
    ]);
    expect(readAw('x', [head, '1\tt\tA\tA\t1.0'].join('\n'))[0]!.binary).toBe('1');
    for (const label of ['yes', '', '2'])
      expect(() => readAw('x.tsv', [head, `1\tt\tA\tA\t${label}`].join('\n'))).toThrow(`x.tsv: line 2: gold_binary ${label} is not`);
  });

  it('takes the side of the best root where the model has no head for it', async () => {
    const { metrics } = await runSuite('aw', { data, reader: answering(({ text }) => ({ root: text.startsWith('Police') ? 'ASSAULT' : 'CONSULT' })) });
    expect(metrics).toEqual({ binaryMacroF1: 1 });
  });

  it('takes the head for it where there is one', async () => {
    const { metrics } = await runSuite('aw', { data, reader: answering(() => ({ root: 'ASSAULT', binary: 0.2 })) });
    // all cooperation: F1 of 0 is 2/3, of 1 is 0
    expect(metrics.binaryMacroF1).toBeCloseTo(1 / 3);
  });

  it('scores held-out predictions', async () => {
    const line = (sentence: string, row: number, binary: number) =>
      JSON.stringify({ sentence, fold: foldOf(sentence), row, probabilities: certain('AID'), binary });
    const folds = write('aw.jsonl', [line('Police beat a man.', 0, 0.9), line('A nurse met the mayor.', 1, 0.1)]);
    expect((await runSuite('aw', { data, folds })).metrics.binaryMacroF1).toBe(1);
  });
});

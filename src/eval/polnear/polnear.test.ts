import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runSuite } from '../index.js';
import type { AttributionRanges, SuiteModel, TextRange } from '../suite-model.js';
import { readPolnear } from './polnear.js';
import { cutAtLineBreaks } from './score.js';
import { readStandoff } from './standoff.js';

const text = '“Talks failed,” Ms Ito said, “for now.”\nAides 😀 warned that\nwar looms.\n';
const at = (words: string): TextRange => [text.indexOf(words), text.indexOf(words) + words.length];
/** Offsets in the file are code points: the emoji is one. */
const points = (words: string) =>
  at(words)
    .map((unit) => [...text.slice(0, unit)].length)
    .join(' ');
const annotation = [
  `T1\tSource ${points('Ms Ito')}\tMs Ito`,
  `T2\tCue ${points('said')}\tsaid`,
  `T3\tContent ${points('“for now.”')};${points('“Talks failed,”')}\t“Talks failed,” “for now.”`,
  `T4\tAttribution ${points('said')}\tsaid`,
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
  `T5\tCue ${points('warned')}\twarned`,
  `T6\tContent ${points('that')};${points('war looms.')}\tthat war looms.`,
  `T7\tAttribution-no-source ${points('warned')}\twarned`,
  'E2\tAttribution-no-source:T7 Content:T6 Cue:T5 ',
  `T8\tSource ${points('Aides')}\tAides`,
  `T9\tDiscuss ${points('war')}\twar`,
  'E3\tAttribution-no-source:T7 ',
  '#1\tAnnotatorNotes T9\tCue 0 1?',
  'words that run on from the line above',
  '',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'readout-polnear-'));
const model = (attributions: AttributionRanges[]) => ({ attributions: async () => attributions }) as unknown as SuiteModel;
const first: AttributionRanges = { source: [at('Ms Ito')], cue: [at('said')], content: [at('“Talks failed,”'), at('“for now.”')] };
const second: AttributionRanges = { source: [], cue: [at('warned')], content: [[at('that')[0], at('war looms.')[1]]] };

beforeAll(() => {
  for (const name of ['text', 'attributions']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'text', 'a_2016.txt'), text);
  writeFileSync(join(folder, 'text', 'unmarked.txt'), 'Nobody marked this.');
  writeFileSync(join(folder, 'attributions', 'a_2016_5fec.ann'), annotation);
  writeFileSync(join(folder, 'attributions', 'a_2016_4e07.ann'), annotation.split('\n').slice(0, 5).join('\n'));
});

describe('readStandoff', () => {
  it('reads the spans that E lines link, in UTF-16 units, with all their parts in order', () => {
    expect(readStandoff('a.ann', annotation, text)).toEqual([
      { source: [[at('Ms Ito')]], cue: [[at('said')]], content: [[at('“Talks failed,”'), at('“for now.”')]] },
      { source: [], cue: [[at('warned')]], content: [[at('that'), at('war looms.')]] },
    ]);
  });

  it('takes Content2 as a second content', () => {
    const lines = `T1\tCue 0 1\t“\nT2\tContent 1 6\tTalks\nT3\tContent 7 13\tfailed\nE1\tAttribution:T9 Cue:T1 Content:T2 Content2:T3`;
    expect(readStandoff('a.ann', lines, text)[0]!.content).toEqual([[[1, 6]], [[7, 13]]]);
  });

  it('names a span that is not there or leaves the text', () => {
    expect(() => readStandoff('a.ann', 'E1\tAttribution:T4 Cue:T2', text)).toThrow('a.ann: E1 names T2');
    expect(() => readStandoff('a.ann', 'T1\tCue 4 900\tx', text)).toThrow('a.ann: T1 leaves the text');
  });
});

describe('cutAtLineBreaks', () => {
  it('cuts where the format does', () => {
    expect(cutAtLineBreaks(text, second.content)).toEqual([at('that'), at('war looms.')]);
  });

  it('trims nothing that stands on one line', () => {
    expect(cutAtLineBreaks(' Ito ', [[0, 5]])).toEqual([[0, 5]]);
  });
});

describe('polnear', () => {
  it('reads texts that somebody annotated, annotations by name', () => {
    const texts = readPolnear(folder);
    expect(texts.map(({ name, annotations }) => [name, annotations.map((a) => a.length)])).toEqual([['a_2016', [1, 2]]]);
  });

  it('scores exact spans against the first annotation by name', async () => {
    const { n, metrics } = await runSuite('polnear', { data: folder, reader: model([first]) });
    expect(n).toBe(1);
    expect(metrics).toEqual({ sourceF1: 1, cueF1: 1, contentF1: 1, attributionF1: 1 });
  });

  it('averages over all annotations where asked to', async () => {
    const { metrics } = await runSuite('polnear', { data: folder, annotators: 'all', reader: model([first, second]) });
    // first annotation: source 1/1, the others 1 of 2 predicted; second: 1 and 2 of 2. Halves: cue right 1.5, predicted 2, gold 1.5
    expect(metrics.sourceF1).toBe(1);
    for (const name of ['cueF1', 'contentF1', 'attributionF1']) expect(metrics[name]).toBeCloseTo((2 * 0.75) / 1.75);
  });

  it('counts a broken span only with all its parts', async () => {
    const { metrics } = await runSuite('polnear', { data: folder, reader: model([{ ...first, content: [at('“Talks failed,”')] }]) });
    expect(metrics).toEqual({ sourceF1: 1, cueF1: 1, contentF1: 0, attributionF1: 0 });
  });

  it('counts a span once, and wants a missing source in an attribution', async () => {
    const twice = await runSuite('polnear', { data: folder, reader: model([first, { ...first, source: [] }]) });
    expect(twice.metrics).toMatchObject({ sourceF1: 1, cueF1: 1, contentF1: 1 });
    expect(twice.metrics.attributionF1).toBeCloseTo(2 / 3);
  });

  it('names what is missing', async () => {
    await expect(runSuite('polnear', { data: '/nowhere', reader: model([]) })).rejects.toThrow('/nowhere/text: there is no such file or folder');
    await expect(runSuite('polnear', { data: folder })).rejects.toThrow('a model is needed');
    const other = mkdtempSync(join(tmpdir(), 'readout-polnear-'));
    for (const name of ['text', 'attributions']) mkdirSync(join(other, name));
    await expect(runSuite('polnear', { data: other, reader: model([]) })).rejects.toThrow('no annotated text');
    writeFileSync(join(other, 'attributions', 'b_4e07.ann'), '');
    await expect(runSuite('polnear', { data: other, reader: model([]) })).rejects.toThrow('its text, text/b.txt, is not there');
  });
});

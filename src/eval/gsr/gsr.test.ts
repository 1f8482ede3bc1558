import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Readout } from '../../records/index.js';
import { runSuite } from '../index.js';
import type { SuiteModel } from '../suite-model.js';
import { marksOf } from './markup.js';
import { readGsr } from './records.js';
import { matchRecord } from './score.js';

const record = (id: string, event: string, markup: string, more: object = {}) => ({
  id,
  event,
  text: markup.replace(/\((?:SRC|TAR|EVT|SRC\/TAR): ([^()]*)\)/g, '$1'),
  textInfo: { markup },
  source: [{ actorText: 'unused' }],
  target: '',
  ...more,
});
const documentation = { id: 'D', event: 'DOCUMENT', eventText: 'about this file' };
const demand = record('1', 'DEMAND', '(SRC: Peru) (EVT: demanded) that (TAR: Chile) pay.');
const talks = record('2', 'CONSULT', '(SRC/TAR: Oman) and (SRC/TAR: Yemen) (EVT: held talks).');

/** A read text in which each event names its parties by their words. */
function readOut(text: string, events: { type: string; actors?: string[]; recipients?: string[]; evidence?: object }[]): Readout {
  const names = [...new Set(events.flatMap((event) => [...(event.actors ?? []), ...(event.recipients ?? [])]))];
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  return {
    document: { text },
    actors: names.map((name) => ({ id: name, name, mentions: text.includes(name) ? [span(name)] : [] })),
    events: events.map((event) => ({ actors: [], recipients: [], evidence: {}, ...event })),
  } as unknown as Readout;
}

describe('marksOf', () => {
  it('reads marks in text order', () => {
    expect(marksOf(talks.textInfo.markup)).toEqual([
      { kinds: ['SRC', 'TAR'], words: 'Oman' },
      { kinds: ['SRC', 'TAR'], words: 'Yemen' },
      { kinds: ['EVT'], words: 'held talks' },
    ]);
  });

  it('reads brackets in marks, marks in marks, and the slips of the file', () => {
    expect(marksOf('The (SRC: Front (FL)) (EVT:met} (LOC: in (TAR: Oslo (north))) on (EVT: ) Monday).').map(({ kinds, words }) => [kinds[0], words])).toEqual([
      ['SRC', 'Front (FL)'],
      ['EVT', 'met'],
      ['LOC', 'in Oslo (north)'],
      ['TAR', 'Oslo (north)'],
    ]);
    expect(marksOf('a (SRC: mark that never ends')).toEqual([]);
  });
});

describe('readGsr', () => {
  const read = (...records: object[]) => readGsr('x.txt', JSON.stringify(records));

  it('gives the names of 2016 today’s types and skips the documentation', () => {
    const types = ['DEMAND', 'DISAPPROVE', 'INVESTIGATE', 'FIGHT', 'AID'].map((event, i) => record(String(i), event, '(SRC: Peru) acted.'));
    expect(read(documentation, ...types).map(({ type }) => type)).toEqual(['REQUEST', 'ACCUSE', 'ACCUSE', 'ASSAULT', 'AID']);
  });

  it('takes parties from the marks, else from source and target', () => {
    expect(read(demand)[0]!.parties).toEqual([
      { kinds: ['SRC'], words: 'Peru' },
      { kinds: ['TAR'], words: 'Chile' },
    ]);
    expect(read({ ...demand, textInfo: 'plain (SRC: Peru) markup' })[0]!.parties).toEqual([{ kinds: ['SRC'], words: 'Peru' }]);
    expect(read({ ...demand, textInfo: undefined, target: [{ actorText: 'Chile' }, { actorText: '' }] })[0]!.parties.map(({ words }) => words)).toEqual([
      'unused',
      'Chile',
    ]);
  });

  it('refuses what is no list of records', () => {
    expect(() => readGsr('x.txt', '[{]')).toThrow('x.txt: ');
    expect(() => readGsr('x.txt', '{}')).toThrow('x.txt: it is not a list of records');
    expect(() => read(record('9', 'HOPE', 'x'))).toThrow('x.txt: 9: HOPE is no type');
    expect(() => read({ id: '9', event: 'AID' })).toThrow('9 has no text');
  });
});

describe('matchRecord', () => {
  const [gold, symmetric] = readGsr('x', JSON.stringify([demand, talks])) as [ReturnType<typeof readGsr>[number], ReturnType<typeof readGsr>[number]];
  const match = (events: Parameters<typeof readOut>[1], of = gold, text = of.text) => matchRecord(of, readOut(text, events));

  it('wants each party on its side', () => {
    expect(match([{ type: 'REQUEST', actors: ['Peru'], recipients: ['Chile'] }])).toEqual({ type: true, oneParty: true, allParties: true, predicted: 1 });
    expect(match([{ type: 'REQUEST', actors: ['Peru'] }, { type: 'AID' }])).toEqual({ type: true, oneParty: true, allParties: false, predicted: 2 });
    expect(match([{ type: 'REQUEST', actors: ['Chile'], recipients: ['Peru'] }])).toMatchObject({ type: true, oneParty: false, allParties: false });
    expect(match([{ type: 'REJECT', actors: ['Peru'], recipients: ['Chile'] }])).toMatchObject({ type: false, oneParty: false });
    expect(match([])).toEqual({ type: false, oneParty: false, allParties: false, predicted: 0 });
  });

  it('does not take parties from two events together', () => {
    expect(
      match([
        { type: 'REQUEST', actors: ['Peru'] },
        { type: 'REQUEST', recipients: ['Chile'] },
      ]),
    ).toMatchObject({ oneParty: true, allParties: false });
  });

  it('takes the evidence of the event for an actor that is mentioned elsewhere', () => {
    const evidence = { actors: [[{ start: 0, end: 4, text: 'Peru' }]] };
    expect(match([{ type: 'REQUEST', actors: ['Lima'], evidence }])).toMatchObject({ oneParty: true });
    expect(match([{ type: 'REQUEST', actors: ['Lima'] }])).toMatchObject({ oneParty: false });
  });

  it('lets SRC/TAR stand on either side, and a target stand as actor of a symmetric act alone', () => {
    expect(match([{ type: 'CONSULT', actors: ['Oman', 'Yemen'] }], symmetric)).toMatchObject({ allParties: true });
    expect(match([{ type: 'CONSULT', actors: ['Yemen'], recipients: ['Oman'] }], symmetric)).toMatchObject({ allParties: true });
    const met = readGsr('x', JSON.stringify([record('3', 'CONSULT', '(SRC: Oman) (EVT: met) (TAR: Yemen).')]))[0]!;
    expect(match([{ type: 'CONSULT', actors: ['Oman', 'Yemen'] }], met)).toMatchObject({ allParties: true });
    expect(match([{ type: 'REQUEST', actors: ['Peru', 'Chile'] }])).toMatchObject({ oneParty: true, allParties: false });
  });

  it('goes by name where the text differs from the markup', () => {
    expect(match([{ type: 'REQUEST', actors: ['Peru'], recipients: ['Chile'] }], gold, 'Lima asked Santiago to pay.')).toMatchObject({ allParties: true });
  });
});

describe('gsr', () => {
  it('scores one gold event a text against all that is coded', async () => {
    const data = join(mkdtempSync(join(tmpdir(), 'readout-gsr-')), 'gsr.txt');
    writeFileSync(data, JSON.stringify([documentation, demand, talks]));
    const read = async (text: string) =>
      text.startsWith('Peru')
        ? readOut(text, [
            { type: 'REQUEST', actors: ['Peru'] },
            { type: 'AID', actors: ['Chile'] },
          ])
        : readOut(text, [{ type: 'CONSULT', actors: ['Oman', 'Yemen'] }]);
    const { n, metrics } = await runSuite('gsr', { data, reader: { read } as unknown as SuiteModel });
    expect(n).toBe(2);
    // three events coded for two records
    expect(metrics.typeF1).toBeCloseTo(0.8);
    expect(metrics.typePartyF1).toBeCloseTo(0.8);
    expect(metrics.typeAllF1).toBeCloseTo(0.4);
  });
});

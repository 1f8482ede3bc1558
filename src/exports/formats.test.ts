import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleGroups, sampleReadouts } from '../../test/sample-readouts.js';
import { groupingOf } from '../records/grouping.js';
import type { Readout } from '../records/index.js';
import { acledColumns } from './acled/acled.js';
import { acledTypeOf } from './acled/event-types.js';
import { filesOf } from './export.contract.js';
import { gdeltEventColumns, gdeltMentionColumns } from './gdelt/gdelt.js';
import { icewsColumns } from './icews/icews.js';
import { allExports } from './index.js';
import { polecatColumns } from './polecat/polecat.js';
import { dyadsOf } from './told.js';
import { ucdpColumns } from './ucdp/ucdp.js';

let readouts: Readout[];
beforeAll(async () => {
  readouts = await sampleReadouts();
});
const format = (name: string) => allExports.find((one) => one.name === name)!;

/** The records of a document whose text begins with a mark of two code units. */
function shifted(readout: Readout): Readout {
  const moved = JSON.parse(JSON.stringify(readout), (_, value) =>
    value !== null && typeof value === 'object' && typeof value.start === 'number' && typeof value.text === 'string'
      ? { ...value, start: value.start + 3, end: value.end + 3 }
      : value,
  ) as Readout;
  return { ...moved, document: { ...moved.document, text: `🕊 ${readout.document.text}` } };
}

describe('columns', () => {
  test.each([
    ['POLECAT', polecatColumns, 40],
    ['GDELT events', gdeltEventColumns, 61],
    ['GDELT mentions', gdeltMentionColumns, 16],
    ['ICEWS', icewsColumns, 20],
    ['UCDP, with three of our own', ucdpColumns, 52],
    ['ACLED, with three of our own', acledColumns, 34],
  ])('%s has its own number, each once', (_, columns, count) => {
    expect(columns).toHaveLength(count);
    expect(new Set(columns).size).toBe(count);
  });

  test('every row of a delimited file has as many cells as its columns', async () => {
    for (const [name, file, count] of [
      ['polecat', '', 40],
      ['icews', '', 20],
      ['gdelt', 'readout.export.CSV', 61],
      ['gdelt', 'readout.mentions.CSV', 16],
    ] as const) {
      const { files } = await filesOf(format(name), readouts);
      for (const line of files.get(file)!.toString().slice(0, -1).split('\n')) expect(line.split('\t'), name).toHaveLength(count);
    }
  });
});

describe('offsets in code points', () => {
  test('Web Annotations point at their quotes', async () => {
    const moved = readouts.map(shifted);
    const { files } = await filesOf(format('annotation'), moved);
    const { items } = JSON.parse(files.get('')!.toString()) as { items: { target: { source: Record<string, string>; selector: Record<string, unknown>[] } }[] };
    expect(items.length).toBeGreaterThan(30);
    for (const { target } of items) {
      const points = [...moved.find(({ document }) => document.id === target.source['readout:document'])!.document.text];
      const [quote, position] = target.selector as [Record<string, string>, Record<string, number>];
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(points.join('')).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    }
  });

  test('brat lines point at their words', async () => {
    const { files } = await filesOf(format('brat'), readouts.map(shifted));
    const texts = [...files.keys()].filter((file) => file.endsWith('.txt'));
    expect(texts).toHaveLength(2);
    for (const file of texts) {
      const points = [...files.get(file)!.toString()];
      const lines = files
        .get(file.replace('.txt', '.ann'))!
        .toString()
        .split('\n')
        .filter((line) => line.startsWith('T'));
      for (const line of lines) {
        const [, where = '', words] = line.split('\t');
        const ranges = where
          .replace(/^\S+ /u, '')
          .split(';')
          .map((range) => range.split(' ').map(Number) as [number, number]);
        expect(ranges.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words);
      }
    }
  });

  test('the sentence number does not hang on them', async () => {
    const column = (bytes: Buffer) =>
      bytes
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[6]);
    const [plain, moved] = [await filesOf(format('gdelt'), readouts), await filesOf(format('gdelt'), readouts.map(shifted))];
    expect(column(moved.files.get('readout.mentions.CSV')!)).toEqual(column(plain.files.get('readout.mentions.CSV')!));
  });
});

test('JSONL is the contract, byte for byte', async () => {
  const { files } = await filesOf(format('jsonl'), readouts);
  expect(files.get('')!.toString()).toBe(readouts.map((readout) => `${JSON.stringify(readout)}\n`).join(''));
});

test('Parquet is read back with types and lists', async () => {
  const { files } = await filesOf(format('parquet'), readouts);
  const bytes = files.get('events.parquet')!;
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatchObject({
    id: 'e-strike',
    type: 'ASSAULT',
    intensity: -9.5,
    negated: false,
    modes: ['heavy-weapons'],
    actors_names: ['Russian forces'],
    place_lat: 48.73,
  });
  expect(rows[1]).toMatchObject({ negated: true, happened_start: null });
});

describe('choices that a format asks for', () => {
  test('what is done together is a row each way; a list on a list is a row for each pair', () => {
    const [a, b, c] = readouts[0]!.actors as [never, never, never];
    expect(dyadsOf({ actors: [a, b, c], recipients: [] })).toHaveLength(6);
    expect(dyadsOf({ actors: [a, b], recipients: [c] })).toEqual([
      [a, c],
      [b, c],
    ]);
    expect(dyadsOf({ actors: [], recipients: [c] })).toEqual([[null, c]]);
    expect(dyadsOf({ actors: [a], recipients: [] })).toEqual([[a, null]]);
  });

  test('“best” without a policy stays empty, low and high do not', async () => {
    const { files, tally } = await filesOf(format('ucdp'), readouts, { grouping: groupingOf(sampleGroups(readouts)) });
    const [head = '', row = ''] = files.get('')!.toString().split('\r\n');
    expect(head.split(',').slice(44, 47)).toEqual(['best', 'high', 'low']);
    expect(row).toContain(',,52,30,365,,none,,');
    expect([...tally.lost.keys()].join()).toContain('“best”');
  });

  test.each([
    ['CONSULT', ['phone'], null],
    ['ACCUSE', ['allege'], null],
    ['SUPPORT', [], null],
    ['PROTEST', ['riot'], 'Violent demonstration'],
    ['ASSAULT', ['drone'], 'Air/drone strike'],
    ['ASSAULT', ['firearms'], null],
  ] as const)('ACLED has for %s %j: %s', (type, modes, sub) => {
    expect(acledTypeOf({ type, modes: [...modes], instrument: null }, [], [])?.sub ?? null).toBe(sub);
  });

  test('ACLED tells a clash from an attack on civilians by who they are', () => {
    const shot = { type: 'ASSAULT', modes: ['firearms'], instrument: null } as const;
    expect(acledTypeOf({ ...shot, modes: ['firearms'] }, [1], [2])?.sub).toBe('Armed clash');
    expect(acledTypeOf({ ...shot, modes: ['firearms'] }, [1], [7])?.sub).toBe('Attack');
    expect(acledTypeOf({ type: 'SUPPORT', modes: [], instrument: 'peace agreement' }, [1], [1])?.sub).toBe('Agreement');
  });
});

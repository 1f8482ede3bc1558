import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../load.js';
import type { Registry } from '../registry.js';
import { checkRow, type RawRow } from './check-row.js';
import { csvRows } from './csv.js';
import { formatOf, rowFormats, takeRows } from './index.js';
import { petrarchRows } from './petrarch.js';
import { wikidataRows } from './wikidata.js';

let registry: Registry;
beforeAll(() => {
  registry = loadRegistry();
});

describe('formatOf', () => {
  it.each([
    ['name,title\nAda,Minister\n', 'csv'],
    ['name\ttitle\nAda\tMinister [acting]\n', 'csv'],
    ['[{"id":"Q1"}]', 'wikidata'],
    ['{"id":"Q1"}\n{"id":"Q2"}\n', 'wikidata'],
    ['ABDUL_KALAM_\n+A_KALAM_\n\t[INDGOV 20020725-20070725]\n', 'petrarch'],
    ['# comment\nABDUL_KALAM_ [INDGOV 20020725-20070725]\n', 'petrarch'],
  ])('%j is %s', (text, format) => expect(formatOf(text)).toBe(format));
});

describe('csvRows', () => {
  it('reads quotes, line breaks in them, and counts lines', () => {
    expect(csvRows('Name,Office,names\r\n"Ito, ""Ada""","Minister\nof State",\r\n\r\nBen,,B.\n')).toEqual([
      { line: 2, row: { name: 'Ito, "Ada"', title: 'Minister\nof State', names: '' } },
      { line: 5, row: { name: 'Ben', title: '', names: 'B.' } },
    ]);
  });

  it('wants a header with a name', () => {
    expect(csvRows('Ada,Minister\n')).toEqual([{ line: 1, reason: 'the first line must name the columns, among them "name"' }]);
  });
});

describe('petrarchRows', () => {
  it('reads synonyms, several codes, open dates and comments', () => {
    const text = 'ADA_KALIM_ ; said to be\n+A._KALIM_\n\t[INDGOV 20020725-20070725]\n\t[INDELI >070726]\n';
    const row = { type: 'person', name: 'Ada Kalim', names: 'A. Kalim', country: 'IND' };
    expect(petrarchRows(text)).toEqual([
      { line: 3, row: { ...row, kind: 'official', title: 'official', of: 'IND', start: '2002-07-25', end: '2007-07-25' } },
      { line: 4, row },
    ]);
  });

  it.each([
    ['BLUE_RIVER_FRONT_ [KENREB]', { type: 'group', sector: 'REB', country: 'KEN' }],
    ['RED_MINISTRY_ [ROMGOV]', { type: 'organization', sector: 'GOV', country: 'ROU' }],
    ['PLO_ [PSEINS]', { name: 'PLO', type: 'group', sector: 'REB' }],
    ['GREEN_FUND_ [NGOENV]', { type: 'organization', sector: '', country: 'NGO' }],
    ['ADA_KALIM_ [INDMIL]', { type: 'person', kind: 'military-commander' }],
  ])('%s', (text, row) => expect(petrarchRows(text)).toMatchObject([{ line: 1, row }]));

  it.each([
    ['INDIA_ [IND]', 'is a name for a state or a place'],
    ['ADA_KALIM_ [---]', 'the code [---] is not understood'],
    ['ADA_KALIM_', 'has no code in brackets'],
    ['+ADA_KALIM_', 'there is none above it'],
  ])('%s is refused', (text, reason) => expect(petrarchRows(text)).toMatchObject([{ line: 1, reason: expect.stringContaining(reason) }]));
});

describe('wikidataRows', () => {
  const time = (value: string, precision: number) => [{ datavalue: { value: { time: `+${value}T00:00:00Z`, precision } } }];
  const office = { id: 'Q900', labels: { en: { value: 'Prime Minister of Japan' } }, claims: {} };
  const ada = {
    id: 'Q901',
    labels: { en: { value: 'Ada Ito' } },
    aliases: { en: [{ value: 'A. Ito' }] },
    claims: {
      P21: [{ mainsnak: { datavalue: { value: { id: 'Q6581072' } } } }],
      P27: [{ mainsnak: { datavalue: { value: { id: 'Q17' } } } }],
      P39: [{ mainsnak: { datavalue: { value: { id: 'Q900' } } }, qualifiers: { P580: time('2031-05-01', 10), P582: time('2033-01-01', 9) } }],
    },
  };
  const row = { id: 'Q901', name: 'Ada Ito', names: 'A. Ito', country: 'Q17', gender: 'f', title: 'Prime Minister of Japan', start: '2031-05', end: '2033' };

  it('reads entities, in an array or one a line', () => {
    expect(wikidataRows(JSON.stringify([ada, office]))).toEqual([{ line: 1, row }]);
    expect(wikidataRows(`[\n${JSON.stringify(office)},\n${JSON.stringify(ada)}\n]\n`)).toEqual([{ line: 1, row }]);
    expect(wikidataRows(`${JSON.stringify(office)}\n${JSON.stringify(ada)}\nnot json\n`)).toEqual([
      { line: 2, row },
      { line: 3, reason: 'it is no JSON' },
    ]);
    expect(checkRow(row, registry)).toMatchObject({ id: 'Q901', country: 'JPN', kind: 'head-of-government', of: 'JPN' });
  });

  it('says what lacks a label', () => {
    expect(wikidataRows(JSON.stringify([ada]))).toEqual([{ line: 1, reason: 'the office Q900 of Ada Ito has no label in this file' }]);
    expect(wikidataRows('[{"person":"http://www.wikidata.org/entity/Q1","personLabel":"Ada","office":"http://www.wikidata.org/entity/Q2"}]')).toEqual([
      { line: 1, reason: 'the office Q2 has no label: ask for ?officeLabel too' },
    ]);
  });
});

describe('checkRow', () => {
  it('fills in what the office says, and knows who is known', () => {
    expect(checkRow({ name: 'Sergei Lavrov', title: 'Russian foreign minister', start: '2004' }, registry)).toMatchObject({
      id: 'Q58217',
      country: 'RUS',
      kind: 'foreign-minister',
      of: 'RUS',
    });
    expect(checkRow({ name: 'Ada Ito', title: 'Secretary General of NATO', country: 'Norway' }, registry)).toMatchObject({
      id: 'ada-ito',
      country: 'NOR',
      kind: 'igo-head',
      of: 'IGO',
      body: 'NATO',
    });
  });

  it.each<[RawRow, string]>([
    [{ name: 'Ada', country: 'JPN', kind: 'king' }, '"king" is no kind of office'],
    [{ name: 'Ada', country: 'JPN', gender: 'x' }, 'gender "x" is neither m nor f'],
    [{ name: 'Ada', country: 'JPN', type: 'city' }, '"city" is no type'],
    [{ name: 'Ada; Ito', country: 'JPN' }, 'semicolon'],
    [{ name: 'Ada', country: 'JPN', id: 'A B' }, 'is no id'],
    [{ name: 'Ada', country: 'JPN', kind: 'official', body: 'Blue Fund of Nowhere' }, 'knows no organisation or group'],
    [{ name: 'Ada', title: 'Minister' }, 'it names no state'],
    [{ name: 'Blue', type: 'group', country: 'JPN', sector: 'XXX' }, 'no sector of PLOVER'],
  ])('%j is refused', (row, reason) => expect(checkRow(row, registry)).toContain(reason));
});

describe('takeRows', () => {
  it('passes over what the registry has', () => {
    const text = 'person,name,country,kind,of,start,end\nQ58217,Sergei Lavrov,RUS,foreign-minister,RUS,2004-03-09,\n';
    expect(takeRows(text, 'csv', registry, [])).toEqual({ added: [], known: 1, refused: [] });
  });

  it('takes any text without throwing, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...rowFormats), (text, format) => {
        const { added } = takeRows(text, format, registry, []);
        return takeRows(text, format, registry, added).added.length === 0;
      }),
      { numRuns: 60 },
    );
  });
});

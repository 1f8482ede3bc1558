import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleGroups, sampleReadouts } from '../../../test/sample-readouts.js';
import { groupingOf } from '../../records/grouping.js';
import { type Counted, countedIn, tollOf } from '../../tolls/index.js';
import { happeningsOf } from '../happening.js';
import { docx } from './docx.js';
import { type Dossier, dossierOfComparison, dossierOfHappening, dossierOfToll } from './dossier.js';
import { html } from './html.js';
import { markdown } from './markdown.js';

let toll: Dossier;
let happening: Dossier;
beforeAll(async () => {
  const readouts = await sampleReadouts();
  const grouping = groupingOf(sampleGroups(readouts));
  const figures: Counted[] = [];
  for await (const counted of countedIn(readouts, grouping)) if (counted.happening === 'h-station') figures.push(counted);
  toll = dossierOfToll(tollOf('Kramatorsk station', figures));
  for await (const told of happeningsOf(readouts, grouping, 'happening')) if (told.id === 'h-station') happening = dossierOfHappening(told);
});

test('a toll has every number with its source and words, and what is to be said of them', () => {
  expect(toll.tables.map(({ caption, rows }) => [caption, rows.map((row) => row.slice(0, 3).map(({ words }) => words))])).toEqual([
    [
      'killed, people, in one incident',
      [
        ['2022-04-08', '39', 'Pavlo Kyrylenko'],
        ['2022-04-08', '50', 'Pavlo Kyrylenko'],
        ['2022-04-09 (published)', 'at least 30', 'Oleksandr Kamyshin'],
        ['2022-04-09', '52', 'Pavlo Kyrylenko'],
      ],
    ],
    ['killed, children, in one incident', [['2022-04-09 (published)', '5', 'Pavlo Kyrylenko']]],
    ['injured, people, in one incident', [['2022-04-09 (published)', '109', 'Northern Courier']]],
  ]);
  expect(toll.notes.filter((note) => note.includes('revises'))).toHaveLength(2);
  expect(toll.sources.find(({ quote }) => quote.includes('more than 30'))?.caveats).toEqual(['could not be independently verified']);
});

test('a happening has who tells and who denies it', () => {
  expect(happening.about).toBe('Happening h-station: 2 claims in 1 document, 1 of which denies it.');
  expect(happening.tables[0]?.rows.map((row) => row.at(-1)?.words)).toEqual([
    'Russian defence ministry (denies) → Northern Courier',
    'Pavlo Kyrylenko → Northern Courier',
  ]);
});

test('a comparison keeps empty cells in their words', () => {
  const made = dossierOfComparison({
    title: 'A call',
    about: 'Two readouts.',
    sides: ['Washington', 'Moscow'],
    frame: [{ what: 'Who asked for it', cells: [{ words: 'Moscow' }, { words: 'not in the text held' }] }],
    items: [
      {
        relation: 'possibly the same',
        score: 0.62,
        cells: [
          { words: 'Ukraine', quotes: ['urged'] },
          { words: 'Ukraine', quotes: ['discussed'] },
        ],
      },
    ],
    notes: [],
    sources: [],
  });
  expect(markdown(made)).toContain('| Who asked for it | Moscow | not in the text held |');
  expect(markdown(made)).toContain('possibly the same (0.62)');
});

describe('words that a form would take for its own', () => {
  const evil: Dossier = {
    title: '<script>alert(1)</script>',
    about: 'a | b',
    tables: [{ caption: 'c', columns: ['x'], rows: [[{ words: '| <b>', quotes: ['"&"'] }]] }],
    notes: ['# no heading'],
    sources: [{ quote: 'q', chain: '<i>', publisher: 'p', published: 'd', url: 'javascript:alert(1)', caveats: [], reviewed: [] }],
  };

  test('HTML runs nothing and links only to the web', () => {
    const page = html(evil);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('href="javascript');
    expect(page).toContain('| &lt;b&gt;');
  });

  test('Markdown keeps its tables whole', () => {
    expect(markdown(evil)).toContain('| \\| \\<b\\><br>“"&"” |');
    expect(markdown(evil)).toContain('- \\# no heading');
  });

  test('DOCX is a package of well-formed parts, the same each time', () => {
    const parts = unzipSync(docx(evil));
    expect(Object.keys(parts)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/styles.xml']);
    const body = new TextDecoder().decode(parts['word/document.xml']);
    expect(body).toContain('&lt;script&gt;');
    expect(body.match(/<w:tc>/gu)?.length).toBe(body.match(/<\/w:tc>/gu)?.length);
    expect(docx(evil)).toEqual(docx(evil));
  });
});

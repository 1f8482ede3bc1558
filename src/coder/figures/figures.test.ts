import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';

const figures = (notes: CodingNotes) => codeRecords(buildCoding(notes)).figures;
const killed = (text: string, written: string, group?: string) =>
  figures({ text, figures: [{ text: written, measure: 'killed', ...(group ? { group } : {}) }] })[0]!;

describe('what the words commit to', () => {
  it.each([
    ['30 people died.', '30', 30, 30, false, '30'],
    ['At least 30 people died.', 'At least 30', 30, null, false, 'At least 30'],
    ['More than 1,300 people died.', '1,300', 1300, null, true, 'More than 1,300'],
    ['No fewer than 12 people died.', '12', 12, null, false, 'No fewer than 12'],
    ['No more than 12 people died.', '12', null, 12, false, 'No more than 12'],
    ['Nearly 1,200 people died.', 'Nearly 1,200', null, 1200, true, 'Nearly 1,200'],
    ['Up to 40 people died.', '40', null, 40, true, 'Up to 40'],
    ['As many as 600 people died.', '600', null, 600, true, 'As many as 600'],
    ['About 40 people died.', 'About 40', 40, 40, true, 'About 40'],
    ['Some 300 people died.', 'Some 300', 300, 300, true, 'Some 300'],
    ['Between 30 and 40 people died.', '30', 30, 40, false, 'Between 30 and 40'],
    ['Then 30 to 40 people died.', '40', 30, 40, false, '30 to 40'],
    ['Dozens of people died.', 'Dozens', 24, null, true, 'Dozens'],
    ['Scores of people died.', 'Scores', 40, null, true, 'Scores'],
    ['Hundreds of people died.', 'Hundreds', 200, null, true, 'Hundreds'],
    ['Tens of thousands of people died.', 'Tens of thousands', 20000, null, true, 'Tens of thousands'],
    ['Several hundred people died.', 'Several hundred', 200, null, true, 'Several hundred'],
    ['Two hundred and forty-three people died.', 'forty', 243, 243, false, 'Two hundred and forty-three'],
    ['Some 2.5 million people died.', '2.5 million', 2_500_000, 2_500_000, true, 'Some 2.5 million'],
    ['Anything from 300 to 1,000 people died.', '300', 300, 1000, false, 'from 300 to 1,000'],
    ['Half a million people died.', 'million', 500_000, 500_000, false, 'Half a million'],
    ['30 or more people died.', '30', 30, null, true, '30'],
    ['Another seven people died.', 'seven', 7, 7, false, 'Another seven'],
  ] as const)('%s', (text, written, low, high, approximate, words) => {
    const figure = killed(text, written);
    expect([figure.low, figure.high, figure.approximate]).toEqual([low, high, approximate]);
    expect(figure.written.text.toLowerCase()).toBe(words.toLowerCase());
  });

  it('never reads two numbers as one', () => {
    const found = figures({
      text: 'It rose from 70 to 147.',
      figures: [
        { text: '70', measure: 'killed' },
        { text: '147', measure: 'killed' },
      ],
    });
    expect(found.map((figure) => figure.value)).toEqual([70, 147]);
    expect(found[1]!.relation).toEqual([{ kind: 'revises', figure: found[0]!.id }]);
  });
});

describe('numbers that count nobody', () => {
  it.each([
    ['the hour', 'The shooting began at 2100 UTC.', '2100'],
    ['the hour before noon', 'Guards fired at 11 a.m. on Friday.', '11'],
    ['an age after the name', 'Ruth Ito, 78, was among them.', '78'],
    ['an age in words', 'A boy aged 9 was there.', '9'],
  ])('%s', (_, text, written) => {
    expect(figures({ text, names: text.includes('Ito') ? { person: 'Ruth Ito' } : {}, figures: [{ text: written, measure: 'killed' }] })).toEqual([]);
  });

  it('but a count between commas after another name is one', () => {
    const found = figures({ text: 'In Gorna, 78, by most counts, died.', names: { location: 'Gorna' }, figures: [{ text: '78', measure: 'killed' }] });
    expect(found.map(({ value }) => value)).toEqual([78]);
  });
});

describe('groups', () => {
  it.each([
    ['12 Israeli soldiers died.', 'Israeli soldiers', 'combatant', null, null],
    ['12 nurses died.', 'nurses', 'medical', null, null],
    ['12 journalists died.', 'journalists', 'journalist', null, null],
    ['12 policemen died.', 'policemen', 'police', 'male', null],
    ['12 girls died.', 'girls', 'civilian', 'female', 'child'],
    ['12 soldiers and civilians died.', 'soldiers and civilians', 'mixed', null, null],
    ['12 people died.', 'people', 'unknown', null, null],
  ] as const)('%s', (text, group, status, sex, age) => {
    expect(killed(text, '12', group).group).toMatchObject({ status, sex, age, text: { text: group } });
  });
});

describe('scope and relations', () => {
  it('says since when, and as of when', () => {
    const [figure] = figures({
      text: 'As of Monday, 40 people had died since 7 October.',
      names: { date: ['Monday', '7 October'] },
      times: { Monday: '2023-10-16', '7 October': '2023-10-07' },
      figures: [{ text: '40', measure: 'killed' }],
    });
    expect(figure).toMatchObject({ scope: 'since', since: { start: '2023-10-07' }, asOf: { start: '2023-10-16' } });
  });

  it('a part is included in its whole', () => {
    const found = figures({
      text: 'At least 14 people died, including three children.',
      figures: [
        { text: '14', measure: 'killed', group: 'people' },
        { text: 'three', measure: 'killed', group: 'children' },
      ],
    });
    expect(found[0]!.relation).toEqual([{ kind: 'includes', figure: found[1]!.id }]);
  });

  it('counts the attack of its sentence', () => {
    const { events, figures: found } = codeRecords(
      buildCoding({
        text: 'Rebels attacked Gorna, killing 14 people.',
        names: { location: 'Gorna' },
        mentions: { organization: 'Rebels' },
        triggers: [{ text: 'attacked', type: 'ASSAULT', actor: 'Rebels', recipient: 'Gorna' }],
        figures: [{ text: '14', measure: 'killed', group: 'people' }],
      }),
    );
    expect(found[0]).toMatchObject({ of: events[0]!.id, scope: 'incident', by: { text: { text: 'Rebels' } } });
  });
});

describe('numbers the model missed', () => {
  it.each([
    [
      'The blast killed 14 people.',
      [
        ['14', 'killed', 'nummod', 'people'],
        ['people', 'killed', 'obj', ''],
      ],
      'killed',
    ],
    ['There were 14 arrests.', [['14', 'arrests', 'nummod', 'arrests']], 'detained'],
  ] as const)('%s', (text, tree, measure) => {
    const found = figures({
      text,
      tree: tree.map(
        ([word, governor, relation, noun]) => (relation === 'nummod' ? [word, noun, relation] : [word, governor, relation]) as [string, string, string],
      ),
    });
    expect(found).toMatchObject([{ measure, low: 14 }]);
  });

  it.each([
    ['The governor put the number of dead at 80.', ['killed']],
    ['The toll rose to 52.', ['killed']],
    ['Doctors spoke of dozens of wounded.', ['injured']],
    ['The commission counted 22 deaths, 19 of them in the capital.', ['killed', 'killed']],
  ])('by the words around them: %s', (text, measures) => {
    const tree: CodingNotes['tree'] = text.includes('22') ? [['22', 'deaths', 'nummod']] : [];
    expect(figures({ text, tree }).map(({ measure }) => measure)).toEqual(measures);
  });

  it('a year is no count', () => expect(figures({ text: 'They signed the 2016 peace accord.', figures: [{ text: '2016', measure: 'killed' }] })).toEqual([]));

  it.each(['The talks took 14 hours.', 'It cost $14 million.', 'He was 14 years old.', 'The 14-point plan failed.', 'Turnout was 14 percent.'])(
    'none: %s',
    (text) => {
      expect(figures({ text })).toEqual([]);
    },
  );
});

import { expect, test } from 'vitest';
import { agreement } from './agreement.mjs';
import { faultsOf } from './check-gold.mjs';
import { alike, shingles } from './near-duplicates.mjs';
import { statisticsOf } from './stats.mjs';
import { goldIn, textOf } from './gold-files.mjs';

const text = 'Ito calls Bo\n\nMs Ito said that at least 30 people had died.';
const at = (words) => [text.indexOf(words), text.indexOf(words) + words.length];
const sound = () => ({
  slug: 'a',
  path: 'a.gold.json',
  standoff: false,
  text,
  gold: {
    events: [
      { type: ['CONSULT'], mode: ['phone'], actors: ['Ayako Ito|Ito', 'Bo'], recipients: [], optionalRecipients: [], symmetric: true, date: '2019-03', happened: true, modality: 'actual', negated: false,
        background: false, plans: null, by: [], quote: 'Ito calls Bo', core: true, trigger: at('calls'), actorSpans: [at('Ito'), at('Bo')], recipientSpans: [], timeSpan: null, placeSpan: null },
    ],
    statements: [
      { speaker: ['Ayako Ito|Ms Ito'], addressee: [], quotation: 'indirect', content: ['that at least 30 people had died.'], cue: 'said', act: 'informs', by: [], core: true,
        contentSpans: [at('that at least 30 people had died.')], cueSpan: at('said'), sourceSpan: at('Ms Ito') },
    ],
    figures: [{ measure: 'killed', low: 30, high: null, written: 'at least 30', group: null, status: 'unknown', scope: 'unknown', asOf: null, by: ['Ayako Ito|Ms Ito'], quote: 'at least 30 people', approx: false, core: true,
      writtenSpan: at('at least 30'), groupSpan: at('people') }],
    negatives: [],
    mentions: [[...at('Ito'), 'Ayako Ito|Ito'], [...at('Bo'), 'Bo'], [...at('Ms Ito'), 'Ayako Ito|Ms Ito']],
  },
});

test('a sound document has no fault', () => {
  expect(faultsOf(sound())).toEqual([]);
});

test.each([
  ['an unknown type', (g) => (g.events[0].type = ['MEET']), 'MEET'],
  ['a mode of another type', (g) => (g.events[0].mode = ['strike']), 'strike'],
  ['a day that no calendar has', (g) => (g.events[0].date = '2019-13-01'), '2019-13-01'],
  ['a quote that the text lacks', (g) => (g.events[0].quote = 'Ito called Bo'), 'Ito called Bo'],
  ['a quote that stands twice', (g) => (g.events[0].quote = 'Ito'), '2 times'],
  ['a trigger past the end', (g) => (g.events[0].trigger = [50, 500]), '500'],
  ['offsets that give other words', (g) => (g.statements[0].cueSpan = [0, 3]), 'said'],
  ['a span for too few parties', (g) => g.events[0].actorSpans.pop(), '1 spans for 2'],
  ['recipients of a symmetric event', (g) => (g.events[0].recipients = ['Bo']), 'symmetric'],
  ['a party without a name', (g) => (g.statements[0].speaker = ['Ito|']), 'no party'],
  ['an unknown quotation', (g) => (g.statements[0].quotation = 'free'), 'free'],
  ['an unknown measure', (g) => (g.figures[0].measure = 'dead'), 'dead'],
  ['bounds the wrong way round', (g) => (g.figures[0].high = 3), 'over high'],
  ['mentions that overlap', (g) => g.mentions.push([0, 5, 'Bo']), 'inside the one before'],
  ['a list that is missing', (g) => delete g.figures, 'figures'],
])('%s is a fault', (_, spoil, words) => {
  const document = sound();
  spoil(document.gold);
  expect(faultsOf(document).join('\n')).toContain(words);
});

test('an article that is not the project’s own must not hold its words', () => {
  const document = { ...sound(), standoff: true };
  document.gold = { ...document.gold, url: 'https://example.org/a', sha256: 'a'.repeat(64) };
  expect(faultsOf(document).join('\n')).toContain('not the project’s own');
});

test('the title counts into the offsets', () => {
  expect(textOf('---\ntitle: "Ito calls \\"Bo\\""\npublisher: "X"\n---\n\nBody.\n')).toBe('Ito calls "Bo"\n\nBody.');
});

test('documents that share a sentence or many shingles are told', () => {
  const one = { slug: 'one', text: 'The council met on Monday to talk about the bridge across the river.\n\nNothing came of it.' };
  expect(alike([one, { slug: 'two', text: `Later. ${one.text}` }])[0]).toEqual(['one', 'two', expect.stringContaining('share a sentence')]);
  expect(alike([one, { slug: 'three', text: 'A ferry sank off the coast of the southern island during the storm last night.' }])).toEqual([]);
  expect(shingles('one two three four five six')).toEqual(new Set(['one two three four five', 'two three four five six']));
});

test('two passes that are the same agree in full, and one that lacks an event does not', () => {
  expect(agreement([sound()], [sound()]).metrics).toMatchObject({ eventsLenient: 1, eventsStrict: 1, statements: 1, figures: 1, statementChain: 1, figureChain: 1 });
  const other = sound();
  other.gold.figures[0].low = 31;
  other.gold.events = [];
  expect(agreement([sound()], [other]).metrics).toMatchObject({ eventsLenient: 0, statements: 1, figures: 0 });
});

test('a mode counts for the accepted type that has it', () => {
  expect(statisticsOf([sound()])).toMatchObject({ documents: 1, events: 1, types: { CONSULT: 1, ASSAULT: 0 }, modes: { 'CONSULT/phone': 1 }, chains: { 0: 2, 1: 1 } });
});

test('the corpus of this repository is sound', () => {
  const folders = ['training/data/written', 'training/data/real', 'evals/articles/dev', 'evals/articles/test'];
  const seconds = [['training/data/second/written', 'training/data/written'], ['training/data/second/real', 'training/data/real'], ['evals/articles/second', 'evals/articles/test']];
  const documents = [...folders.flatMap((folder) => goldIn(folder)), ...seconds.flatMap(([folder, articles]) => goldIn(folder, undefined, articles))];
  expect(documents.length).toBeGreaterThan(300);
  expect(documents.flatMap((document) => faultsOf(document).map((fault) => `${document.path}: ${fault}`))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { mattersIn } from './matters.js';

const matters = (text: string, notes: CodingNotes = {}) => {
  const at = buildCoding({ text, ...notes });
  return at.scene.reading.sentences.flatMap((sentence) => mattersIn(at, sentence));
};
const words = (text: string, notes: CodingNotes = {}) => matters(text, notes).map(({ span }) => span.text);
const verbs = (...list: string[]): CodingNotes => ({ upos: Object.fromEntries(list.map((verb) => [verb, 'VERB'])) });

describe('what was talked about', () => {
  it.each<[string, string[], CodingNotes]>([
    ['They discussed the truce in Gorna.', ['the truce in Gorna'], {}],
    ['The ministers reviewed in detail the transit of grain.', ['the transit of grain'], verbs('reviewed')],
    ['The two sides examined visas, fishing quotas and the border crossing.', ['visas', 'fishing quotas', 'the border crossing'], verbs('examined')],
    ['The leaders took up the question of visas.', ['visas'], verbs('took')],
  ])('is the object of a verb of talking over: %s', (text, expected, notes) => expect(words(text, notes)).toEqual(expected));

  it.each<[string, string[], CodingNotes]>([
    ['They exchanged views on the truce.', ['the truce'], verbs('exchanged')],
    ['The ministers touched upon the fishing quotas.', ['the fishing quotas'], verbs('touched')],
    ['Ito spoke by phone with Li about the border crossing.', ['the border crossing'], { ...verbs('spoke'), names: { person: ['Ito', 'Li'] } }],
    ['They spoke of visas, of transit and of the border.', ['visas', 'transit', 'the border'], { ...verbs('spoke'), tree: [['They', 'spoke', 'nsubj']] }],
    ['The talks focused on the return of prisoners.', ['the return of prisoners'], verbs('focused')],
  ])('stands behind the preposition of a verb or noun of talking: %s', (text, expected, notes) => expect(words(text, notes)).toEqual(expected));

  it.each<[string, string[], CodingNotes]>([
    [
      'The fishing quotas were discussed.',
      ['The fishing quotas'],
      {
        ...verbs('discussed'),
        tree: [
          ['quotas', 'discussed', 'nsubj:pass'],
          ['The', 'quotas', 'det'],
          ['fishing', 'quotas', 'compound'],
        ],
      },
    ],
    ['Visas came up briefly in the talks.', ['Visas'], { ...verbs('came'), tree: [['Visas', 'came', 'nsubj']] }],
    [
      'The truce formed part of the discussion.',
      ['The truce'],
      {
        ...verbs('formed'),
        tree: [
          ['truce', 'formed', 'nsubj'],
          ['The', 'truce', 'det'],
        ],
      },
    ],
    [
      'The truce was considered, as were visas and transit.',
      ['The truce', 'visas', 'transit'],
      {
        ...verbs('considered'),
        tree: [
          ['truce', 'considered', 'nsubj:pass'],
          ['The', 'truce', 'det'],
          ['transit', 'visas', 'conj'],
        ],
      },
    ],
  ])('is the subject of what is done to it, or of what it does: %s', (text, expected, notes) => expect(words(text, notes)).toEqual(expected));

  it.each<[string, string[], CodingNotes]>([
    ['On Gorna, the two agreed to wait.', ['Gorna'], {}],
    ['With regard to the truce, Ito saw progress.', ['the truce'], {}],
    ['As for fishing, nothing was decided.', ['fishing'], {}],
    ['Particular attention was paid to the transit of grain.', ['the transit of grain'], verbs('paid')],
    ['Also discussed: the truce; visas.', ['the truce', 'visas'], verbs('discussed')],
    [
      'The agenda included visas and the truce.',
      ['visas', 'the truce'],
      {
        ...verbs('included'),
        tree: [
          ['agenda', 'included', 'nsubj'],
          ['visas', 'included', 'obj'],
          ['truce', 'visas', 'conj'],
          ['the', 'truce', 'det'],
        ],
      },
    ],
  ])('is named by an opening or a list: %s', (text, expected, notes) => expect(words(text, notes)).toEqual(expected));

  it.each<[string, CodingNotes]>([
    ['They will discuss the truce.', { ...verbs('discuss'), tree: [['will', 'discuss', 'aux']] }],
    [
      'They agreed to review the truce.',
      {
        ...verbs('agreed', 'review'),
        tree: [
          ['review', 'agreed', 'xcomp'],
          ['to', 'review', 'mark'],
        ],
      },
    ],
    ['Ito spoke on the phone.', verbs('spoke')],
    ['On Monday, the two met.', {}],
    ['On the sidelines of the forum, the two met.', {}],
    ['He described the accord as a success.', verbs('described')],
    ['Considering the frost, they left.', verbs('Considering')],
    ['Ito conveyed greetings.', verbs('conveyed')],
    ['They came to an agreement.', { ...verbs('came'), tree: [['They', 'came', 'nsubj']] }],
    ['They worked to address the threat.', { ...verbs('worked', 'address'), tree: [['address', 'worked', 'advcl']] }],
  ])('is not what was not, or not yet, talked about: %s', (text, notes) => expect(words(text, notes)).toEqual([]));
});

describe('a list', () => {
  it.each<[string, string[]]>([
    ['They discussed trade, the war in Gorna, and visas.', ['trade', 'the war in Gorna', 'visas']],
    ['They discussed the truce in Gorna as well as visas.', ['the truce in Gorna', 'visas']],
    ['They discussed a number of issues, including visas and the truce in Gorna.', ['visas', 'the truce in Gorna']],
    ['They discussed Gorna, including the truce.', ['Gorna, including the truce']],
    ['They discussed the truce, which holds since May.', ['the truce']],
    ['They discussed cooperation with Gorna, Vesna and Tarn.', ['cooperation with Gorna, Vesna and Tarn']],
  ])('is told apart where it parts matters: %s', (text, expected) => {
    const tree: CodingNotes['tree'] = text.includes('visas and the')
      ? [
          ['truce', 'visas', 'conj'],
          ['the', 'truce', 'det'],
          ['in', 'Gorna', 'case'],
          ['Gorna', 'truce', 'nmod'],
        ]
      : [];
    expect(words(text, { names: { location: ['Gorna', 'Vesna', 'Tarn'].filter((name) => text.includes(name)) }, tree })).toEqual(expected);
  });
});

describe('who raised a matter', () => {
  const people = { names: { person: ['Ito'] } };
  it.each<[string, CodingNotes]>([
    ['Ito raised the fishing quotas.', { ...people, ...verbs('raised'), tree: [['Ito', 'raised', 'nsubj']] }],
    ['Ito brought up the fishing quotas.', { ...people, ...verbs('brought'), tree: [['Ito', 'brought', 'nsubj']] }],
    ['Ito briefed his guest on the fishing quotas.', { ...people, ...verbs('briefed'), tree: [['Ito', 'briefed', 'nsubj']] }],
    [
      'The fishing quotas were raised by Ito.',
      {
        ...people,
        ...verbs('raised'),
        tree: [
          ['quotas', 'raised', 'nsubj:pass'],
          ['The', 'quotas', 'det'],
          ['fishing', 'quotas', 'compound'],
          ['Ito', 'raised', 'obl'],
          ['by', 'Ito', 'case'],
        ],
      },
    ],
  ])('is the one who brought it in: %s', (text, notes) => expect(matters(text, notes)).toMatchObject([{ raisedBy: ['a1'], label: 'fisheries' }]));

  it('is nobody where the sides talked it over', () => expect(matters('They discussed the fishing quotas.')).toMatchObject([{ raisedBy: [] }]));
  it('is told beside whom the matter is about', () =>
    expect(matters('They discussed the truce in Gorna.', { names: { location: 'Gorna' } })).toMatchObject([{ label: 'ceasefire', about: ['a1'] }]));
});

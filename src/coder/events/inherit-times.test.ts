import { describe, expect, it } from 'vitest';
import { buildReading, type ReadingNotes } from '../../reading/build-reading.js';
import { loadRegistry } from '../../registry/load.js';
import { codeReading } from '../index.js';

const registry = loadRegistry();

/** The days of the events of a text by their triggers. */
function days(notes: ReadingNotes): Record<string, string | null> {
  const { events } = codeReading(buildReading({ published: '2024-05-15', ...notes }), registry, { model: 'test' });
  return Object.fromEntries(events.map((event) => [(event.evidence.trigger as { text: string }).text, event.happened?.start ?? null]));
}

const far = ['A man sold tea.', 'A boy sang.', 'Rain fell.', 'Dogs ran off.', 'Shops were shut.'];
const seized: ReadingNotes = {
  title: 'Rebels seize Gorna',
  paragraphs: ['Rebels captured Gorna on Tuesday.', 'Soldiers shelled Gorna.', ...far, 'Police arrested Oduya.'],
  names: { location: ['Gorna#*'], person: ['Oduya'] },
  mentions: { person: ['Rebels#*', 'Soldiers', 'Police'] },
  upos: { seize: 'VERB', captured: 'VERB', shelled: 'VERB', arrested: 'VERB' },
  triggers: [
    { text: 'seize', type: 'ASSAULT', actor: 'Rebels', recipient: 'Gorna' },
    { text: 'captured', type: 'ASSAULT', actor: 'Rebels#2', recipient: 'Gorna#2', time: 'on Tuesday' },
    { text: 'shelled', type: 'ASSAULT', actor: 'Soldiers', recipient: 'Gorna#3' },
    { text: 'arrested', type: 'COERCE', actor: 'Police', recipient: 'Oduya' },
  ],
};

describe('the day of the story', () => {
  it('holds for the title and near the words that name it, not to the end of the text', () => {
    expect(days(seized)).toMatchObject({ seize: '2024-05-14', captured: '2024-05-14', shelled: '2024-05-14', arrested: null });
  });

  it('does not hold for what had or has been done before', () => {
    for (const [text, trigger] of [
      ['Soldiers had shelled Gorna.', 'shelled'],
      ['Soldiers have shelled Gorna.', 'shelled'],
      ['Soldiers had often shelled Gorna.', 'shelled'],
    ] as const) {
      const aux = text.split(' ')[1]!;
      const notes: ReadingNotes = {
        ...seized,
        paragraphs: ['Rebels captured Gorna on Tuesday.', text],
        names: { location: ['Gorna#*'] },
        mentions: { person: ['Rebels#*', 'Soldiers'] },
        upos: { captured: 'VERB', shelled: 'VERB' },
        tree: [
          [trigger, '-', 'root'],
          [aux, trigger, 'aux'],
        ],
        triggers: seized.triggers!.slice(0, 3),
      };
      expect(days(notes).shelled, text).toBeNull();
    }
  });

  it('is none for what is told with words that name no day', () => {
    for (const words of ['in recent days', 'a few weeks ago', 'recently']) {
      const notes: ReadingNotes = {
        ...seized,
        paragraphs: ['Rebels captured Gorna on Tuesday.', `Soldiers shelled Gorna ${words}.`],
        names: { location: ['Gorna#*'] },
        mentions: { person: ['Rebels#*', 'Soldiers'] },
        upos: { captured: 'VERB', shelled: 'VERB' },
        triggers: [...seized.triggers!.slice(0, 2), { text: 'shelled', type: 'ASSAULT', actor: 'Soldiers', recipient: 'Gorna#3', time: words }],
      };
      expect(days(notes).shelled, words).toBeNull();
    }
  });

  it('is none of an old story', () => {
    expect(days({ ...seized, published: '2024-05-19' }).shelled).toBeNull();
  });
});

describe('a date that belongs to something else', () => {
  it.each([
    ['Police arrested Oduya over Monday’s attacks.', [['Monday', 'attacks', 'nmod:poss']]],
    ['Police arrested Oduya after Monday’s protests.', [['Monday', 'protests', 'nmod:poss']]],
    ['Police arrested Oduya over the Monday attacks.', [['Monday', 'attacks', 'compound']]],
  ] as const)('%s', (text, tree) => {
    const notes: ReadingNotes = {
      text,
      names: { person: 'Oduya', date: 'Monday' },
      mentions: { person: 'Police' },
      upos: { attacks: 'NOUN', protests: 'NOUN' },
      tree: tree as ReadingNotes['tree'] & object,
      triggers: [{ text: 'arrested', type: 'COERCE', actor: 'Police', recipient: 'Oduya' }],
    };
    const { upos, ...rest } = notes;
    const own = Object.fromEntries(Object.entries(upos!).filter(([word]) => text.includes(word)));
    expect(days({ ...rest, upos: own }).arrested).not.toBe('2024-05-13');
  });

  it('a date of the act itself stays', () => {
    const notes: ReadingNotes = {
      text: 'Police arrested Oduya on Monday.',
      names: { person: 'Oduya', date: 'Monday' },
      mentions: { person: 'Police' },
      triggers: [{ text: 'arrested', type: 'COERCE', actor: 'Police', recipient: 'Oduya' }],
    };
    expect(days(notes).arrested).toBe('2024-05-13');
  });
});

describe('the date of a contact', () => {
  const call: ReadingNotes = {
    paragraphs: ['Halvorsen spoke with Oduya by telephone on Monday.', ...far, 'Halvorsen invited Oduya to Oslo.', 'Halvorsen invited Lindqvist too.'],
    names: { person: ['Halvorsen#*', 'Oduya#*', 'Lindqvist'] },
    upos: { invited: 'VERB' },
    triggers: [
      { text: 'spoke', type: 'CONSULT', actor: ['Halvorsen'], recipient: ['Oduya'], time: 'on Monday' },
      { text: 'invited', type: 'AGREE', actor: 'Halvorsen#2', recipient: 'Oduya#2' },
    ],
  };

  it('holds for what its parties say to each other, however far on', () => {
    const notes = { ...call, upos: { 'invited#1': 'VERB', 'invited#2': 'VERB' } };
    expect(days(notes)).toMatchObject({ spoke: '2024-05-13', invited: '2024-05-13' });
  });

  it('not for what is said to others', () => {
    const notes: ReadingNotes = {
      ...call,
      upos: { 'invited#1': 'VERB', 'invited#2': 'VERB' },
      triggers: [call.triggers![0]!, { text: 'invited#2', type: 'AGREE', actor: 'Halvorsen#3', recipient: 'Lindqvist' }],
    };
    expect(days(notes).invited).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';

/** The contact of Ito and Li that a readout tells, its first sentence naming both. */
const contact = (text: string, trigger: string, notes: CodingNotes = {}) => {
  const at = buildCoding({
    kind: 'readout',
    text,
    names: { person: ['Ito', 'Li', 'Abe'].filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(text)).map((name) => `${name}#*`) },
    actors: { Ito: { country: 'JPN' }, Li: { country: 'CHN' } },
    triggers: [{ text: trigger, type: 'CONSULT', actor: ['Ito', 'Li'] }],
    ...notes,
  });
  const found = codeRecords(at).events.find((event) => event.type === 'CONSULT')!.contact!;
  const name = (id: string | null) => (id === null ? null : at.actor(id)!.name);
  return {
    ...found,
    initiatedBy: found.initiatedBy.map(name),
    host: name(found.host),
    mediator: name(found.mediator),
    participants: found.participants.map(name),
  };
};

describe('who asked for a contact', () => {
  it.each<[string, string, string | null]>([
    ['Ito spoke with Li at the initiative of Li.', 'spoke', 'Li'],
    ['Ito received a call from Li.', 'call', 'Li'],
    ['Ito telephoned Li.', 'telephoned', 'Ito'],
    ['Ito spoke with Li at the request of Ito.', 'spoke', 'Ito'],
    ['Ito called Li a friend after they met.', 'met', null],
    ['Ito spoke with Li and called for calm.', 'spoke', null],
  ])('%s', (text, trigger, who) => expect(contact(text, trigger).initiatedBy).toEqual(who === null ? [] : [who]));
});

describe('how long it took', () => {
  it.each<[string, string | null]>([
    ['Ito met Li. The meeting lasted two hours.', 'two hours'],
    ['Ito met Li. They spoke for about 40 minutes.', 'about 40 minutes'],
    ['Ito met Li. The talks ran roughly a quarter of an hour.', 'roughly a quarter of an hour'],
    ['Ito had a lengthy meeting with Li.', 'lengthy'],
    ['Ito met Li. A truce would begin within two hours of the talks.', null],
    ['Ito met Li. Two hours later the talks were forgotten.', null],
  ])('%s', (text, length) => expect(contact(text, /met/.test(text) ? 'met' : 'meeting').duration).toBe(length));
});

describe('how it took place', () => {
  it.each<[string, string, string]>([
    ['Ito spoke by telephone with Li.', 'spoke', 'phone'],
    ['Ito met Li.', 'met', 'in-person'],
    ['Ito talked with Li by video link.', 'talked', 'video'],
    ['Ito conferred with Li.', 'conferred', 'unknown'],
  ])('%s', (text, trigger, format) => expect(contact(text, trigger).format).toBe(format));
});

describe('how it went', () => {
  it.each<[string, string | null]>([
    ['Ito met Li. It was held in a warm and friendly atmosphere.', 'warm and friendly'],
    ['Ito met Li. The talks were frank.', 'frank'],
    ['Ito met Li for a cordial conversation.', 'cordial'],
    ['Ito met Li. They want friendly ties.', null],
  ])('%s', (text, words) => expect(contact(text, 'met').atmosphere).toBe(words));
});

describe('what comes next', () => {
  it.each<[string, string | null]>([
    ['Ito met Li. The two agreed to stay in touch.', 'The two agreed to stay in touch'],
    ['Ito met Li. They will meet again in May.', 'They will meet again in May'],
    ['Ito met Li. A further round is planned.', 'A further round is planned'],
    ['Ito met Li. They instructed their ministers to follow up.', 'They instructed their ministers to follow up'],
    ['Ito met Li. They agreed that the truce holds.', null],
  ])('%s', (text, next) => expect(contact(text, 'met').next).toBe(next));
});

describe('who was in the room', () => {
  it.each<[string, string[]]>([
    ['Ito met Li. The meeting was attended by Abe.', ['Ito', 'Li', 'Abe']],
    ['Ito met Li. Taking part in the meeting was Abe.', ['Ito', 'Li', 'Abe']],
    ['Ito met Li. Abe also attended the meeting.', ['Ito', 'Li', 'Abe']],
    ['Ito met Li. They spoke of Abe.', ['Ito', 'Li']],
  ])('%s', (text, people) => expect(contact(text, 'met').participants).toEqual(people));

  it.each<[string, string | null]>([
    ['Ito met Li. The talks were mediated by Abe.', 'Abe'],
    ['Ito met Li. They met under the auspices of Abe.', 'Abe'],
    ['Ito met Li. It came about through the good offices of Abe.', 'Abe'],
    ['Ito met Li. They spoke of Abe.', null],
  ])('mediator: %s', (text, who) => expect(contact(text, 'met').mediator).toBe(who));

  it.each<[string, string, CodingNotes, string | null]>([
    [
      'Ito received Li.',
      'received',
      {
        upos: { received: 'VERB' },
        tree: [
          ['Ito', 'received', 'nsubj'],
          ['Li', 'received', 'obj'],
        ],
      },
      'Ito',
    ],
    [
      'Ito hosted Li.',
      'hosted',
      {
        upos: { hosted: 'VERB' },
        tree: [
          ['Ito', 'hosted', 'nsubj'],
          ['Li', 'hosted', 'obj'],
        ],
      },
      'Ito',
    ],
    [
      'Li was received by Ito.',
      'received',
      {
        upos: { received: 'VERB' },
        tree: [
          ['Li', 'received', 'nsubj:pass'],
          ['was', 'received', 'aux:pass'],
          ['Ito', 'received', 'obl'],
          ['by', 'Ito', 'case'],
        ],
      },
      'Ito',
    ],
    ['Ito met Li.', 'met', {}, null],
  ])('host: %s', (text, trigger, notes, who) => expect(contact(text, trigger, notes).host).toBe(who));
});

describe('the account of a contact', () => {
  const first = 'Ito met Li. They discussed visas.\n\nThey discussed trade.';
  it('is the whole of a readout', () => expect(contact(first, 'met').matters.map(({ span }) => span.text)).toEqual(['visas', 'trade']));
  it('is its paragraph in an article, with a next one that goes on about it', () => {
    const later = 'Ito met Li. He discussed visas.\n\nRain fell.\n\nThey discussed trade.';
    expect(contact(later, 'met', { kind: 'article' }).matters.map(({ span }) => span.text)).toEqual(['visas']);
    expect(contact(first, 'met', { kind: 'article' }).matters.map(({ span }) => span.text)).toEqual(['visas', 'trade']);
  });
  it('ends where another contact of the same side begins, and where a transcript does', () => {
    const two = {
      triggers: [
        { text: 'met', type: 'CONSULT' as const, actor: ['Ito', 'Li'] },
        { text: 'met#2', type: 'CONSULT' as const, actor: ['Ito#2', 'Abe'] },
      ],
    };
    expect(contact('Ito met Li. They discussed visas. Ito met Abe. They discussed trade.', 'met', two).matters.map(({ span }) => span.text)).toEqual(['visas']);
    expect(contact('Ito met Li. They discussed visas.\n\nPresident Of Karvonia Ito: We discussed trade.', 'met').matters.map(({ span }) => span.text)).toEqual([
      'visas',
    ]);
  });
});

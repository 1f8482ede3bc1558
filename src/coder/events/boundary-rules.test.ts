import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';

const events = (notes: CodingNotes) => codeRecords(buildCoding(notes)).events;
const first = (notes: CodingNotes) => events(notes)[0]!;
const two = { person: ['Ito', 'Li'] };

describe('planned cooperation is AGREE', () => {
  it.each([
    ['Ito will meet Li on Friday.', 'will meet', 'CONSULT'],
    ['Talks between Ito and Li are due to open on Friday.', 'Talks', 'CONSULT'],
    ['Ito is to sign a treaty with Li.', 'sign', 'SUPPORT'],
    ['Ito will send Li food.', 'will send', 'AID'],
  ] as const)('%s', (text, trigger, type) => {
    const event = first({ text, names: two, triggers: [{ text: trigger, type, actor: ['Ito', 'Li'], modality: 'planned' }] });
    expect(event).toMatchObject({ type: 'AGREE', modality: 'planned', planned: { type }, quad: 1 });
  });

  it('leaves what was done as it is', () => {
    expect(first({ text: 'Ito met Li.', names: two, triggers: [{ text: 'met', type: 'CONSULT', actor: ['Ito', 'Li'] }] }).type).toBe('CONSULT');
  });
});

describe('a retreat to come, or declared, is CONCEDE', () => {
  it.each([
    ['The army will withdraw from Gorna.', 'will withdraw', 'planned'],
    ['The army is to free its captives.', 'free', 'planned'],
    ['The army announced a ceasefire.', 'announced', 'actual'],
    ['The army declared a truce from midnight.', 'declared', 'actual'],
  ] as const)('%s', (text, trigger, modality) => {
    const event = first({ text, mentions: { organization: 'The army' }, triggers: [{ text: trigger, type: 'RETREAT', actor: 'The army', modality }] });
    expect(event).toMatchObject({ type: 'CONCEDE', planned: { type: 'RETREAT' } });
  });

  it.each([
    ['The army left Gorna.', 'left'],
    ['The truce between the army and the rebels took effect.', 'took effect'],
  ])('one in force stays RETREAT: %s', (text, trigger) => {
    const mentions = { organization: [text.includes('The army') ? 'The army' : 'the army'] };
    expect(first({ text, mentions, triggers: [{ text: trigger, type: 'RETREAT', actor: mentions.organization }] }).type).toBe('RETREAT');
  });
});

describe('a draft put before a body asks it to act', () => {
  it.each([
    ['Ito submitted a draft resolution to the council that demands a truce.', 'submitted', 'AGREE', ['yield']],
    ['Ito tabled a motion in the council.', 'tabled', 'SUPPORT', []],
    ['Ito circulated a draft text among members.', 'circulated', 'COOPERATE', []],
  ] as const)('%s', (text, trigger, type, modes) => {
    expect(first({ text, names: { person: 'Ito' }, triggers: [{ text: trigger, type, actor: 'Ito' }] })).toMatchObject({ type: 'REQUEST', modes });
  });

  it('but what is submitted without one stays what it is', () => {
    const event = first({ text: 'Ito submitted to Li.', names: two, triggers: [{ text: 'submitted', type: 'CONCEDE', actor: 'Ito', recipient: 'Li' }] });
    expect(event.type).toBe('CONCEDE');
  });
});

describe('words settle the type', () => {
  const cases: [string, string, string, NonNullable<CodingNotes['triggers']>[number], string[]][] = [
    ['SUPPORT', 'Ito signed an accord with Li.', '', { text: 'signed', type: 'AGREE', actor: ['Ito', 'Li'] }, []],
    ['SUPPORT', 'Ito and Li ratified the pact.', '', { text: 'ratified', type: 'AGREE', actor: ['Ito', 'Li'] }, []],
    ['ACCUSE', 'Ito summoned the ambassador, Li.', '', { text: 'summoned', type: 'CONSULT', actor: 'Ito', recipient: 'Li' }, ['disapprove']],
    ['ACCUSE', 'Ito called in the envoy, Li.', '', { text: 'called in', type: 'REQUEST', actor: 'Ito', recipient: 'Li' }, ['disapprove']],
    [
      'SANCTION',
      'Ito expelled five diplomats.',
      'five diplomats',
      { text: 'expelled', type: 'COERCE', modes: ['deport'], actor: 'Ito', recipient: 'five diplomats' },
      ['expel'],
    ],
    ['SANCTION', 'Ito ordered two envoys to leave.', 'two envoys', { text: 'ordered', type: 'COERCE', actor: 'Ito', recipient: 'two envoys' }, ['expel']],
    ['COERCE', 'Ito deported forty workers.', 'forty workers', { text: 'deported', type: 'SANCTION', actor: 'Ito', recipient: 'forty workers' }, ['deport']],
    [
      'ASSAULT',
      'Ito captured two soldiers.',
      'two soldiers',
      { text: 'captured', type: 'COERCE', modes: ['arrest'], actor: 'Ito', recipient: 'two soldiers' },
      ['abduct'],
    ],
    [
      'AID',
      'Commandos under Ito rescued the captives.',
      'the captives',
      { text: 'rescued', type: 'RETREAT', modes: ['release'], actor: 'Ito', recipient: 'the captives' },
      [],
    ],
    ['COOPERATE', 'Ito and Li held joint naval drills.', '', { text: 'drills', type: 'MOBILIZE', actor: ['Ito', 'Li'] }, []],
    ['ACCUSE', 'Ito protested to Li in a note.', '', { text: 'protested', type: 'PROTEST', actor: 'Ito', recipient: 'Li' }, ['disapprove']],
  ];
  it.each(cases)('%s: %s', (type, text, group, trigger, modes) => {
    const names = { person: ['Ito', 'Li'].filter((name) => text.includes(name)) };
    const event = first({ text, names, mentions: group ? { person: group } : {}, triggers: [trigger] });
    expect(event.type).toBe(type);
    expect(event.modes).toEqual(modes);
  });

  it('leaves an exercise of one state and a march in the street alone', () => {
    expect(first({ text: 'Ito held naval drills.', names: { person: 'Ito' }, triggers: [{ text: 'drills', type: 'MOBILIZE', actor: 'Ito' }] }).type).toBe(
      'MOBILIZE',
    );
    expect(
      first({ text: 'Ito protested in the street.', names: { person: 'Ito' }, triggers: [{ text: 'protested', type: 'PROTEST', actor: 'Ito' }] }).type,
    ).toBe('PROTEST');
  });
});

describe('violence that its own author announces is THREATEN', () => {
  it.each(['Ito said he would bomb the port.', 'Ito vowed he would bomb the port.'])('%s', (text) => {
    const event = first({
      text,
      names: { person: 'Ito' },
      mentions: { person: 'he' },
      clusters: [['Ito', 'he']],
      attributions: [{ source: 'Ito', cue: text.includes('said') ? 'said' : 'vowed', content: 'he would bomb the port' }],
      triggers: [{ text: 'would bomb', type: 'ASSAULT', actor: 'he', modality: 'planned' }],
    });
    // The act of saying it was done: the threat is actual, what it announces is planned.
    expect(event).toMatchObject({ type: 'THREATEN', modality: 'actual', planned: { type: 'ASSAULT' } });
  });

  it('is no threat when someone else foretells it', () => {
    const event = first({
      text: 'Li said Ito would bomb the port.',
      names: two,
      attributions: [{ source: 'Li', cue: 'said', content: 'Ito would bomb the port' }],
      triggers: [{ text: 'would bomb', type: 'ASSAULT', actor: 'Ito', modality: 'planned' }],
    });
    expect(event.type).toBe('ASSAULT');
  });
});

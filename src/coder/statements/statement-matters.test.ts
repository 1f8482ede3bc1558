import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';

const statement = (notes: CodingNotes) => codeRecords(buildCoding(notes)).statements[0]!;
const matters = (text: string, cue: string, content: string) =>
  statement({ text, names: { person: 'Ito' }, attributions: [{ source: 'Ito', cue, content }] }).matters.map(({ span, label }) => [span.text, label]);

describe('what a statement is about', () => {
  it.each<[string, string, string, [string, string | null][]]>([
    ['On Gorna, Ito said the truce holds.', 'said', 'the truce holds', [['Gorna', null]]],
    ['Ito said the sanctions must go.', 'said', 'the sanctions must go', [['the sanctions', 'sanctions']]],
    [
      'Ito said wheat and visas were held up.',
      'said',
      'wheat and visas were held up',
      [
        ['wheat', 'food_security'],
        ['visas', 'visas'],
      ],
    ],
    ['Ito said it was late.', 'said', 'it was late', []],
  ])('%s', (text, cue, content, expected) => expect(matters(text, cue, content)).toEqual(expected));
});

describe('the contact in which something was said', () => {
  const readout = (said: string, more: CodingNotes = {}) =>
    statement({
      kind: 'readout',
      issuer: { name: 'Karvonian Presidency', registry: null, country: 'KAR', basis: 'publisher' },
      text: `Ito met Li. ${said}`,
      names: { person: ['Ito#*', 'Li'] },
      actors: { Ito: { country: 'KAR' }, Li: { country: 'LIV' }, Karvonia: { country: 'KAR' } },
      triggers: [{ text: 'met', type: 'CONSULT', actor: ['Ito', 'Li'] }],
      attributions: [{ source: 'Karvonia', cue: 'said', content: 'the truce holds' }],
      ...more,
    }).within.length;

  it('is the only one of a readout, for its parties', () =>
    expect(readout('Ito said the truce holds.', { attributions: [{ source: 'Ito#2', cue: 'said', content: 'the truce holds' }] })).toBe(1));
  it('and for their states', () => expect(readout('Karvonia said the truce holds.', { names: { person: ['Ito', 'Li'], location: 'Karvonia' } })).toBe(1));
  it('and for both sides together', () =>
    expect(
      readout('The two sides said the truce holds.', {
        names: { person: ['Ito', 'Li'] },
        mentions: { organization: 'The two sides' },
        attributions: [{ source: 'The two sides', cue: 'said', content: 'the truce holds' }],
      }),
    ).toBe(1));
  it('but not what somebody else says, or what reporters were told', () => {
    expect(
      readout('Abe said the truce holds.', {
        names: { person: ['Ito', 'Li', 'Abe'] },
        attributions: [{ source: 'Abe', cue: 'said', content: 'the truce holds' }],
      }),
    ).toBe(0);
    expect(readout('Earlier, Karvonia said the truce holds.', { names: { person: ['Ito', 'Li'], location: 'Karvonia' } })).toBe(0);
  });
});

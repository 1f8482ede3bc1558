import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../registry/load.js';
import { buildReadout, callByA, callByB, type ReadoutNotes } from './build-readout.js';
import { gatherContacts } from './gather.js';

const registry = loadRegistry();
const found = (...notes: ReadoutNotes[]) => gatherContacts(notes.map(buildReadout), registry).map(({ contact }) => contact);
const issuers = (...notes: ReadoutNotes[]) => found(...notes).map(({ readouts }) => readouts.map(({ issuer }) => issuer).sort());

describe('gatherContacts', () => {
  it('finds the two readouts of one call, a day apart, with whose account each is', () => {
    const [contact, ...others] = found(callByA, callByB);
    expect(others).toEqual([]);
    expect(contact).toMatchObject({
      kind: 'call',
      start: '2021-12-30',
      daysDiffer: true,
      reports: [],
      readouts: [
        { issuer: 'White House', party: 'Joe Biden', completeness: 'full', day: '2021-12-30' },
        { issuer: 'Kremlin', party: 'Vladimir Putin', completeness: 'full', day: '2021-12-31' },
      ],
    });
    expect(contact!.parties.map(({ name }) => name).sort()).toEqual(['Joe Biden', 'Vladimir Putin']);
    expect(contact!.why.join()).toContain('both tell of');
  });

  it('keeps two explicit days apart', () => {
    const later = { ...callByB, text: `On January 2, ${callByB.text}`, published: '2022-01-02' };
    const dated = { ...later, contacts: [{ ...callByB.contacts![0]!, day: '2022-01-02', written: 'January 2' }] };
    expect(issuers(callByA, dated)).toEqual([['White House'], ['Kremlin']]);
  });

  it('keeps another counterpart apart, though pair and day are near', () => {
    const other: ReadoutNotes = {
      title: 'Telephone conversation with President of France Emmanuel Macron',
      text: 'Vladimir Putin had a telephone conversation with Emmanuel Macron. The grain blockade in Odesa was discussed.',
      publisher: 'Kremlin',
      published: '2021-12-30',
      actors: { putin: { name: 'Vladimir Putin', registry: 'Q7747', country: 'RUS', mentions: ['Vladimir Putin'] } },
      contacts: [{ trigger: 'telephone conversation', parties: ['putin'] }],
    };
    expect(issuers(callByA, other)).toHaveLength(2);
  });

  it('keeps a second call of the day apart from the first, where one issuer tells of both', () => {
    const second = {
      ...callByB,
      title: 'Second telephone conversation with Joe Biden',
      text: callByB.text.replace('had a telephone', 'had another telephone'),
      contacts: [{ trigger: 'another telephone conversation', parties: ['biden', 'putin'] }],
    };
    const contacts = issuers(callByA, callByB, second);
    expect(contacts).toHaveLength(2);
    expect(contacts).toContainEqual(['Kremlin', 'White House']);
  });

  it('leaves out an announcement, and counts press as a report', () => {
    expect(issuers({ ...callByA, title: 'President Biden to speak with Vladimir Putin' })).toEqual([]);
    const press = { ...callByA, publisher: 'The Harbour Post', kind: 'article' as const };
    const [contact] = found(callByB, press);
    expect(contact?.readouts.map(({ issuer }) => issuer)).toEqual(['Kremlin']);
    expect(contact?.reports.map(({ publisher }) => publisher)).toEqual(['The Harbour Post']);
  });

  it('counts a text printed twice by its issuer as one readout with a copy', () => {
    const again = { ...callByA, title: 'Readout: President Biden’s Call with Vladimir Putin' };
    const [contact] = found(callByA, again, callByB);
    expect(contact?.readouts).toHaveLength(2);
    expect(contact?.readouts.flatMap(({ copies }) => copies)).toHaveLength(1);
  });

  it('does not depend on the order of the readouts', () => {
    const other = {
      ...callByA,
      title: 'Readout of President Biden’s Call with Emmanuel Macron',
      text: callByA.text.replace('Vladimir Putin', 'Emmanuel Macron'),
      actors: { biden: callByA.actors!.biden! },
      contacts: [],
      statements: [],
    };
    const readouts = [callByA, callByB, other, { ...callByA, publisher: 'The Harbour Post', kind: 'article' as const }].map(buildReadout);
    const all = JSON.stringify(gatherContacts(readouts, registry).map(({ contact }) => contact));
    fc.assert(
      fc.property(fc.shuffledSubarray(readouts, { minLength: readouts.length }), (shuffled) => {
        expect(JSON.stringify(gatherContacts(shuffled, registry).map(({ contact }) => contact))).toBe(all);
      }),
      { numRuns: 12 },
    );
  });
});

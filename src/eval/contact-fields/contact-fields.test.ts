import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Readout } from '../../records/index.js';
import { runSuite } from '../index.js';
import type { SuiteModel } from '../suite-model.js';
import { type GoldReadout, halfOf, readContactsFile } from './contacts-file.js';
import { ContactTally, scoreContact, shareHalf } from './score.js';

const text = 'Ito rang Li for an hour. They discussed the truce in Gorna and visas. They will meet again in May.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const gold: GoldReadout = {
  file: 'a.md',
  path: 'a.md',
  party: 0,
  format: 'phone',
  initiatedBy: 0,
  duration: 'an hour',
  next: 'They will meet again in May',
  matters: [
    { quote: 'the truce in Gorna', raisedBy: null },
    { quote: 'visas', raisedBy: 1 },
  ],
  parties: ['Ayako Ito|Ito', 'Bo Li|Li'],
  half: 'tuning',
};

const read = (contact: object): Readout =>
  ({
    document: { text, published: null },
    actors: [
      { id: 'a1', name: 'Ito', mentions: [span('Ito')] },
      { id: 'a2', name: 'Li', mentions: [span('Li')] },
    ],
    events: [
      {
        type: 'CONSULT',
        modality: 'actual',
        negated: false,
        actors: ['a1', 'a2'],
        contact: { format: 'unknown', initiatedBy: [], duration: null, next: null, matters: [], ...contact },
      },
    ],
  }) as unknown as Readout;
const matter = (words: string, raisedBy: string[] = []) => ({ span: span(words), label: null, raisedBy, about: [] });
const scored = (contact: object | null) => {
  const tally = new ContactTally();
  const errors = scoreContact(gold, contact && read(contact), [tally]);
  return { tally, errors };
};

describe('shareHalf', () => {
  it.each([
    ['the truce in Gorna', 'the truce in Gorna and visas', true],
    ['the truce in Gorna', 'truce in', true],
    ['the truce in Gorna', 'truce', false],
    ['visas', 'the truce', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(shareHalf(text, span(a), span(b))).toBe(expected);
    expect(shareHalf(text, span(b), span(a))).toBe(expected);
  });
});

describe('scoreContact', () => {
  it('counts what is right', () => {
    const { tally, errors } = scored({
      format: 'phone',
      initiatedBy: ['a1'],
      duration: 'an hour',
      next: 'They will meet again in May',
      matters: [matter('the truce in Gorna'), matter('visas', ['a2'])],
    });
    expect(errors).toEqual([]);
    expect([tally.matters.scores.f1, tally.initiatedBy.scores.f1, tally.duration.scores.f1, tally.next.scores.f1]).toEqual([1, 1, 1, 1]);
    expect([tally.format, tally.raised]).toEqual([
      { all: 1, right: 1 },
      { all: 2, right: 2 },
    ]);
  });

  it('counts and names what is wrong', () => {
    const { tally, errors } = scored({ format: 'video', initiatedBy: ['a2'], duration: 'May', matters: [matter('visas'), matter('again')] });
    expect(tally.matters.scores).toMatchObject({ precision: 0.5, recall: 0.5 });
    expect([tally.initiatedBy.scores.f1, tally.duration.scores.f1, tally.next.scores.recall, tally.format.right, tally.raised.right]).toEqual([0, 0, 0, 0, 0]);
    expect(errors).toHaveLength(7);
    expect(errors).toContain('a.md: no matter «again»');
  });

  it('gives nothing for a text that was not read', () => expect(scored(null).tally.matters.scores).toMatchObject({ n: 2, f1: 0 }));
});

describe('the contacts file', () => {
  const file = (contacts: unknown) => {
    const folder = mkdtempSync(join(tmpdir(), 'contacts-'));
    writeFileSync(join(folder, 'contacts.json'), JSON.stringify({ contacts }));
    return folder;
  };
  const { file: name, party, format, initiatedBy, duration, next, matters } = gold;
  const contact = (id: string) => ({ id, parties: gold.parties, readouts: [{ file: name, party, format, initiatedBy, duration, next, matters }] });

  it('is halved by the ids of its contacts, about evenly', () => {
    const halves = Array.from({ length: 400 }, (_, i) => halfOf(`c${i}`)).filter((half) => half === 'tuning').length;
    expect(halves).toBeGreaterThan(160);
    expect(halves).toBeLessThan(240);
    expect(halfOf('c04')).toBe('tuning');
    expect(halfOf('c01')).toBe('kept apart');
  });

  it('is refused with the field that is wrong', () =>
    expect(() => readContactsFile(join(file([{ id: 'c1' }]), 'contacts.json'))).toThrow(/contacts\.json: .*parties/su));

  it('is scored by halves; the errors of the half kept apart are not told', async () => {
    const reader = { readFile: async () => read({}) } as unknown as SuiteModel;
    const result = await runSuite('contact-fields', { data: file([contact('c04'), contact('c01')]), reader });
    expect(result).toMatchObject({ n: 2, metrics: { matters: 0, format: 0 }, parts: { 'tuning: matters': { n: 2 }, 'kept apart: matters': { n: 2 } } });
    expect(result.errors).toHaveLength(6);
  });
});

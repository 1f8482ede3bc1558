import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';
import { caveatsAt } from './caveats.js';

const event = (notes: CodingNotes) => codeRecords(buildCoding(notes)).events[0]!;
const raid = (text: string, more: Partial<CodingNotes>): CodingNotes => ({
  text,
  triggers: [{ text: 'attacked', type: 'ASSAULT', actor: 'rebels', recipient: 'Gorna' }],
  names: { location: 'Gorna' },
  publisher: 'The Gazette',
  ...more,
});

describe('the chain', () => {
  it('has the publisher alone for what the writer tells, and nobody where no publisher is known', () => {
    const notes = raid('On Monday rebels attacked Gorna.', { mentions: { organization: 'rebels' } });
    expect(event(notes).chain).toMatchObject([{ name: 'The Gazette', kind: 'media', stance: 'asserts' }]);
    expect(event({ ...notes, publisher: null }).chain).toEqual([]);
  });

  it('goes from the innermost source to the publisher', () => {
    const text = 'The ministry said that according to witnesses rebels attacked Gorna.';
    const notes = raid(text, {
      mentions: { organization: ['The ministry', 'rebels'], person: 'witnesses' },
      attributions: [
        { source: 'The ministry', cue: 'said', content: 'that according to witnesses rebels attacked Gorna' },
        { source: 'witnesses', cue: 'according to', content: 'rebels attacked Gorna' },
      ],
    });
    expect(event(notes).chain.map((link) => [link.name, link.kind])).toEqual([
      ['witnesses', 'witness'],
      ['The ministry', 'ministry'],
      ['The Gazette', 'media'],
    ]);
    expect(event(notes).chain[0]!.anonymous).toBe(true);
  });

  it.each([
    ['claimed', 'claims'],
    ['confirmed', 'confirms'],
    ['said', 'asserts'],
  ])('takes its stance from the cue: %s', (cue, stance) => {
    const notes = raid(`Ito ${cue} rebels attacked Gorna.`, {
      names: { person: 'Ito', location: 'Gorna' },
      mentions: { organization: 'rebels' },
      attributions: [{ source: 'Ito', cue, content: 'rebels attacked Gorna' }],
    });
    expect(event(notes).chain[0]!.stance).toBe(stance);
  });

  it('knows whom a spokesman speaks for', () => {
    const notes = raid('Army spokesman Jan Ito said rebels attacked Gorna.', {
      mentions: { organization: ['rebels', 'Army'], person: 'Army spokesman Jan Ito^Ito' },
      attributions: [{ source: 'Army spokesman Jan Ito', cue: 'said', content: 'rebels attacked Gorna' }],
      actors: { Army: { kind: 'organization' } },
    });
    const link = event(notes).chain[0]!;
    expect(link.speaksFor).not.toBeNull();
    expect(link.affiliation).toBe(link.speaksFor);
  });

  it('has a readout’s issuer once', () => {
    const issuer = { name: 'Kremlin', registry: null, country: 'RUS', basis: 'publisher' };
    expect(
      event(raid('On Monday rebels attacked Gorna.', { mentions: { organization: 'rebels' }, issuer, publisher: 'The Kremlin', kind: 'readout' })).chain.map(
        (link) => link.name,
      ),
    ).toEqual(['Kremlin']);
  });
});

describe('caveats', () => {
  it('are the hedges of the clause, and that nobody verified it', () => {
    const text = 'Rebels reportedly took Gorna; nobody was hurt. The claim could not be independently verified.';
    const { scene } = buildCoding({ text });
    expect(caveatsAt(scene, { start: 19, end: 23 }).map((span) => span.text)).toEqual(['reportedly', 'The claim could not be independently verified']);
    expect(caveatsAt(scene, { start: 37, end: 41 }).map((span) => span.text)).toEqual(['The claim could not be independently verified']);
  });

  it('are not taken from other words', () => {
    const { scene } = buildCoding({ text: 'Rebels took Gorna and reported it.' });
    expect(caveatsAt(scene, { start: 7, end: 11 })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from './build-coding.js';
import { carriesOf } from './carries.js';
import { codeRecords } from './code-records.js';

const carried = (text: string, content: string, notes: CodingNotes = {}) => {
  const at = buildCoding({
    text,
    names: { organization: 'Presidency' },
    actors: { Presidency: { country: 'KAR' } },
    attributions: [{ source: 'Presidency', cue: 'said', content }],
    ...notes,
  });
  return carriesOf(at, codeRecords(at).statements).map(({ issuer, spans, completeness }) => [
    issuer.name,
    issuer.country,
    spans.map((span) => span.text).join('|'),
    completeness,
  ]);
};

describe('what a press article carries', () => {
  it.each<[string, string, string]>([
    ['“The talks were frank,” the Presidency said in a readout.', 'The talks were frank', 'excerpt'],
    ['The Presidency said in a statement that “the talks were frank”.', 'the talks were frank', 'excerpt'],
    ['The Presidency said in a communiqué that talks were frank.', 'that talks were frank', 'unknown'],
    ['The full text of the statement: “The talks were frank,” the Presidency said in a statement.', 'The talks were frank', 'full'],
  ])('%s', (text, content, completeness) =>
    expect(carried(text, content)).toMatchObject([['Presidency', 'KAR', expect.stringMatching(/talks were frank/u), completeness]]),
  );

  it.each<[string, string, CodingNotes]>([
    ['The Presidency said that talks were frank.', 'that talks were frank', {}],
    ['The Presidency said the statement was frank.', 'the statement was frank', {}],
    ['The Presidency said in a statement that talks were frank.', 'that talks were frank', { actors: {} }],
    [
      'The Presidency said in a statement that talks were frank.',
      'that talks were frank',
      { issuer: { name: 'Presidency', registry: null, country: 'KAR', basis: 'publisher' }, kind: 'statement' },
    ],
  ])('is not what was merely said, nor a side’s own account: %s', (text, content, notes) => expect(carried(text, content, notes)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeSayings } from './code-sayings.js';

const contents = (text: string, attribution: { cue: string; source: string; content: string | string[] }): string[] => {
  const notes: CodingNotes = { text, names: { person: 'Ito' }, attributions: [attribution] };
  const at = buildCoding(notes);
  return codeSayings(at).flatMap(({ content }) => content.map(({ start, end }) => at.scene.text.slice(start, end)));
};

describe('the clause before a source in parenthesis', () => {
  it.each([
    ['All fled, according to Ito, and nobody stayed.', 'All fled'],
    ['The bridge was shut, according to Ito, but boats crossed.', 'The bridge was shut'],
    ['Two men were held, according to Ito, while others left.', 'Two men were held'],
  ])('%s', (text, before) => {
    const after = text.slice(text.indexOf('Ito,') + 5);
    expect(contents(text, { cue: 'according to', source: 'Ito', content: after.replace(/\.$/u, '') })[0]).toBe(before);
  });

  it('is not taken where the source opens the sentence', () => {
    expect(contents('According to Ito, all fled.', { cue: 'According to', source: 'Ito', content: 'all fled' })).toEqual(['all fled.']);
  });
});

describe('words at the edges of what was said', () => {
  it.each([
    ['of the danger of a war', 'Ito spoke of the danger of a war.', 'spoke', 'the danger of a war.'],
    ['about his plans', 'Ito spoke about his plans.', 'spoke', 'his plans.'],
    ['that all fled, according to', 'Ito said that all fled, according to Li.', 'said', 'that all fled'],
  ])('%s', (content, text, cue, left) => {
    expect(contents(text, { cue, source: 'Ito', content })[0]!.replace(/^that /u, '')).toBe(left.replace(/^that /u, ''));
  });
});

import { describe, expect, it } from 'vitest';
import { buildReading } from './build-reading.js';
import type { TokenRange } from './reading.js';

const reading = buildReading({
  title: 'Leaders talk',
  paragraphs: ["Israel's prime minister spoke with Ali, Bo and Cy on Monday. He said talks had failed."],
  published: '2023-10-17',
  names: { person: ['Ali', 'Bo', 'Cy'], location: 'Israel', date: 'Monday' },
  mentions: { person: ["Israel's prime minister", 'He'] },
  clusters: [["Israel's prime minister", 'He']],
  attributions: [{ source: 'He', cue: 'said', content: 'talks had failed' }],
  triggers: [{ text: 'spoke', type: 'CONSULT', modes: ['phone'], actor: ["Israel's prime minister", 'Ali'], time: 'on Monday' }],
});
const words = (range: TokenRange): string => reading.document.text.slice(reading.tokens[range.first]!.start, reading.tokens[range.last - 1]!.end);
const at = (text: string): number => reading.tokens.findIndex((token) => reading.document.text.slice(token.start, token.end) === text);

describe('buildReading', () => {
  it('finds ranges by their words', () => {
    expect(reading.triggers[0]!.roles.map(words)).toEqual(["Israel's prime minister", 'Ali', 'on Monday']);
    expect(words(reading.attributions[0]!.content[0]!)).toBe('talks had failed');
    expect(reading.clusters).toHaveLength(1);
    expect(reading.clusters[0]!.map((i) => words(reading.mentions[i]!))).toEqual(["Israel's prime minister", 'He']);
  });

  it('guesses a tree with subjects, possessors and conjuncts', () => {
    const word = (text: string) => reading.words[at(text)]!;
    expect(word('spoke')).toMatchObject({ deprel: 'root', head: -1, upos: 'VERB' });
    expect(word('minister')).toMatchObject({ deprel: 'nsubj', head: at('spoke') });
    expect(word('Israel')).toMatchObject({ deprel: 'nmod:poss', head: at('minister') });
    expect(word('Bo')).toMatchObject({ deprel: 'conj', head: at('Ali') });
    expect(word('Cy')).toMatchObject({ deprel: 'conj', head: at('Ali') });
    expect(word('Ali')).toMatchObject({ deprel: 'obl', head: at('spoke') });
  });

  it('tells names, descriptions and pronouns apart', () => {
    const forms = Object.fromEntries(reading.mentions.map((mention) => [words(mention), mention.form]));
    expect(forms).toMatchObject({ "Israel's prime minister": 'nominal', He: 'pronoun', Ali: 'name' });
  });

  it('says which words are missing', () => {
    expect(() => buildReading({ text: 'Talks failed.', names: { person: 'Ito' } })).toThrow('“Ito”');
    expect(() => buildReading({ text: 'Talks failed.', names: { person: 'Talk' } })).toThrow('whole words');
  });
});

import { describe, expect, it } from 'vitest';
import { foldOf, normalisedSentence } from './fold.js';

/** Computed once with training/folds.py: the twins must agree. */
const twin: [sentence: string, fold: number][] = [
  ['Talks failed.', 1],
  ['Brazil’s envoy met Côte d’Ivoire’s on 3 May', 3],
  ['Co\u0302te d’Ivoire', 3],
  ['', 4],
  ['ΟΔΟΣ ½ ²', 2],
  ['ÅNGSTRÖM Ǆ ß İstanbul', 2],
  ['ー漢字 5', 2],
  ['The minister said 1,300 were killed', 1],
  ['Ministers met.', 4],
  ['😀 emoji 𝒜𝒷 10', 2],
];

describe('foldOf', () => {
  it.each(twin)('puts %j into the fold that the Python twin gives', (sentence, fold) => {
    expect(foldOf(sentence)).toBe(fold);
  });

  it('sees neither case, marks nor white space', () => {
    expect(foldOf('“TALKS”,\n failed –')).toBe(foldOf('talks failed.'));
  });

  it('sees one letter in its composed and decomposed form', () => {
    expect(foldOf('Co\u0302te')).toBe(foldOf('C\u00f4te'));
  });
});

describe('normalisedSentence', () => {
  it('keeps letters and digits of all scripts', () => {
    expect(normalisedSentence('Ünal: 3½ “години”, 5%!')).toBe('ünal3½години5');
  });
});

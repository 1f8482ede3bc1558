import { describe, expect, it } from 'vitest';
import type { TaggedWord } from '../suite-model.js';
import { treeScores } from './trees.js';

const word = (upos: string, head: number, deprel: string): TaggedWord => ({ upos, head, deprel });

/** "Talks failed again ." */
const gold = [[word('NOUN', 1, 'nsubj'), word('VERB', -1, 'root'), word('ADV', 1, 'advmod:tmod'), word('PUNCT', 1, 'punct')]];

describe('treeScores', () => {
  it('counts words, punctuation too, and ignores subtypes', () => {
    const predicted = [[word('NOUN', 1, 'nsubj:pass'), word('VERB', -1, 'root'), word('ADV', 1, 'obl'), word('NOUN', 2, 'punct')]];
    expect(treeScores(gold, predicted)).toEqual({ las: 2 / 4, uas: 3 / 4, upos: 3 / 4, words: 4 });
  });

  it('gives one for the gold itself', () => {
    expect(treeScores(gold, gold)).toEqual({ las: 1, uas: 1, upos: 1, words: 4 });
  });

  it('refuses another number of words or sentences', () => {
    expect(() => treeScores(gold, [gold[0]!.slice(1)])).toThrow('sentence 1: 4 words, 3 predicted');
    expect(() => treeScores(gold, [])).toThrow(RangeError);
  });

  it('gives zero for no words', () => {
    expect(treeScores([], [])).toEqual({ las: 0, uas: 0, upos: 0, words: 0 });
  });
});

import type { TaggedWord } from '../suite-model.js';

/** Shares of words, between 0 and 1. */
export interface TreeScores {
  readonly las: number;
  readonly uas: number;
  readonly upos: number;
  readonly words: number;
}

const plain = (deprel: string) => deprel.split(':')[0];

/**
 * Labelled and unlabelled attachment and part of speech, as conll18_ud_eval counts them where sentences and words are the gold ones:
 * every word counts, punctuation too; subtypes of relations are ignored.
 *
 * Throws RangeError if a sentence's words differ in number.
 *
 * @example
 * treeScores([[{ upos: 'VERB', head: -1, deprel: 'root' }]], [[{ upos: 'NOUN', head: -1, deprel: 'root' }]]) // { las: 1, uas: 1, upos: 0, words: 1 }
 */
export function treeScores(gold: readonly (readonly TaggedWord[])[], predicted: readonly (readonly TaggedWord[])[]): TreeScores {
  if (gold.length !== predicted.length) throw new RangeError(`${gold.length} gold sentences, ${predicted.length} predicted`);
  let words = 0;
  let las = 0;
  let uas = 0;
  let upos = 0;
  gold.forEach((sentence, s) => {
    const guess = predicted[s]!;
    if (guess.length !== sentence.length) throw new RangeError(`sentence ${s + 1}: ${sentence.length} words, ${guess.length} predicted`);
    sentence.forEach((word, w) => {
      const { head, deprel, upos: tag } = guess[w]!;
      words++;
      if (tag === word.upos) upos++;
      if (head !== word.head) return;
      uas++;
      if (plain(deprel) === plain(word.deprel)) las++;
    });
  });
  const share = (count: number) => (words > 0 ? count / words : 0);
  return { las: share(las), uas: share(uas), upos: share(upos), words };
}

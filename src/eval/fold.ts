import { createHash } from 'node:crypto';

/** How many folds held-out predictions are made in. */
export const foldCount = 5;

/**
 * A sentence as folds and overlaps between sets see it: NFC, lower case, letters and digits only (Unicode L and N).
 *
 * @example
 * normalisedSentence('Talks, in Geneva!') // 'talksingeneva'
 */
export function normalisedSentence(sentence: string): string {
  return sentence
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The fold (0 to 4) that a sentence is held out in: sha256 of the normalised sentence in UTF-8, read as one big number, modulo 5.
 * `training/folds.py` is its twin; one fold function serves every suite.
 *
 * @example
 * foldOf('Talks failed.') === foldOf('talks failed') // true
 */
export function foldOf(sentence: string): number {
  const digest = createHash('sha256').update(normalisedSentence(sentence), 'utf8').digest('hex');
  return Number(BigInt(`0x${digest}`) % BigInt(foldCount));
}

import type { Document } from '../document/document.js';
import type { Segmentation } from '../document/sentences.js';
import type { ReaderLabels } from '../models/labels.js';
import type { Seen, Window } from '../models/window.js';
import { decodeAttributions } from './attributions.js';
import { decodeClusters } from './coreference.js';
import { decodeFigures } from './figures.js';
import { decodeMentions } from './mentions.js';
import { type Name, nameLabels, type Reading, type Word } from './reading.js';
import { softmax, tagScores } from './scores.js';
import { labelledRanges } from './spans.js';
import { decodeTriggers } from './triggers.js';
import { decodeWords } from './words.js';

/**
 * Turns what the model saw in a document's windows into a Reading. Windows are in text order and cover every token once.
 */
export function decodeReading(
  document: Document,
  { tokens, sentences }: Segmentation,
  windows: readonly Window[],
  seen: readonly Seen[],
  labels: ReaderLabels,
): Reading {
  const each = <T>(decode: (window: Window, seen: Seen, labels: ReaderLabels) => T[]): T[] => windows.flatMap((window, w) => decode(window, seen[w]!, labels));
  const words = each(decodeWords);
  const children = childrenOf(words);
  const mentions = each((window, s) => decodeMentions(window, s, labels, words, children));
  return {
    document,
    tokens,
    sentences,
    words,
    names: each(decodeNames),
    mentions,
    clusters: decodeClusters(mentions, windows, seen),
    attributions: each(decodeAttributions),
    triggers: each(decodeTriggers),
    figures: each(decodeFigures),
    quads: each(decodeQuads).slice(0, sentences.length),
  };
}

function decodeNames(window: Window, seen: Seen, labels: ReaderLabels): Name[] {
  return labelledRanges(window.starts.length, labels.news, (i) => tagScores(seen, labels, 'news', i)).map((r) => ({
    first: window.first + r.first,
    last: window.first + r.last,
    label: nameLabels.find((l) => l === r.label)!,
    score: r.score,
  }));
}

function decodeQuads(window: Window, seen: Seen): number[][] {
  const width = seen.quad.length / Math.max(1, window.pairs.length);
  return window.pairs.map((_, p) => softmax(seen.quad.subarray(p * width, (p + 1) * width)));
}

/** Each word's dependents, in text order. */
export function childrenOf(words: readonly Word[]): number[][] {
  const children: number[][] = words.map(() => []);
  words.forEach((word, i) => {
    if (word.head >= 0) children[word.head]!.push(i);
  });
  return children;
}

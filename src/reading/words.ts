import type { ReaderLabels } from '../models/labels.js';
import type { Seen, Window } from '../models/window.js';
import type { Word } from './reading.js';
import { best, tagScores } from './scores.js';
import { bestTree } from './tree.js';

/** Tags and trees of a window's words; heads are indexes into the document's tokens. */
export function decodeWords(window: Window, seen: Seen, labels: ReaderLabels): Word[] {
  const width = window.sentence.length;
  const stride = Math.max(width, labels.fewest);
  const words: Word[] = [];
  for (let start = 0; start < width; ) {
    let end = start + 1;
    while (end < width && window.sentence[end] === window.sentence[start]) end++;
    const heads = bestTree(end - start, (head, dependent) => seen.arcs[(start + dependent) * stride + start + head]!);
    heads.forEach((head, k) => {
      const i = start + k;
      const row = seen.relations.subarray(i * labels.deprels.length, (i + 1) * labels.deprels.length);
      words.push({
        upos: labels.upos[best(tagScores(seen, labels, 'upos', i))]!,
        feats: labels.feats[best(tagScores(seen, labels, 'feats', i))]!,
        head: head < 0 ? -1 : window.first + start + head,
        deprel: head < 0 ? 'root' : relation(row, labels),
      });
    });
    start = end;
  }
  return words;
}

/** The best relation but `root`, which only the root has. */
function relation(row: Float32Array, labels: ReaderLabels): string {
  const found = labels.deprels[best(row)]!;
  if (found !== 'root') return found;
  const others = Float32Array.from(row, (v, r) => (labels.deprels[r] === 'root' ? -Infinity : v));
  return labels.deprels[best(others)]!;
}

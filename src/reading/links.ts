import type { LinkHead, ReaderLabels } from '../models/labels.js';
import type { Seen } from '../models/window.js';
import { type LabelledRange, labelledRanges } from './spans.js';

/** The words that belong to one anchor word: labelled ranges of the window. */
export type Linked = (anchor: number) => LabelledRange[];

/**
 * Reads off a window what its words are to an anchor word of one kind. An anchor that is not among the window's likeliest has no linked words.
 *
 * `width` is the number of words; `plain` maps a label onto the name that its runs get (`I-cue` to `cue`).
 */
export function linksOf(seen: Seen, labels: ReaderLabels, kind: LinkHead, width: number, plain: (label: string) => string = (label) => label): Linked {
  const { anchors, scores } = seen.links[kind];
  const own = labels.links[kind].length;
  const rows = Math.max(width, labels.fewest);
  const names = ['O', ...labels.links[kind].map(plain)];
  return (anchor) => {
    const k = anchors.findIndex((a) => Number(a) === anchor);
    if (k < 0) return [];
    const row = new Float32Array(own + 1);
    const at = (i: number) => {
      row.set(scores.subarray((k * rows + i) * own, (k * rows + i + 1) * own), 1);
      return row;
    };
    return labelledRanges(width, names, at);
  };
}

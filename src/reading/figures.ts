import type { ReaderLabels } from '../models/labels.js';
import type { Seen, Window } from '../models/window.js';
import { linksOf } from './links.js';
import type { FigureMention } from './reading.js';
import { tagScores } from './scores.js';
import { labelledRanges } from './spans.js';

/** How much "no figure" is lowered, in log odds. */
const eagerness = 1.1;

/** Numbers of people and things in a window, with those that they count. */
export function decodeFigures(window: Window, seen: Seen, labels: ReaderLabels): FigureMention[] {
  const width = window.starts.length;
  const linked = linksOf(seen, labels, 'figure', width);
  return labelledRanges(width, labels.figure, (i) => eager(tagScores(seen, labels, 'figure', i))).map((r) => {
    const group = linked(r.first).sort((a, b) => b.score - a.score)[0];
    return {
      first: window.first + r.first,
      last: window.first + r.last,
      measure: r.label,
      score: r.score,
      group: group ? { first: window.first + group.first, last: window.first + group.last } : null,
    };
  });
}

/** The scores with "no figure" lowered: figures are few, and the head says "none" too readily. The coder asks for the score it wants. */
function eager(scores: Float32Array): Float32Array {
  const out = scores.slice();
  out[0]! -= eagerness;
  return out;
}

import type { ReaderLabels } from '../models/labels.js';
import type { Seen, Window } from '../models/window.js';
import { linksOf } from './links.js';
import type { Attribution, TokenRange } from './reading.js';
import { softmax, tagScores } from './scores.js';

/** Least probability of a cue word for an attribution to be decoded at all; the coder asks for more. */
const leastCue = 0.25;

/**
 * Attributions of a window: one per anchor word, which is the first word of a cue, or of content that nothing cues.
 */
export function decodeAttributions(window: Window, seen: Seen, labels: ReaderLabels): Attribution[] {
  const width = window.starts.length;
  const linked = linksOf(seen, labels, 'attribution', width, (label) => (label === 'I-cue' ? 'cue' : label));
  const found: Attribution[] = [];
  for (let anchor = 0; anchor < width; anchor++) {
    const [none, cued, uncued] = softmax(tagScores(seen, labels, 'cue', anchor));
    if (1 - none! < leastCue) continue;
    const isCue = cued! >= uncued!;
    const ranges = linked(anchor);
    const place = (label: string): TokenRange[] =>
      ranges.filter((r) => r.label === label).map((r) => ({ first: window.first + r.first, last: window.first + r.last }));
    const content = place('content');
    const parts = ranges.filter((r) => r.label === 'content' || r.label === 'source');
    const certainty = parts.length ? parts.reduce((sum, r) => sum + r.score, 0) / parts.length : 0.5;
    const at = window.first + anchor;
    found.push({ cue: isCue ? joined([{ first: at, last: at + 1 }, ...place('cue')]) : [], source: place('source'), content, score: (1 - none!) * certainty });
  }
  return found;
}

function joined(ranges: TokenRange[]): TokenRange[] {
  const sorted = ranges.sort((a, b) => a.first - b.first);
  const out: TokenRange[] = [];
  for (const range of sorted) {
    const last = out.at(-1);
    if (last && last.last === range.first) out[out.length - 1] = { first: last.first, last: range.last };
    else out.push(range);
  }
  return out;
}

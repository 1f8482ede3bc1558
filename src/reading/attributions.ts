import type { ReaderLabels } from '../models/labels.js';
import type { Seen, Window } from '../models/window.js';
import { contentParts } from './content.js';
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
    const runs = (label: string) => ranges.filter((r) => r.label === label);
    const cue = isCue ? joined([{ first: anchor, last: anchor + 1 }, ...runs('cue')]) : [];
    const source = runs('source')
      .sort((a, b) => b.score - a.score)
      .slice(0, 1);
    const content = contentParts(runs('content'), [...cue, ...source]);
    const parts = [...content, ...source];
    const certainty = parts.length ? parts.reduce((sum, r) => sum + r.score, 0) / parts.length : 0.5;
    const shift = (rs: readonly TokenRange[]): TokenRange[] => rs.map((r) => ({ first: window.first + r.first, last: window.first + r.last }));
    found.push({ cue: shift(cue), source: shift(source), content: shift(content), score: (1 - none!) * certainty });
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

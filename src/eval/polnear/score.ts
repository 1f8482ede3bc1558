import type { AttributionRanges, TextRange } from '../suite-model.js';
import { type AttributionKind, attributionKinds, type LinkedSpans, type Parts } from './standoff.js';

/** What is counted: spans of each kind, and whole attributions. */
export type Counted = AttributionKind | 'attribution';
export type Counts = Record<Counted, { right: number; predicted: number; gold: number }>;

/** Distinct keys of what one annotation, or one prediction, holds. */
type Keys = Record<Counted, Set<string>>;

const keyOf = (parts: Parts) => parts.map(([start, end]) => `${start}-${end}`).join(' ');
const inOrder = (parts: Parts): Parts => [...parts].sort((a, b) => a[0] - b[0]);

/** This format cannot hold a line break in a span: one that crosses it is written as parts. */
export function cutAtLineBreaks(text: string, ranges: readonly TextRange[]): TextRange[] {
  return ranges.flatMap(([start, end]) => {
    const parts: TextRange[] = [];
    for (const match of text.slice(start, end).matchAll(/[^\s](?:[^\n]*[^\s])?/g)) parts.push([start + match.index, start + match.index + match[0].length]);
    return parts.length > 1 ? parts : [[start, end]];
  });
}

function keysOf(attributions: readonly LinkedSpans[]): Keys {
  const keys: Keys = { source: new Set(), cue: new Set(), content: new Set(), attribution: new Set() };
  for (const attribution of attributions) {
    for (const kind of attributionKinds) for (const parts of attribution[kind]) keys[kind].add(keyOf(parts));
    // Several spans of a kind in one attribution count as one span with all their parts: a prediction has no other way to say it.
    keys.attribution.add(attributionKinds.map((kind) => keyOf(inOrder(attribution[kind].flat()))).join(' | '));
  }
  return keys;
}

/** Adds what `predicted` got right of `gold` in one text, times `weight`. */
export function countText(counts: Counts, text: string, gold: readonly LinkedSpans[], predicted: readonly AttributionRanges[], weight: number): void {
  const wanted = keysOf(gold);
  const guessed = keysOf(
    predicted.map((attribution): LinkedSpans => {
      const span = (ranges: readonly TextRange[]) => (ranges.length > 0 ? [inOrder(cutAtLineBreaks(text, ranges))] : []);
      return { source: span(attribution.source), cue: span(attribution.cue), content: span(attribution.content) };
    }),
  );
  for (const kind of [...attributionKinds, 'attribution'] as const) {
    counts[kind].gold += weight * wanted[kind].size;
    counts[kind].predicted += weight * guessed[kind].size;
    counts[kind].right += weight * [...guessed[kind]].filter((key) => wanted[kind].has(key)).length;
  }
}

/** Counts of nothing. */
export function noCounts(): Counts {
  const zero = () => ({ right: 0, predicted: 0, gold: 0 });
  return { source: zero(), cue: zero(), content: zero(), attribution: zero() };
}

import type { Kind } from './shown.js';

/** A mark over a stretch of text; `active` while its record is looked at. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly record: string;
  readonly kind: Kind | 'evidence';
  readonly field: string | null;
}

/** A stretch of text with one set of marks over it, the widest first. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

const size = ({ start, end }: Mark) => end - start;

/**
 * Cuts a stretch at every edge of a mark, so that marks may overlap and nest: each piece knows all that lies over it.
 *
 * @example
 * runsOf(0, 9, [{ start: 0, end: 6, … }, { start: 4, end: 9, … }]).map(({ start, end }) => [start, end]) // [[0, 4], [4, 6], [6, 9]]
 */
export function runsOf(start: number, end: number, marks: readonly Mark[]): Run[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!;
    return { start: from, end: to, marks: inside.filter((mark) => mark.start <= from && mark.end >= to).sort((a, b) => size(b) - size(a)) };
  });
}

import type { Attribution, TokenRange } from '../../reading/reading.js';
import type { Scene, Stretch } from '../scene.js';
import type { Quote } from './quotes.js';
import { trimContent } from './trim-content.js';

/** Takes cue and source out of a range of content: they are not what was said. Pieces inside quotation marks survive. */
function without(range: TokenRange, holes: readonly TokenRange[]): TokenRange[] {
  let pieces: TokenRange[] = [range];
  for (const hole of holes) {
    pieces = pieces.flatMap((piece) => {
      if (hole.last <= piece.first || hole.first >= piece.last) return [piece];
      return [
        { first: piece.first, last: hole.first },
        { first: hole.last, last: piece.last },
      ].filter(({ first, last }) => last > first);
    });
  }
  return pieces;
}

/**
 * What one attribution says was said: its content, cut at paragraphs, freed of cue and source, trimmed; in text order.
 *
 * @example
 * contentOf(scene, attribution, quotes) // of '"No," Ito said. "Never."' → two stretches
 */
export function contentOf(scene: Scene, attribution: Attribution, quotes: readonly Quote[]): Stretch[] {
  const holes = [...attribution.cue, ...attribution.source];
  const found: Stretch[] = [];
  for (const range of attribution.content) {
    for (const piece of without(range, holes)) {
      for (const part of byParagraph(scene, piece)) {
        const paragraph = scene.reading.document.paragraphs[scene.paragraphOf(part.first)];
        const trimmed = paragraph && trimContent(scene.text, scene.stretch(part), paragraph, quotes);
        if (trimmed) found.push(trimmed);
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Stretch[] = [];
  for (const part of found) {
    const before = apart.at(-1);
    if (before && part.start < before.end) apart[apart.length - 1] = { start: before.start, end: Math.max(before.end, part.end) };
    else apart.push(part);
  }
  return apart;
}

function byParagraph(scene: Scene, range: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let first = range.first;
  for (let i = range.first + 1; i <= range.last; i++) {
    if (i < range.last && scene.paragraphOf(i) === scene.paragraphOf(first)) continue;
    parts.push({ first, last: i });
    first = i;
  }
  return parts;
}

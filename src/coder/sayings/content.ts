import { overlap } from '../../document/span.js';
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

const empty = /^(?:the|an?|that|this|of|to|in|on|at|by|for|and|or|but|with|as|from|it|he|she|they|,|\.|["“”'’])$/iu;

/** Whether a piece says anything: more than a word of grammar, or quoted. */
function says(scene: Scene, piece: TokenRange, quotes: readonly Quote[]): boolean {
  for (let i = piece.first; i < piece.last; i++) if (!empty.test(scene.word(i))) return true;
  return quotes.some((quote) => quote.start <= scene.stretch(piece).start && quote.end >= scene.stretch(piece).end);
}

/**
 * What is said outside quotation marks is said in the sentence of its cue; a piece elsewhere stays only where it is quoted, or where nothing is left beside the cue.
 */
function nearCue(scene: Scene, pieces: readonly TokenRange[], anchor: TokenRange | undefined, quotes: readonly Quote[]): readonly TokenRange[] {
  if (!anchor) return pieces;
  const home = scene.sentenceOf(anchor.first);
  const quoted = (piece: TokenRange): boolean =>
    quotes.some((quote) => overlap(quote, scene.stretch(piece)) > 0) && scene.paragraphOf(piece.first) === scene.paragraphOf(anchor.first);
  const kept = pieces.filter((piece) => scene.sentenceOf(piece.first) === home || quoted(piece));
  return kept.length > 0 ? kept : pieces.slice(0, 1);
}

/** Takes in the words that hang on the last ones said and were cut off from them: "head | off a disaster". Never a partner joined by "and", never cue or source. */
function whole(scene: Scene, piece: TokenRange, holes: readonly TokenRange[]): TokenRange {
  const limit = Math.min(scene.sentence(piece.first).last, ...holes.filter((hole) => hole.first >= piece.last).map((hole) => hole.first));
  const { words } = scene.reading;
  let { last } = piece;
  const hangs = (token: number): boolean => {
    let at = token;
    for (const head of scene.governors(token)) {
      if (/^(?:conj|cc|parataxis|punct|advcl|root)/u.test(words[at]!.deprel)) return false;
      if (head >= piece.first && head < last) return true;
      if (head < piece.first) return false;
      at = head;
    }
    return false;
  };
  while (last < limit && words[last]!.upos !== 'PUNCT' && hangs(last)) last++;
  return { first: piece.first, last };
}

/**
 * What one attribution says was said: its content, cut at paragraphs, freed of cue and source, trimmed; in text order.
 *
 * @example
 * contentOf(scene, attribution, quotes) // of '"No," Ito said. "Never."' → two stretches
 */
export function contentOf(scene: Scene, attribution: Attribution, quotes: readonly Quote[]): Stretch[] {
  const holes = [...attribution.cue, ...attribution.source];
  const pieces = [...clauseBefore(scene, attribution), ...attribution.content]
    .flatMap((range) => without(range, holes))
    .flatMap((piece) => byParagraph(scene, piece))
    .filter((piece) => says(scene, piece, quotes));
  const found: Stretch[] = [];
  for (const piece of nearCue(scene, pieces, attribution.cue[0], quotes)) {
    const paragraph = scene.reading.document.paragraphs[scene.paragraphOf(piece.first)];
    const trimmed = paragraph && trimContent(scene.text, scene.stretch(whole(scene, piece, holes)), paragraph, quotes);
    if (trimmed) found.push(trimmed);
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

/** The clause that a parenthesis tells the source of, where the model gave it only what follows: "All fled, according to Ito, and …". */
function clauseBefore(scene: Scene, { cue, source, content }: Attribution): TokenRange[] {
  const mark = cue[0];
  if (!mark || !/^according to$/iu.test(scene.words(mark)) || source.length === 0 || content.length === 0) return [];
  const { first } = scene.sentence(mark.first);
  if (scene.word(mark.first - 1) !== ',' || content.some((range) => range.first < mark.first)) return [];
  return [{ first, last: mark.first - 1 }];
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

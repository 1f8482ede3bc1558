import type { Span } from '../../document/span.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Matter } from '../../records/event/schema.js';
import { type Coding, unique } from '../coding.js';
import { labelsIn } from '../contact/matter-label.js';
import { mattersIn } from '../contact/matters.js';

/** How many matters a statement is given by its words alone. */
const most = 3;

/**
 * What a statement is about: what its sentence names as talked about ("On Libya, he said …"), else the phrases of its content that bear a label.
 *
 * @example
 * statementMatters(at, content, zone) // of "said that the sanctions must be lifted" → «the sanctions», labelled `sanctions`
 */
export function statementMatters(at: Coding, content: readonly Span[], zone: TokenRange | null): Matter[] {
  const { scene } = at;
  const first = content[0]!;
  const sentence = scene.sentence(scene.tokensIn(first).first);
  const named = mattersIn(at, sentence).filter((matter) => {
    const inside = zone !== null && scene.tokensIn(matter.span).first >= zone.first && scene.tokensIn(matter.span).last <= zone.last;
    return inside || (matter.span.end <= first.start && matter.span.start - sentence.start < 40);
  });
  if (named.length > 0) return named;
  const found: Matter[] = [];
  for (const part of content) {
    for (const { label, start, end } of labelsIn(part.text)) {
      if (found.length >= most || found.some((matter) => matter.label === label)) continue;
      const range = phraseAround(at, scene.tokensIn({ start: part.start + start, end: part.start + end }), part);
      const span = scene.span(range);
      if (found.some((matter) => matter.span.start < span.end && matter.span.end > span.start)) continue;
      found.push({ span, label, raisedBy: [], about: about(at, range) });
    }
  }
  return found;
}

/** The nouns and adjectives that stand together around some words, with their article, within what was said. */
function phraseAround(at: Coding, range: TokenRange, limit: Span): TokenRange {
  const { words, tokens } = at.scene.reading;
  let { first, last } = range;
  const part = (i: number): boolean => /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(words[i]?.upos ?? '');
  while (first > 0 && part(first - 1) && tokens[first - 1]!.start >= limit.start) first--;
  while (last < tokens.length && /^(?:NOUN|PROPN)$/u.test(words[last]!.upos) && tokens[last]!.end <= limit.end) last++;
  if (first > 0 && words[first - 1]!.upos === 'DET' && tokens[first - 1]!.start >= limit.start) first--;
  return { first, last };
}

function about(at: Coding, range: TokenRange): string[] {
  const { mentions } = at.scene.reading;
  return unique(
    mentions.filter(({ form, first, last }) => form === 'name' && first >= range.first && last <= range.last).flatMap((mention) => at.cast.actorsAt(mention)),
  );
}

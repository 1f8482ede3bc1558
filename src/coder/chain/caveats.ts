import type { Span } from '../../document/span.js';
import { hedges, unverified } from '../../languages/en/caveats.js';
import type { Scene, Stretch } from '../scene.js';

/**
 * Words by which the text holds back from what it tells at a stretch: hedges in its sentence, and clauses later in its paragraph that say it was not verified.
 *
 * @example
 * caveatsAt(scene, trigger) // of "Rebels reportedly took the town." → [{ text: 'reportedly', … }]
 */
export function caveatsAt(scene: Scene, stretch: Stretch): Span[] {
  const token = scene.tokensIn(stretch).first;
  const sentence = scene.sentence(token);
  const paragraph = scene.reading.document.paragraphs[sentence.paragraph];
  const found: Span[] = [];
  const search = (pattern: RegExp, start: number, end: number): void => {
    for (const match of scene.text.slice(start, end).matchAll(pattern)) {
      const from = start + match.index + (match[0].length - match[0].trimStart().length);
      const words = scene.spanAt({ start: from, end: from + match[0].trim().length });
      if (!found.some((other) => other.start <= words.start && other.end >= words.end)) found.push(words);
    }
  };
  search(unverified, sentence.start, paragraph?.end ?? sentence.end);
  const clause = clauseAround(scene.text, sentence, stretch);
  search(hedges, clause.start, clause.end);
  return found.sort((a, b) => a.start - b.start);
}

/** The part of a sentence between semicolons or dashes that holds a stretch: a hedge of another clause is not its own. */
function clauseAround(text: string, sentence: Stretch, stretch: Stretch): Stretch {
  let { start, end } = sentence;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/;|\s[–—]\s/gu)) {
    const at = sentence.start + match.index;
    if (at < stretch.start) start = at + 1;
    else if (at >= stretch.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

import type { Span } from '../../document/span.js';
import * as words from '../../languages/en/contact-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Coding } from '../coding.js';

/**
 * The next step that a contact's account tells: that its parties will talk or meet again, what they agreed to go on with, whom they told to
 * follow up. The plainest kind of wording wins, then the last of its kind; null where none is told.
 *
 * @example
 * nextStepOf(at, account)?.text // 'The presidents agreed to stay in contact'
 */
export function nextStepOf(at: Coding, account: readonly TokenRange[]): Span | null {
  const { scene } = at;
  for (const pattern of words.nextSteps) {
    for (const sentence of [...account].reverse()) {
      const text = scene.words(sentence);
      const match = pattern.exec(text);
      if (!match) continue;
      return clauseAround(at, sentence, match.index, match.index + match[0].length);
    }
  }
  return null;
}

/** The clause that holds a stretch of a sentence: cut where another begins before or behind it. */
function clauseAround(at: Coding, sentence: TokenRange, from: number, to: number): Span {
  const { scene } = at;
  const { start } = scene.stretch(sentence);
  const text = scene.words(sentence);
  const before = [
    ...text
      .slice(0, from)
      .matchAll(
        /[,;:]\s+(?:and|but|while|where|as)?\s*|\s(?:and|but)\s(?=(?:he|she|they|it|we|the|both|his|her)\b)|\b(?:said|added|noted|announced) that\s|^[\p{N}().\p{Pd}\s]+/gu,
      ),
  ].at(-1);
  let begin = before ? before.index + before[0].length : 0;
  const opening = text.slice(begin, from);
  if (!/\p{L}/u.test(opening) && before && /and/u.test(before[0])) begin = from;
  const rest = text.slice(to);
  const after = /[;]|,\s(?=(?:and|but|while|which|who|when|where|as)\b)|\.?["”]?$/u.exec(rest);
  const end = to + (after ? after.index : rest.length);
  return scene.spanAt({ start: start + begin, end: start + Math.max(end, to) });
}

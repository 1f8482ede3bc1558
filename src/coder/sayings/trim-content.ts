import type { Stretch } from '../scene.js';
import type { Quote } from './quotes.js';

const lead = /^[\s,;:–—-]+/u;
const trail = /[\s,;:–—-]+$/u;
/** what is spoken of, not said in a clause: its preposition is the verb's */
const topic = /^(?:of|about) (?=(?:the|an?|his|her|their|its) )/u;
/** the words of a source that stands behind what was said: they tell who says it */
const cueBehind = /,? (?:according to|in the words of|as quoted by)$/iu;

/**
 * Cuts what was said to where it begins and ends: the leading "that", the closing full stop and the marks of a quotation belong to it;
 * commas, colons and dashes around it do not. Null if nothing is left.
 *
 * @example
 * trimContent('He said: “No.”', { start: 10, end: 13 }, paragraph, quotes) // { start: 9, end: 14 }
 */
export function trimContent(text: string, content: Stretch, paragraph: Stretch, quotes: readonly Quote[]): Stretch | null {
  let { start, end } = content;
  start += lead.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= trail.exec(text.slice(start, end))?.[0].length ?? 0;
  start += topic.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= cueBehind.exec(text.slice(start, end))?.[0].length ?? 0;
  for (const quote of quotes) {
    // A quotation whose inside is covered to its edge belongs with its marks.
    if (start === quote.start + 1) start = quote.start;
    if (end < quote.end && end >= quote.end - 3 && end > quote.start && /^[\s.,;:!?…”"’'»]*$/u.test(text.slice(end, quote.end))) end = quote.end;
  }
  const stop = /^[.!?…]+["”’')\]]*/u.exec(text.slice(end, paragraph.end))?.[0];
  if (stop && !/[.!?…]["”’']?$/u.test(text.slice(start, end)) && /^(?:\s|$)/u.test(text.slice(end + stop.length, paragraph.end + 1))) {
    end += /^[.!?…]+/u.exec(stop)![0].length;
  }
  // A closing mark alone at the front, or an opening one at the back, belongs to a neighbour.
  while (start < end && /^[”»)\]]/u.test(text.slice(start, end))) start++;
  while (start < end && /[“«([]$/u.test(text.slice(start, end))) end--;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (start < end && /\s/u.test(text[end - 1]!)) end--;
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}

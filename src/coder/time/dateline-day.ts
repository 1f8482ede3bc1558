import type { Document } from '../../document/document.js';
import { addDays } from './calendar.js';
import { explicitRules } from './explicit.js';

/** A dateline with a day: "NEW YORK, 10 September –", "Cairo, Nov 27 (QNA) -". */
const form =
  /^\s*\p{Lu}[\p{L} .,'’-]{1,60}?,\s*((?:\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}+|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2})(?:,?\s+\d{4})?)\s*(?:\([^)]{1,30}\)\s*)?[–—:-]/u;
/** An article is printed so many days after its dateline at most. */
const late = 3;

/**
 * The day that "today" means in a document: that of its dateline where it has one, else that of publication; null where it gives neither.
 *
 * @example
 * writtenDay({ published: '1999-09-11', … }) // of a text that opens "NEW YORK, 10 September –" → '1999-09-10'
 */
export function writtenDay(document: Pick<Document, 'published' | 'paragraphs'>): string | null {
  const published = document.published?.slice(0, 10) ?? null;
  const opening = document.paragraphs.find(({ role }) => role !== 'title')?.text ?? '';
  const words = form.exec(opening.slice(0, 120))?.[1];
  if (!published || !words) return published;
  for (const rule of explicitRules) {
    const match = rule.pattern.exec(words);
    const day = match && rule.read(match, { published, context: null, tense: 'past' })?.start;
    if (day && day.length === 10 && day <= published && day >= addDays(published, -late)) return day;
  }
  return published;
}

import { z } from 'zod';

/** A stretch of a document's text: UTF-16 code units, `end` exclusive, `text` the words themselves. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() });
export type Span = z.infer<typeof spanSchema>;

/** Thrown when a span leaves its document or does not hold the words that it claims. */
export class EvidenceError extends Error {}

function isRangeOf(text: string, start: number, end: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

/**
 * The span of `text` from `start` to `end` (UTF-16 code units, `end` exclusive).
 *
 * Throws EvidenceError if the range leaves the text, is empty, or is not of whole units.
 *
 * @example
 * spanOf('Talks failed.', 0, 5) // { start: 0, end: 5, text: 'Talks' }
 */
export function spanOf(text: string, start: number, end: number): Span {
  if (!isRangeOf(text, start, end)) throw new EvidenceError(`span ${start}–${end} leaves the text of ${text.length} units`);
  return { start, end, text: text.slice(start, end) };
}

/**
 * Whether a span holds the words of `text` at its place.
 *
 * @example
 * spanMatches('Talks failed.', { start: 0, end: 5, text: 'Talks' }) // true
 */
export function spanMatches(text: string, span: Span): boolean {
  return isRangeOf(text, span.start, span.end) && text.slice(span.start, span.end) === span.text;
}

/**
 * How many code units two ranges share.
 *
 * @example
 * overlap({ start: 0, end: 5 }, { start: 3, end: 9 }) // 2
 */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

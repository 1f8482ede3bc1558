import { EvidenceError, type Span, spanMatches } from '../document/span.js';
import type { Readout } from './index.js';

function isSpan(value: object): value is Span {
  const { start, end, text } = value as Partial<Span>;
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string';
}

/** All spans in a value, however deep, added to a list. */
function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (typeof value !== 'object' || value === null) return found;
  if (isSpan(value)) found.push(value);
  else for (const key in value) spansIn((value as Record<string, unknown>)[key], found);
  return found;
}

/**
 * Checks that every span of a record holds the words of its document: what is written out or loaded has passed here.
 *
 * Returns how many spans were checked. Throws EvidenceError with the first that differs.
 *
 * @example
 * checkEvidence(readout) // 214
 */
export function checkEvidence(readout: Readout): number {
  const { text } = readout.document;
  const spans = spansIn(readout);
  const wrong = spans.find((span) => !spanMatches(text, span));
  if (wrong) throw new EvidenceError(`the span ${wrong.start}–${wrong.end} does not hold the words "${wrong.text}"`);
  return spans.length;
}

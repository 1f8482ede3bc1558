import { segment } from '../document/sentences.js';
import type { Span } from '../document/span.js';
import type { Readout } from '../records/index.js';
import { codePointsOf, frozenOf } from './spans.js';

const starts = new WeakMap<Readout, readonly number[]>();

/**
 * The number of the sentence, from 1, in which an event stands; null where the text is not at hand. Spans are in code points.
 *
 * @example
 * sentenceNumber(readout, event.evidence.trigger) // 2
 */
export function sentenceNumber(readout: Readout, span: Span | null): number | null {
  const document = frozenOf(readout);
  if (document === null || span === null) return null;
  let of = starts.get(readout);
  if (!of) {
    const count = codePointsOf(document.text);
    of = segment(document).sentences.map(({ start }) => count(start));
    starts.set(readout, of);
  }
  return Math.max(1, of.filter((start) => start <= span.start).length);
}

/** The one span of an evidence field; null where it has none or several. */
export function spanOfField(evidence: Readout['events'][number]['evidence'], field: string): Span | null {
  const value = evidence[field];
  return value && !Array.isArray(value) ? value : null;
}

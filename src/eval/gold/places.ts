import type { Span } from '../../document/span.js';

/** Where words stand in a text: UTF-16 code units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The first place of a quote in a text, exact or else with any white space and any quotation marks; null if there is none.
 *
 * @example
 * placeOf('He said “no\nmore”.', '"no more"') // { start: 8, end: 17 }
 */
export function placeOf(text: string, quote: string): Place | null {
  const start = text.indexOf(quote);
  if (start >= 0) return { start, end: start + quote.length };
  const words = quote.trim().split(/\s+/);
  const loose = words.map((word) =>
    word
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[“”"]/g, '["“”]')
      .replace(/[’']/g, "['’]"),
  );
  const match = new RegExp(loose.join('\\s+')).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/**
 * All spans in a value of a record's evidence: one, a list, lists of lists, or none.
 *
 * @example
 * spansIn([[{ start: 0, end: 3, text: 'Ito' }], null]).length // 1
 */
export function spansIn(value: unknown): Span[] {
  if (!value || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(spansIn);
  return Number.isInteger((value as Span).start) ? [value as Span] : [];
}

/**
 * The spans of an event's trigger, or else of its sentence.
 *
 * @example
 * eventPlaces({ evidence: { sentence: span } }) // [span]
 */
export function eventPlaces(event: { readonly evidence: Readonly<Record<string, unknown>> }): Span[] {
  const trigger = spansIn(event.evidence.trigger);
  return trigger.length > 0 ? trigger : spansIn(event.evidence.sentence);
}

/**
 * How many spans a value holds at any depth, and how many of them are not the text's words at their place.
 *
 * @example
 * countSpans('Talks failed.', { cue: { start: 0, end: 5, text: 'Talk' } }) // { spans: 1, wrong: 1 }
 */
export function countSpans(text: string, value: unknown): { spans: number; wrong: number } {
  const count = { spans: 0, wrong: 0 };
  const walk = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    const { start, end, text: words } = node as Partial<Span>;
    if (Number.isInteger(start) && Number.isInteger(end)) {
      count.spans++;
      if (text.slice(start, end) !== words) count.wrong++;
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(value);
  return count;
}

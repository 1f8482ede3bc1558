import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { Readout } from '../records/index.js';

function isSpan(value: object): value is Span {
  const { start, end, text } = value as Partial<Span>;
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string';
}

function mapped(value: unknown, change: (span: Span) => Span): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => mapped(part, change));
  const rest: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) rest[key] = mapped(part, change);
  return isSpan(value) ? { ...rest, ...change(value) } : rest;
}

/**
 * A document with its records, every span of it changed.
 *
 * @example
 * mapSpans(readout, (span) => ({ ...span, text: '' }))
 */
export function mapSpans(readout: Readout, change: (span: Span) => Span): Readout {
  return mapped(readout, change) as Readout;
}

/**
 * How many code points lie before each UTF-16 offset of a text, as a function. Python, R and JSON-LD count code points.
 *
 * @example
 * codePointsOf('🕊 talks')(3) // 2
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) pairs.push(++i);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/**
 * A document with its records, offsets in code points instead of UTF-16 code units.
 *
 * @example
 * inCodePoints(readout).events[0]?.evidence.trigger
 */
export function inCodePoints(readout: Readout): Readout {
  const count = codePointsOf(readout.document.text);
  const counted = mapSpans(readout, (span) => ({ ...span, start: count(span.start), end: count(span.end) }));
  frozen.set(counted, readout.document);
  return counted;
}

const frozen = new WeakMap<Readout, Document>();

/** The document that `inCodePoints` had, with its spans in UTF-16; null for any other readout. */
export function frozenOf(readout: Readout): Document | null {
  return frozen.get(readout) ?? null;
}

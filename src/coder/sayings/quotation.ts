import type { Span } from '../../document/span.js';
import { overlap, spanOf } from '../../document/span.js';
import type { Stretch } from '../scene.js';
import type { Quote } from './quotes.js';

/**
 * Whether content is quoted: `direct` when all its words stand in quotation marks, `mixed` when some do, `indirect` when none.
 * With the spans inside the marks.
 *
 * @example
 * quotationOf('“No,” he said.', [{ start: 0, end: 5 }], quotes).quotation // 'direct'
 */
export function quotationOf(
  text: string,
  content: readonly Stretch[],
  quotes: readonly Quote[],
): { quotation: 'direct' | 'indirect' | 'mixed'; quoted: Span[] } {
  let all = 0;
  let within = 0;
  const quoted: Span[] = [];
  for (const part of content) {
    for (let i = part.start; i < part.end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text[i]!)) continue;
      all++;
      if (quotes.some((quote) => i >= quote.start && i < quote.end)) within++;
    }
    for (const quote of quotes) {
      if (overlap(part, quote) === 0) continue;
      const start = Math.max(part.start, quote.start + 1);
      const end = Math.min(part.end, quote.open ? quote.end : quote.end - 1);
      if (start < end) quoted.push(spanOf(text, start, end));
    }
  }
  if (within === 0) return { quotation: 'indirect', quoted: [] };
  return { quotation: within >= all * 0.97 ? 'direct' : 'mixed', quoted };
}

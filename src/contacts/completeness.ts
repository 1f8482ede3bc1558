import type { Document } from '../document/document.js';

export type Completeness = 'full' | 'excerpt' | 'unknown';

const official = new Set<Document['kind']>(['readout', 'joint-statement', 'statement', 'transcript', 'briefing', 'agreement', 'resolution']);
const brokenOff = /(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\]|\bread more|\bcontinue reading)\s*["”’]?\s*$/iu;
const gaps = /\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)/u;
const closed = /[.!?:;)\]"”’*]\s*$/u;

/**
 * Whether the text held is the whole account: `excerpt` where it shows gaps or breaks off, `full` where an issuer's own text ends as texts do,
 * else `unknown`; `own` says that the document is a side's own account. What is not in a text that is not full must not be called left out.
 *
 * @example
 * completenessOf({ kind: 'readout', text: 'The presidents spoke today. […]' }, true) // 'excerpt'
 */
export function completenessOf({ kind, text }: Pick<Document, 'kind' | 'text'>, own: boolean): Completeness {
  if (gaps.test(text) || brokenOff.test(text)) return 'excerpt';
  return (own || official.has(kind)) && closed.test(text) ? 'full' : 'unknown';
}

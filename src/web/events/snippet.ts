import type { FoundEvent } from '../api.js';

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isSpan = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'start' in value && 'text' in value;
/** Characters on either side. */
const reach = 110;

/**
 * The words that name an event's act, with what stands around them in their sentence.
 *
 * @example
 * snippetOf(event)?.words // 'spoke by phone'
 */
export function snippetOf({ evidence }: Pick<FoundEvent['record'], 'evidence'>): { before: string; words: string; after: string } | null {
  const { trigger, sentence } = evidence;
  if (!isSpan(trigger)) return null;
  if (!isSpan(sentence) || trigger.start < sentence.start || trigger.end > sentence.end) return { before: '', words: trigger.text, after: '' };
  const before = sentence.text.slice(0, trigger.start - sentence.start);
  const after = sentence.text.slice(trigger.end - sentence.start);
  return {
    before: before.length > reach ? `… ${before.slice(-reach).replace(/^\S*\s/u, '')}` : before,
    words: trigger.text,
    after: after.length > reach ? `${after.slice(0, reach).replace(/\s\S*$/u, '')} …` : after,
  };
}

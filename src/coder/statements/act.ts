import type { Saying } from '../sayings/saying.js';

const readiness = /\b(?:ready|willing|prepared|open) to\b|\breadiness\b|\bwillingness\b|\boffer(?:s|ed|ing)?\b/iu;
const intent = /^(?:that )?(?:we|i|he|she|it|they|his country|her country|our country)?\b.{0,40}\b(?:will|would|shall|['’]ll)\b/iu;

/**
 * What a statement does: the cue's own act; a plain cue ("said") takes it from the words said where they are plain themselves.
 *
 * @example
 * actOf(saying, 'it was ready to mediate') // 'offers', of a saying with the cue "said"
 */
export function actOf(saying: Saying, content: string): Saying['sense']['act'] {
  const { act } = saying.sense;
  if (act !== 'informs' && act !== 'other') return act;
  if (/\bcondolences?\b|\bsympath(?:y|ies)\b/iu.test(content.slice(0, 80))) return 'condoles';
  if (/\b(?:gratitude|appreciation|grateful|thank(?:s|ed|ful)?)\b/iu.test(content.slice(0, 60))) return 'thanks';
  if (readiness.test(content.slice(0, 120))) return 'offers';
  if (
    act === 'informs' &&
    saying.sense.verb !== null &&
    /^(?:say|tell|add)$/u.test(saying.sense.verb) &&
    intent.test(content) &&
    !/\bwould not\b|\bwill not\b|n['’]t\b/u.test(content)
  )
    return 'informs';
  return act;
}

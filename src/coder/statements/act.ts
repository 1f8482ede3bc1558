import * as words from '../../languages/en/act-words.js';
import type { Saying } from '../sayings/saying.js';

type Act = Saying['sense']['act'];

/**
 * What a statement does. A cue that names an act decides ("warned", "refused"); where it only says, stresses or expresses, the words said do:
 * a readiness is an offer, a need is asked for, what the speaker's own side will do is committed to, what it will not do refused.
 *
 * `own`: the words said begin with the speaker or the speaker's own side.
 *
 * @example
 * actOf(saying, 'it was ready to mediate', true) // 'offers', of a saying with the cue "said"
 */
export function actOf(saying: Saying, content: string, own = false): Act {
  const { act, verb } = saying.sense;
  if (verb === 'reject' && words.claims.test(content)) return 'denies';
  if (act === 'offers' && words.congratulations.test(content)) return 'other';
  if (verb !== null && words.conveying.has(verb)) return byContent(content, own) ?? (act === 'commits' ? 'informs' : act);
  return act === 'informs' || act === 'other' ? (byContent(content, own) ?? plainly(act, content)) : act;
}

function byContent(content: string, own: boolean): Act | null {
  const said = content.replace(/^["“”‘’'\s]+/u, '');
  if (words.condolences.test(said)) return 'condoles';
  if (words.gratitude.test(said)) return 'thanks';
  if (words.readiness.test(said)) return 'offers';
  if (words.commitment.test(said)) return 'commits';
  const will = words.will.exec(said);
  if (own && will) return words.willNot.test(said.slice(will.index)) ? 'refuses' : 'commits';
  return words.need.test(said) ? 'asks' : null;
}

/** What is called important is stressed, not told. */
function plainly(act: Act, content: string): Act {
  return act === 'informs' && words.importance.test(content) ? 'other' : act;
}

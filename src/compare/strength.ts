import { lowers, raises, scales } from '../languages/en/strength-words.js';

/** How strongly something is said: a step of a scale, from 0; half steps come from "deeply", "briefly" and the like. */
export interface Strength {
  readonly scale: string;
  readonly step: number;
  /** the scale's word for the step ("condemns") */
  readonly word: string;
}

/** Acts whose words of saying alone do not tell their scale. */
const scaleOfAct: Readonly<Record<string, string>> = {
  asks: 'request',
  invites: 'request',
  condemns: 'displeasure',
  warns: 'warning',
  commits: 'commitment',
  agrees: 'commitment',
  offers: 'commitment',
  thanks: 'support',
};
const least = 0;

/** How far into the words said a word may belong to the saying ("voiced | the deep concerns …"). */
const headWords = 40;

/**
 * How strongly words say what they say, by the scales of `strength-words.ts`; null where no word of a scale stands there. The words of saying
 * count first, then the opening words of what is said; of several scales that of the act, else the most telling (displeasure before mere saying).
 *
 * @example
 * strengthOf('expressed serious concern', 'about provocations', 'other') // { scale: 'displeasure', step: 2.5, word: 'concern' }
 */
export function strengthOf(cue: string, content: string, act: string): Strength | null {
  const opening = `${cue} ${content.slice(0, headWords)}`;
  const found = scales.flatMap(({ name, steps }, rank) => {
    const words = name === 'saying' || name === 'talk' ? cue : opening;
    for (let step = steps.length - 1; step >= 0; step--) {
      const [word, pattern] = steps[step]!;
      if (pattern.test(words)) return [{ scale: name, step, word, rank, inCue: pattern.test(cue), ofAct: scaleOfAct[act] === name }];
    }
    return [];
  });
  const [best] = found.sort((a, b) => Number(b.ofAct) - Number(a.ofAct) || Number(telling(b)) - Number(telling(a)) || a.rank - b.rank);
  if (!best) return null;
  const half = (raises.test(opening) ? 0.5 : 0) - (lowers.test(cue) ? 0.5 : 0);
  return { scale: best.scale, step: Math.max(least, best.step + half), word: best.word };
}

/** A word of the saying itself tells more than one at the head of what is said; plain saying tells least. */
const telling = ({ scale, inCue }: { scale: string; inCue: boolean }) => scale !== 'saying' && (inCue || scale === 'displeasure');

/** Least difference of two steps that is one of strength. */
export const leastStep = 0.5;

/**
 * How much stronger the second is than the first, in steps; null where they are not of one scale.
 *
 * @example
 * hardening({ scale: 'displeasure', step: 2, word: 'concern' }, { scale: 'displeasure', step: 7, word: 'condemns' }) // 5
 */
export function hardening(before: Strength | null, after: Strength | null): number | null {
  return before && after && before.scale === after.scale ? after.step - before.step : null;
}

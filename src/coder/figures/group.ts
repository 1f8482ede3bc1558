import { child, elderly, female, male, statuses } from '../../languages/en/people-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Figure } from '../../records/figure/schema.js';
import type { Coding } from '../coding.js';
import { countedNoun } from './measure.js';

/**
 * Who is counted, from words only: the words, the actors they name, nationality, sex, age and status.
 *
 * @example
 * groupOf(at, number, null) // of "three nurses" → { status: 'medical', … }
 */
export function groupOf(at: Coding, number: TokenRange, linked: TokenRange | null): Figure['group'] {
  const range = linked ?? phraseAfter(at, number);
  if (!range) return { text: null, actors: [], side: null, nationality: null, sex: null, age: null, status: 'unknown' };
  const { scene } = at;
  const words = scene.words(range);
  const whole = `${words} ${scene.words({ first: number.first, last: Math.max(number.last, range.last) })}`;
  const found = (Object.keys(statuses) as (keyof typeof statuses)[]).filter((status) => statuses[status].test(words));
  const armed = found.filter((status) => status === 'combatant' || status === 'security' || status === 'police');
  const status =
    found.includes('civilian') && armed.length > 0 && /\band\b|,/u.test(words)
      ? 'mixed'
      : (found[0] ?? (/\bcivilian\b/iu.test(whole) ? 'civilian' : 'unknown'));
  const actors = [...at.cast.actorsAt(range)].filter((id) => at.actor(id)?.kind !== 'place');
  const nationality = actors.map((id) => at.actor(id)).find((actor) => actor?.kind === 'country')?.name ?? null;
  const women = female.test(words);
  const men = male.test(words) && !/\bwomen\b/iu.test(words);
  return {
    text: scene.span(range),
    actors,
    side: null,
    nationality,
    sex: women === men ? null : women ? 'female' : 'male',
    age: child.test(words) ? 'child' : elderly.test(words) ? 'elderly' : null,
    status,
  };
}

/** The noun phrase that a number opens, without the number: "12 Israeli soldiers" → "Israeli soldiers"; "five of them" → "them". */
function phraseAfter(at: Coding, number: TokenRange): TokenRange | null {
  const { scene } = at;
  const sentence = scene.sentence(number.first);
  const noun = countedNoun(scene, number);
  if (noun >= number.last && noun - number.last <= 5 && noun < sentence.last) return { first: number.last, last: noun + 1 };
  if (/^of$/iu.test(scene.word(number.last)) && number.last + 1 < sentence.last) {
    const under = scene.dependentsBy(scene.headOf(number), 'nmod').find((token) => token > number.last);
    const last = under !== undefined && under - number.last <= 6 ? under + 1 : number.last + 2;
    return { first: number.last + 1, last };
  }
  return null;
}

import { addresses } from '../../languages/en/say-words.js';
import type { TokenRange } from '../../reading/reading.js';
import { type Coding, unique } from '../coding.js';

/**
 * Whom a saying was said to: the object of "told" or "urged", or "to" and a name right after the cue. Ids of actors; empty where nobody is named.
 */
export function addresseesOf(at: Coding, cue: readonly TokenRange[], contentFirst: number, speakers: readonly string[]): string[] {
  const { scene } = at;
  const last = cue.at(-1);
  if (!last) return [];
  const words = cue.map((range) => scene.words(range)).join(' ');
  const direct = addresses(words);
  const head = scene.headOf(cue[0]!);
  const objects = direct ? scene.dependentsBy(head, 'obj', 'iobj') : [];
  const limit = scene.sentence(last.first).last;
  const found: string[] = [];
  for (const mention of scene.reading.mentions) {
    if (mention.first < last.last || mention.last > limit) continue;
    const between = mention.last <= contentFirst || contentFirst < last.first;
    const gap = scene.words({ first: last.last, last: Math.max(last.last, mention.first) });
    const named = objects.includes(mention.head) && mention.last <= contentFirst + 1;
    const next = direct && between && mention.first === last.last;
    const to = /^(?:to|with)$/iu.test(gap.trim()) && mention.first === last.last + 1 && between;
    if (named || next || to) found.push(...at.cast.actorsAt(mention));
  }
  return unique(found).filter((id) => !speakers.includes(id));
}

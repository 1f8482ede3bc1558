import type { Time } from '../../records/record.js';
import type { Coding } from '../coding.js';
import { covers, type Saying } from './saying.js';

/**
 * When something was said: a date in the sentence of the cue that is not part of what was said. Null where there is none.
 *
 * @example
 * saidTime(at, saying) // of "Ito said on Monday that talks had failed." → that Monday
 */
export function saidTime(at: Coding, saying: Saying): Time | null {
  const cue = saying.cue[0];
  if (!cue) return null;
  const { scene } = at;
  const head = scene.headOf(cue);
  const dates = at.timesIn(scene.sentence(cue.first)).filter((range) => !covers(saying, scene.stretch(range)));
  const governed = dates.filter((range) => scene.governors(scene.headOf(range)).slice(0, 2).includes(head));
  for (const range of governed.length > 0 ? governed : dates.filter((date) => Math.abs(date.first - cue.last) <= 3)) {
    const time = at.timeAt(range);
    if (time?.start) return { ...time, written: time.written ?? scene.span(range) };
  }
  return null;
}

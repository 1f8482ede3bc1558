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
  const home = scene.sentenceOf(cue.first);
  const head = scene.headOf(cue);
  const dates = scene.reading.names.filter((name) => name.label === 'date' && scene.sentenceOf(name.first) === home && !covers(saying, scene.stretch(name)));
  const governed = dates.filter((name) => scene.governors(scene.headOf(name)).slice(0, 2).includes(head));
  for (const name of governed.length > 0 ? governed : dates.filter((date) => Math.abs(date.first - cue.last) <= 3)) {
    const time = at.timeAt(name);
    if (time?.start) return { ...time, written: time.written ?? scene.span(name) };
  }
  return null;
}

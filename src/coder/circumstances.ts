import type { Reading } from '../reading/reading.js';
import type { Registry } from '../registry/registry.js';
import type { Circumstances } from './coding.js';
import { placeNear, resolvePlace } from './place.js';
import { resolveTime, timesIn } from './time.js';

/** When and where, for the words of a reading. */
export function circumstancesOf(reading: Reading, registry: Registry): Circumstances {
  return {
    timeAt: (range, tense) => resolveTime(reading, range, tense ? { tense } : {}),
    timesIn: (within) => timesIn(reading, within),
    placeAt: (range) => resolvePlace(reading, range, registry),
    placeNear: (trigger) => placeNear(reading, trigger, registry),
  };
}

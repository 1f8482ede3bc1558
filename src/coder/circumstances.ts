import type { Reading } from '../reading/reading.js';
import type { Registry } from '../registry/registry.js';
import type { Circumstances } from './coding.js';
import { resolvePlace } from './place.js';
import { resolveTime } from './time.js';

/** When and where, for the words of a reading. */
export function circumstancesOf(reading: Reading, registry: Registry): Circumstances {
  return { timeAt: (range) => resolveTime(reading, range), placeAt: (range) => resolvePlace(reading, range, registry) };
}

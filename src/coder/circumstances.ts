import type { Reading, TokenRange } from '../reading/reading.js';
import type { Registry } from '../registry/registry.js';
import type { Circumstances } from './coding.js';
import { resolvePlace } from './place.js';
import { placeNear } from './places/near.js';
import { Scene } from './scene.js';
import { resolveTime, timesIn } from './time.js';

/** A range of time words with the words of the same expression that it leaves out: "March" of "14 March". */
function wholeExpression(reading: Reading, range: TokenRange): TokenRange {
  const sentence = reading.sentences.find(({ first, last }) => range.first >= first && range.first < last);
  if (!sentence) return range;
  const touching = timesIn(reading, sentence).filter(({ first, last }) => first < range.last && last > range.first);
  return touching.length === 1 ? { first: Math.min(range.first, touching[0]!.first), last: Math.max(range.last, touching[0]!.last) } : range;
}

/** When and where, for the words of a reading. */
export function circumstancesOf(reading: Reading, registry: Registry): Circumstances {
  const scene = new Scene(reading);
  return {
    timeAt: (range, tense) => resolveTime(reading, wholeExpression(reading, range), tense ? { tense } : {}),
    timesIn: (within) => timesIn(reading, within),
    placeAt: (range) => resolvePlace(reading, range, registry),
    placeNear: (trigger, type) => placeNear(scene, trigger, type, registry),
  };
}

import type { Reading } from '../reading/reading.js';
import type { Registry } from '../registry/registry.js';
import { resolveActors } from './actors/resolve-actors.js';
import type { Cast } from './coding.js';

/** Who is who in a reading, as the records name them. */
export function castOf(reading: Reading, registry: Registry): Cast {
  return resolveActors(reading, registry);
}

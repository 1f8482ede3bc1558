import type { Spot } from './claim.js';
import { fold } from '../registry/names.js';

/** Two towns nearer than this may be one place under two names, a suburb and its city. */
const oneTown = 30;

/**
 * Kilometres between two places along the great circle (haversine, radius 6,371 km), or null where one has no point of its own.
 *
 * @example
 * apartInKilometres(kyiv, kharkiv) // about 410
 */
export function apartInKilometres(a: Spot, b: Spot): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null || !exact(a) || !exact(b)) return null;
  const rad = Math.PI / 180;
  const half = (x: number, y: number) => Math.sin(((y - x) * rad) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(a.lon, b.lon);
  return 12_742 * Math.asin(Math.sqrt(Math.min(1, h)));
}

const exact = ({ precision }: Spot) => precision === 'point' || precision === 'city';

/**
 * How two places stand: one and the same, one perhaps within the other, or two different ones.
 *
 * @example
 * placesOf(madrid, spain) // 'near'
 */
export function placesOf(a: Spot, b: Spot): 'same' | 'near' | 'other' {
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'other';
  const [x, y] = [fold(a.name), fold(b.name)];
  if (x === y) return exact(a) || a.precision === 'province' ? 'same' : 'near';
  const far = apartInKilometres(a, b);
  if (far !== null) return far <= oneTown ? 'same' : 'other';
  if (x.includes(y) || y.includes(x)) return 'same';
  return exact(a) && exact(b) && a.country !== null && b.country !== null ? 'other' : 'near';
}

import { StoreError } from './fault.js';

const most = 1000;

/**
 * The number of items of a page: 50 unless given, at most 1000.
 *
 * @example
 * pageSize(undefined) // 50
 */
export function pageSize(limit: number | undefined, usual = 50): number {
  return limit === undefined ? usual : Math.max(1, Math.min(most, Math.trunc(limit)));
}

/**
 * The cursor of a place in a list that is ordered by two numbers.
 *
 * @example
 * cursorOf(20231016, 17) // '20231016-17'
 */
export function cursorOf(day: number, seq: number): string {
  return `${day}-${seq}`;
}

/**
 * The place that a cursor stands for, or null if none was given.
 *
 * Throws StoreError for one that no page gave.
 *
 * @example
 * placeOf('20231016-17') // [20231016, 17]
 */
export function placeOf(cursor: string | undefined): readonly [number, number] | null {
  if (cursor === undefined) return null;
  const found = /^(\d+)-(\d+)$/.exec(cursor);
  if (found === null) throw new StoreError(`"${cursor}" is no place in a list: give the "next" of the page before`);
  return [Number(found[1]), Number(found[2])];
}

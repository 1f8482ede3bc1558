import type { Time } from '../records/record.js';

/** A stretch of days, both ends included, as days since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
  /** whether the text names the day or days, so that they may keep two claims apart; a day known from publication alone never does */
  readonly sure: boolean;
}

const day = 86_400_000;

/**
 * The number of the day on which an ISO date or instant lies, counted from 1970-01-01 in UTC; null if it is neither.
 *
 * @example
 * dayNumber('1970-01-03T05:00:00Z') // 2
 */
export function dayNumber(iso: string | null): number | null {
  const ms = iso ? Date.parse(iso.length <= 10 ? `${iso}T00:00:00Z` : iso) : Number.NaN;
  return Number.isNaN(ms) ? null : Math.floor(ms / day);
}

/**
 * The ISO date of a day number.
 *
 * @example
 * isoDay(2) // '1970-01-03'
 */
export function isoDay(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}

/**
 * The days of a time, or null if it names none. A day that follows from publication or from the story ("today") is taken with one day either
 * side and is not sure, as the contract has it; a time that is still going on ends with publication.
 *
 * @example
 * daysOf({ start: '2023-10-16', end: '2023-10-16', precision: 'day', basis: 'explicit', written: null }, null) // { from: 19646, to: 19646, sure: true }
 */
export function daysOf(time: Time | null, published: number | null): Days | null {
  const start = dayNumber(time?.start ?? null);
  const end = dayNumber(time?.end ?? null);
  if (!time || (start === null && end === null)) return null;
  const sure = time.basis === 'explicit' || time.basis === 'relative';
  const from = start ?? end!;
  const to = Math.max(from, end ?? (published !== null && published > from ? published : from));
  return sure ? { from, to, sure } : { from: from - 1, to: to + 1, sure };
}

/**
 * The days that two stretches share; where one is sure and the other not, the sure one. null if they share none.
 *
 * @example
 * sharedDays({ from: 3, to: 5, sure: true }, { from: 5, to: 9, sure: true }) // { from: 5, to: 5, sure: true }
 */
export function sharedDays(a: Days, b: Days): Days | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  if (from > to) return null;
  if (a.sure !== b.sure) return a.sure ? a : b;
  return { from, to, sure: a.sure };
}

/**
 * How many days lie between two stretches: 0 if they share one.
 *
 * @example
 * daysBetween({ from: 1, to: 2, sure: true }, { from: 5, to: 5, sure: true }) // 3
 */
export function daysBetween(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/**
 * Days in words: one ISO date, or the first and the last.
 *
 * @example
 * daysInWords({ from: 0, to: 2, sure: true }) // '1970-01-01 to 1970-01-03'
 */
export function daysInWords({ from, to, sure }: Days): string {
  const words = from === to ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`;
  return sure ? words : `about ${isoDay(Math.round((from + to) / 2))}`;
}

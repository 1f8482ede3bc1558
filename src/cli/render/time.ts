import type { Time } from '../../records/record.js';
import { oneLine } from './words.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * An ISO date or instant as people write it; what is no date comes back as it is.
 *
 * @example
 * dateWords('2023-10-16') // '16 October 2023'
 * dateWords('2016-10') // 'October 2016'
 */
export function dateWords(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/u.exec(iso) ?? [];
  if (year === undefined) return oneLine(iso);
  const name = month && months[Number(month) - 1];
  if (!name) return year;
  const date = day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
  return time ? `${date}, ${time}` : date;
}

/** A range as people write it, without saying the same month or year twice: "7–9 October 2023". */
function rangeWords(start: string, end: string): string {
  const from = dateWords(start).split(' ');
  const to = dateWords(end).split(' ');
  while (from.length > 1 && from.at(-1) === to[from.length - 1]) from.pop();
  return from.length === 1 ? `${from[0]}–${to.join(' ')}` : `${from.join(' ')} – ${to.join(' ')}`;
}

/**
 * When something happened, and how that is known: the words that say so, or that the date is the publication's or the context's.
 * An unknown time is said to be unknown.
 *
 * @example
 * timeWords({ start: '2023-10-16', end: '2023-10-16', precision: 'day', written: { start: 3, end: 12, text: 'on Monday' }, basis: 'relative' })
 * // '16 October 2023 (“on Monday”)'
 */
export function timeWords(time: Time | null): string {
  if (!time || (time.start === null && time.end === null)) return time?.written ? `date unknown (“${oneLine(time.written.text)}”)` : 'date unknown';
  return `${intervalWords(time)} (${basisWords(time)})`;
}

/** The interval alone, without its basis. */
export function intervalWords({ start, end, precision }: Pick<Time, 'start' | 'end' | 'precision'>): string {
  const known = start ?? end ?? '';
  if (start === null) return `until ${dateWords(known)}`;
  if (end === null) return `from ${dateWords(known)}`;
  if (precision === 'year') return known.slice(0, 4);
  if (precision === 'month') return dateWords(known.slice(0, 7));
  if (precision === 'week') return `week of ${dateWords(start)}`;
  return start.slice(0, 10) === end.slice(0, 10) ? dateWords(start) : rangeWords(start.slice(0, 10), end.slice(0, 10));
}

function basisWords({ written, basis }: Time): string {
  const words = written ? `“${oneLine(written.text)}”` : '';
  const how = basis === 'publication' ? 'the date of publication' : basis === 'context' ? 'from the context' : words === '' ? basis : '';
  return [words, how].filter((part) => part !== '').join(', ');
}

import type { Found } from './rules.js';

/** Zones that stand behind a time of day, by their offset; those that mean different zones in different places are left out. */
const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
  eat: '+03:00',
  wat: '+01:00',
  sast: '+02:00',
  pkt: '+05:00',
  sgt: '+08:00',
  hkt: '+08:00',
};
const clock = new RegExp(`\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?)?\\s*\\(?(${Object.keys(zones).join('|')})\\b`, 'iu');

/**
 * A day made an instant where the words give the time of day with its zone, written with that zone's offset; the day itself for all else.
 *
 * @example
 * withClock({ start: '2024-05-14', end: '2024-05-14', precision: 'day', basis: 'relative' }, 'on Tuesday at 14:30 GMT').start // '2024-05-14T14:30:00Z'
 */
export function withClock(found: Found, words: string): Found {
  if (found.precision !== 'day' || found.start === null || found.start !== found.end) return found;
  const [, hours, minutes = '00', half, zone = ''] = clock.exec(words) ?? [];
  if (hours === undefined || Number(minutes) > 59) return found;
  const noon = Number(hours) % 12;
  const hour = half ? (/^p/iu.test(half) ? noon + 12 : noon) : Number(hours);
  if (hour > 23) return found;
  const at = `${found.start}T${String(hour).padStart(2, '0')}:${minutes}:00${zones[zone.toLowerCase()]}`;
  return { ...found, start: at, end: at, precision: 'instant' };
}

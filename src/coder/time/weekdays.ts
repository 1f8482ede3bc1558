import { counts, weekdayPattern, weekdays } from '../../languages/en/time-words.js';
import { addDays, mondayOf, weekdayOf } from './calendar.js';
import { type Anchor, type Found, onDay, type Rule, unknown } from './rules.js';

const published = (anchor: Anchor, read: (day: string) => Found): Found => (anchor.published ? read(anchor.published) : unknown());
const indexOf = (name: string): number => weekdays.indexOf(name.toLowerCase());

/** The day of the week before or after a day: the nearest on or before it, or on or after it for the future. */
export function weekdayNear(name: string, from: string, which: string | null, tense: Anchor['tense']): string {
  const back = (weekdayOf(from) - indexOf(name) + 7) % 7;
  const on = (indexOf(name) - weekdayOf(from) + 7) % 7;
  if (which === 'last' || which === 'past' || which === 'previous') return addDays(from, -(back || 7));
  if (which === 'next' || which === 'coming' || which === 'following') return addDays(from, on || 7);
  return tense === 'future' ? addDays(from, on) : addDays(from, -back);
}

const partOfDay = '(?:\\s+(?:morning|afternoon|evening|night))?';

/** Days of the week against the day of publication, or against the day that the text last named. */
export const weekdayRules: readonly Rule[] = [
  {
    name: 'from weekday to weekday',
    pattern: new RegExp(
      `\\b(?:from|between)\\s+(${weekdayPattern})(?:\\s+\\w+)?\\s+(?:to|and|until|through)\\s+(${weekdayPattern})|\\b(${weekdayPattern})(?:\\s+(?:and|to|through)\\s+|\\s*[–—]\\s*)(${weekdayPattern})`,
      'iu',
    ),
    read: ([, a, b, c, d], anchor) => {
      if (!anchor.published) return unknown('range');
      const end = weekdayNear((b ?? d)!, anchor.published, null, anchor.tense);
      const start = weekdayNear((a ?? c)!, addDays(end, anchor.tense === 'future' ? -7 : 0), null, anchor.tense);
      return { start, end, precision: 'range', basis: 'relative' };
    },
  },
  {
    name: 'weekday of a week',
    pattern: new RegExp(`\\b(${weekdayPattern})${partOfDay},?\\s+(?:of\\s+)?(last|next|this)\\s+week\\b`, 'iu'),
    read: ([, name = '', which = ''], anchor) =>
      published(anchor, (day) => {
        const monday = addDays(mondayOf(day), which.toLowerCase() === 'last' ? -7 : which.toLowerCase() === 'next' ? 7 : 0);
        return onDay(addDays(monday, (indexOf(name) + 6) % 7), 'relative');
      }),
  },
  {
    name: 'weekdays ago',
    pattern: new RegExp(`\\b(two|three|four|five|\\d)\\s+(${weekdayPattern})s\\s+ago\\b`, 'iu'),
    read: ([, n = '', name = ''], anchor) =>
      published(anchor, (day) => onDay(addDays(weekdayNear(name, day, 'last', null), -7 * ((counts[n.toLowerCase()] ?? Number(n)) - 1)), 'relative')),
  },
  {
    name: 'a week beside a weekday',
    pattern: new RegExp(`\\ba week (ago|from|on) (?:on )?(${weekdayPattern})`, 'iu'),
    read: ([, side = '', name = ''], anchor) =>
      published(anchor, (day) =>
        side.toLowerCase() === 'ago'
          ? onDay(addDays(weekdayNear(name, day, null, null), -7), 'relative')
          : onDay(addDays(weekdayNear(name, day, null, 'future'), 7), 'relative'),
      ),
  },
  {
    name: 'weekday beside the day named',
    pattern: new RegExp(
      `\\bthe (previous|preceding|following|next) (${weekdayPattern})${partOfDay}\\b|\\bthe (${weekdayPattern}) (before|after)\\b(?! \\p{L})`,
      'iu',
    ),
    read: ([, which, name, other, side], anchor) => {
      const back = /previous|preceding|before/iu.test(which ?? side ?? '');
      const from = anchor.context ?? anchor.published;
      return from ? onDay(weekdayNear((name ?? other)!, from, back ? 'last' : 'next', null), anchor.context ? 'context' : 'relative') : unknown();
    },
  },
  {
    name: 'weekday',
    pattern: new RegExp(`\\b(?:(last|past|previous|next|coming|following|this)\\s+)?(${weekdayPattern})(?:['’]s)?${partOfDay}\\b`, 'iu'),
    read: ([, which, name = ''], anchor) => published(anchor, (day) => onDay(weekdayNear(name, day, which?.toLowerCase() ?? null, anchor.tense), 'relative')),
  },
];

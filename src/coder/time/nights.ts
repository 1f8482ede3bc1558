import { monthPattern, weekdayPattern } from '../../languages/en/time-words.js';
import { addDays } from './calendar.js';
import { dateIn } from './explicit.js';
import { type Anchor, type Found, onDay, type Rule, unknown } from './rules.js';
import { weekdayNear } from './weekdays.js';

const before = (anchor: Anchor, read: (day: string) => Found): Found => (anchor.published ? read(anchor.published) : unknown());
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthPattern}|${monthPattern}\\s+\\d{1,2})(?:,?\\s+\\d{4})?`;

/** Nights: a night over two days is told by the day of its evening. */
export const nightRules: readonly Rule[] = [
  {
    name: 'night of two weekdays',
    pattern: new RegExp(
      `\\b(?:overnight|(?:the )?night)\\s+(?:(?:from|of|between|on)\\s+)?(${weekdayPattern})(?:\\s+night)?(?:\\s+(?:to|into|and|until|through)\\s+|\\s*[-–—/]\\s*)(${weekdayPattern})`,
      'iu',
    ),
    read: ([, name = ''], anchor) => before(anchor, (day) => onDay(weekdayNear(name, addDays(day, -1), null, anchor.tense), 'relative')),
  },
  {
    name: 'night into a weekday',
    pattern: new RegExp(`\\b(?:overnight|(?:the |in the |during the )?night)\\s+(?:in)?to\\s+(${weekdayPattern})`, 'iu'),
    read: ([, name = ''], anchor) => before(anchor, (day) => onDay(addDays(weekdayNear(name, day, null, anchor.tense), -1), 'relative')),
  },
  {
    name: 'night between weekdays',
    pattern: new RegExp(`\\bovernight\\s+(?:on\\s+|from\\s+)?(${weekdayPattern})`, 'iu'),
    read: ([, name = ''], anchor) => before(anchor, (day) => onDay(weekdayNear(name, day, null, anchor.tense), 'relative')),
  },
  {
    name: 'the night before last',
    pattern: /\bnight before last\b/iu,
    read: (_, anchor) => before(anchor, (day) => onDay(addDays(day, -2), 'relative')),
  },
  {
    name: 'overnight',
    pattern: /\b(?:overnight|during the night|in the course of the night)\b/iu,
    read: (_, anchor) => before(anchor, (day) => onDay(anchor.context ?? addDays(day, -1), anchor.context ? 'context' : 'relative')),
  },
];

/** Nights and eves of dates that are named. */
export const nightsOfDates: readonly Rule[] = [
  {
    name: 'night of two dates',
    pattern: new RegExp(
      `\\bnight\\s+(?:of|from|between)\\s+(\\d{1,2})(?:\\s+(?:to|and|into|until)\\s+|\\s*[-–—/]\\s*)\\d{1,2}\\s+(${monthPattern}(?:,?\\s+\\d{4})?)`,
      'iu',
    ),
    read: ([, first = '', month = ''], anchor) => dateIn(`${first} ${month}`, anchor),
  },
  {
    name: 'night into a date',
    pattern: new RegExp(`\\b(?:overnight|night)\\s+(?:in)?to\\s+(${date})`, 'iu'),
    read: ([, words = ''], anchor) => dayBefore(dateIn(words, anchor)),
  },
  {
    name: 'eve of a date',
    pattern: new RegExp(`\\b(?:on\\s+)?the\\s+eve\\s+of\\s+(${date})`, 'iu'),
    read: ([, words = ''], anchor) => dayBefore(dateIn(words, anchor)),
  },
];

const dayBefore = (found: Found | null): Found | null => (found?.start ? onDay(addDays(found.start, -1), 'explicit') : found);

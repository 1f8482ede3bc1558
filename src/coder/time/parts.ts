import { monthPattern, ordinals } from '../../languages/en/time-words.js';
import { addDays, dayOf, monthOf, yearOf } from './calendar.js';
import { dateIn, monthNumber, yearFor } from './explicit.js';
import { type Found, onDay, type Rule, unknown } from './rules.js';

const range = (start: string, end: string): Found => ({ start, end, precision: 'range', basis: 'explicit' });
const shift = (which: string): number => (/last|previous/iu.test(which) ? -1 : /next|coming/iu.test(which) ? 1 : 0);

/** Parts of months and years, dates whose year stands apart from them, and dates in figures alone. */
export const partRules: readonly Rule[] = [
  {
    name: 'week of a month',
    pattern: new RegExp(`\\b(first|second|third|fourth|last) (?:(two|three) )?weeks? (?:of|in) (${monthPattern})(?:,?\\s+(\\d{4}))?`, 'iu'),
    read: ([, nth = '', many, name = '', y], anchor) => {
      const year = y ? Number(y) : yearFor(monthNumber(name), null, anchor);
      if (year === null) return unknown('range');
      const { start, end } = monthOf(year, monthNumber(name));
      const weeks = many ? ordinals[many.toLowerCase()]! : 1;
      if (/last/iu.test(nth)) return range(addDays(end, 1 - 7 * weeks), end);
      const from = addDays(start, 7 * (ordinals[nth.toLowerCase()]! - 1));
      const to = addDays(from, 7 * weeks - 1);
      return range(from, [to, end].sort()[0]!);
    },
  },
  {
    name: 'half or quarter of a year',
    pattern: /\b(first|second|third|fourth|last) (half|quarter)(?: of (?:(last|this|next) year|(\d{4})))?(?!\s+(?:of|century|time))\b/iu,
    read: ([, nth = '', part = '', which, y], anchor) => {
      const n = /last/iu.test(nth) ? (/half/iu.test(part) ? 2 : 4) : ordinals[nth.toLowerCase()]!;
      const length = /half/iu.test(part) ? 6 : 3;
      if (n * length > 12 || (!y && !anchor.published) || (!y && !which && /half/iu.test(part))) return null;
      const now = Number(anchor.published?.slice(0, 4));
      const of = y ? Number(y) : now + shift(which ?? 'this');
      const read = (year: number): Found => range(monthOf(year, (n - 1) * length + 1).start, monthOf(year, n * length).end);
      const ahead = !y && !which && anchor.tense !== 'future' && read(of).start! > anchor.published!;
      return read(ahead ? of - 1 : of);
    },
  },
  {
    name: 'month or day of a year apart',
    pattern: new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${monthPattern})(?: (\\d{1,2}))?,?(?: of)? (last|this|next) year\\b`, 'iu'),
    read: ([, a, name = '', b, which = ''], anchor) => {
      if (!anchor.published) return { ...unknown(a || b ? 'day' : 'month'), basis: 'explicit' };
      const year = Number(anchor.published.slice(0, 4)) + shift(which);
      const day = a ?? b;
      if (!day) return { ...monthOf(year, monthNumber(name)), precision: 'month', basis: 'explicit' };
      const found = dayOf(year, monthNumber(name), Number(day));
      return found ? onDay(found, 'explicit') : null;
    },
  },
  {
    name: 'dates joined by a dash',
    pattern: new RegExp(
      `\\b(${monthPattern}\\s+\\d{1,2}|\\d{1,2}\\s+${monthPattern})\\s*[–—-]\\s*(${monthPattern}\\s+\\d{1,2}|\\d{1,2}\\s+${monthPattern})(?:,?\\s+(\\d{4}))?(?!\\d)`,
      'iu',
    ),
    read: ([, from = '', to = '', y], anchor) => {
      const end = dateIn(y ? `${to} ${y}` : to, anchor);
      const start = end?.start ? dateIn(y ? `${from} ${y}` : from, { ...anchor, published: end.start, tense: 'past' }) : null;
      return start?.start && end?.end ? range(start.start, end.end) : null;
    },
  },
  {
    name: 'end of the month or year',
    pattern: /\b(?:end|start|beginning|middle) of (?:the|this|last|next) (month|year)\b/iu,
    read: ([whole, unit = ''], anchor) => {
      if (!anchor.published) return unknown(/year/iu.test(unit) ? 'year' : 'month');
      const step = shift(whole);
      const year = Number(anchor.published.slice(0, 4));
      if (/year/iu.test(unit)) return { ...yearOf(year + step), precision: 'year', basis: 'relative' };
      const month = year * 12 + Number(anchor.published.slice(5, 7)) - 1 + step;
      return { ...monthOf(Math.floor(month / 12), (month % 12) + 1), precision: 'month', basis: 'relative' };
    },
  },
  {
    name: 'day of the month',
    pattern: /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?\p{L}*(?:floor|anniversary|day|century|street|avenue|parallel))/iu,
    read: ([, d], anchor) => {
      if (!anchor.published) return unknown();
      const [year, month] = [Number(anchor.published.slice(0, 4)), Number(anchor.published.slice(5, 7))];
      const here = dayOf(year, month, Number(d));
      const back = dayOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, Number(d));
      const on = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, Number(d));
      const found = anchor.tense === 'future' ? (here && here >= anchor.published ? here : on) : here && here <= anchor.published ? here : back;
      return found ? onDay(found, 'explicit') : null;
    },
  },
  {
    name: 'date in figures',
    pattern: /(?<![\d/.])(?:(\d{4})\/(\d{1,2})\/(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?![\d/])/u,
    read: ([, y, m, d, d2, m2, y2, a, b, y3]) => {
      if (y) return onDayOrNull(dayOf(Number(y), Number(m), Number(d)));
      if (y2) return onDayOrNull(dayOf(Number(y2), Number(m2), Number(d2)));
      const [first, second] = [Number(a), Number(b)];
      // "10/05/2024" is one day in London and another in New York: neither is taken.
      if (first <= 12 && second <= 12 && first !== second) return null;
      return onDayOrNull(first > 12 ? dayOf(Number(y3), second, first) : dayOf(Number(y3), first, second));
    },
  },
];

const onDayOrNull = (day: string | null): Found | null => (day ? onDay(day, 'explicit') : null);

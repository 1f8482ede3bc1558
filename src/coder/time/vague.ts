import { counts } from '../../languages/en/time-words.js';
import { addDays, addMonths, mondayOf, monthOf } from './calendar.js';
import { countOf } from './explicit.js';
import { type Anchor, type Found, onDay, type Rule, unknown } from './rules.js';

const amount = `(\\d+|${Object.keys(counts)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const ahead = (anchor: Anchor, n: number, unit: string): Found => {
  if (!anchor.published) return unknown('range');
  return { start: anchor.published, end: after(anchor.published, n, unit), precision: 'range', basis: 'relative' };
};

/** The day some units after another; hours make days by 24. */
function after(day: string, n: number, unit: string): string {
  if (/^(?:hour|minute)/iu.test(unit)) return addDays(day, Math.ceil(n / 24));
  if (/^day/iu.test(unit)) return addDays(day, n);
  if (/^fortnight/iu.test(unit)) return addDays(day, 14 * n);
  if (/^week/iu.test(unit)) return addDays(day, 7 * n);
  const { year, month } = addMonths(day, /^year/iu.test(unit) ? 12 * n : n);
  const last = monthOf(year, month).end;
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** What is to come: "in two days", "within 48 hours", "over the next three weeks". A length of time of the past is none of these. */
export const comingRules: readonly Rule[] = [
  {
    name: 'counted from now',
    pattern: new RegExp(
      `\\bin ${amount} (days?|weeks?|months?|years?|fortnights?)(?:['’] time|['’]s time)?(?!\\w| of\\b)|\\b${amount} (days?|weeks?|months?|years?) from (?:now|today)\\b`,
      'iu',
    ),
    read: ([whole, n, unit, m, other], anchor) => {
      const number = countOf((n ?? m)!);
      if (number === null || (anchor.tense !== 'future' && !/time|from/iu.test(whole))) return null;
      if (!anchor.published) return unknown();
      const day = after(anchor.published, number, (unit ?? other)!);
      if (/^day/iu.test((unit ?? other)!)) return onDay(day, 'relative');
      if (/^(?:week|fortnight)/iu.test((unit ?? other)!)) return { start: mondayOf(day), end: addDays(mondayOf(day), 6), precision: 'week', basis: 'relative' };
      const { start, end } = monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
      return { start, end, precision: 'month', basis: 'relative' };
    },
  },
  {
    name: 'within a stretch',
    pattern: new RegExp(`\\bwithin (?:the next )?(?:${amount} )?(hours?|days?|weeks?|months?|years?)\\b(?! of\\b)`, 'iu'),
    read: ([, n, unit = ''], anchor) => {
      if (anchor.tense !== 'future') return null;
      const number = n ? countOf(n) : null;
      return number === null ? unknown('range') : ahead(anchor, number, unit);
    },
  },
  {
    name: 'stretch from now on',
    pattern: new RegExp(`\\b(?:the |these )?(?:next|coming) (?:${amount} |few |several |couple of )?(hours|days|weeks|months|years)\\b`, 'iu'),
    read: ([, n, unit = ''], anchor) => {
      const number = n ? countOf(n) : null;
      return number === null ? unknown('range') : ahead(anchor, number, unit);
    },
  },
];

/** Times that name no day: they are known to be times, so that nothing else is taken for the date. */
export const vagueRules: readonly Rule[] = [
  {
    name: 'some time ago',
    pattern:
      /\b(?:(?:a few|several|some|many|a number of) (?:hours|days|weeks|months|years|decades)|days|weeks|months|years|decades) (?:ago|earlier|before)\b/iu,
    read: () => unknown('range'),
  },
  { name: 'recently', pattern: /\b(?:recently|lately|not long ago|some time ago|in the recent past)\b/iu, read: () => unknown('range') },
  {
    name: 'half a year, a year and a half ago',
    pattern: /\b(half a year|half an hour|a year and a half|a month and a half|half a decade) ago\b/iu,
    read: ([, length = ''], anchor) => {
      if (!anchor.published) return unknown();
      if (/hour/iu.test(length)) return onDay(anchor.published, 'relative');
      const months = /year and/iu.test(length) ? 18 : /month and/iu.test(length) ? 1 : /decade/iu.test(length) ? 60 : 6;
      const { year, month } = addMonths(anchor.published, -months);
      return { ...monthOf(year, month), precision: 'month', basis: 'relative' };
    },
  },
  {
    name: 'hours around what was told',
    pattern:
      /\b(?:(?:a few|several|some|two|three|four|five|six|\d{1,2}) )?(?:hours|minutes) (?:earlier|later)\b|\b(?:an hour|moments|minutes) (?:earlier|later)\b/iu,
    read: (_, anchor) => (anchor.context ? onDay(anchor.context, 'context') : unknown()),
  },
  {
    name: 'since a part of the day',
    pattern: /\bsince (?:dawn|the morning|early (?:in the )?morning|noon|midnight|sunrise)\b/iu,
    read: (_, anchor) => (anchor.published ? onDay(anchor.context ?? anchor.published, anchor.context ? 'context' : 'publication') : unknown()),
  },
];

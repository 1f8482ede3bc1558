import { counts, seasons } from '../../languages/en/time-words.js';
import type { Time } from '../../records/record.js';
import { addDays, addMonths, mondayOf, monthOf, yearOf } from './calendar.js';
import { countOf } from './explicit.js';
import { type Anchor, type Found, onDay, type Rule, unknown } from './rules.js';

const amount = `(\\d+|${Object.keys(counts)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

const published = (anchor: Anchor, read: (day: string) => Found, precision: Time['precision'] = 'day'): Found =>
  anchor.published ? read(anchor.published) : unknown(precision);
const stretch = (start: string | null, end: string | null, precision: Time['precision'], basis: Time['basis'] = 'relative'): Found => ({
  start,
  end,
  precision,
  basis,
});

/** A unit counted from a day: two days, a week, three months. */
function counted(from: string, n: number, unit: string, basis: Time['basis']): Found {
  if (unit.startsWith('day')) return onDay(addDays(from, n), basis);
  if (unit.startsWith('hour') || unit.startsWith('minute'))
    return onDay(Math.abs(n) >= 24 && unit.startsWith('hour') ? addDays(from, Math.trunc(n / 24)) : from, basis);
  if (unit.startsWith('fortnight')) return counted(from, 2 * n, 'weeks', basis);
  if (unit.startsWith('week')) {
    const at = addDays(from, 7 * n);
    return Math.abs(n) === 1 && basis === 'context' ? onDay(at, basis) : stretch(mondayOf(at), addDays(mondayOf(at), 6), 'week', basis);
  }
  if (unit.startsWith('month')) {
    const { year, month } = addMonths(from, n);
    const { start, end } = monthOf(year, month);
    return stretch(start, end, 'month', basis);
  }
  const size = unit.startsWith('decade') ? 10 : 1;
  const { start, end } = yearOf(Number(from.slice(0, 4)) + size * n);
  return stretch(start, end, 'year', basis);
}

/** Times told against the day of publication, or against the day that the text last named. */
export const relativeRules: readonly Rule[] = [
  {
    name: 'yesterday',
    pattern: /\b(?:yesterday(?: (?:morning|afternoon|evening|night))?|last night)\b/iu,
    read: (_, anchor) => published(anchor, (day) => onDay(addDays(day, -1), 'relative')),
  },
  {
    name: 'tomorrow',
    pattern: /\btomorrow(?: (?:morning|afternoon|evening|night))?\b/iu,
    read: (_, anchor) => published(anchor, (day) => onDay(addDays(day, 1), 'relative')),
  },
  {
    name: 'the day after tomorrow',
    pattern: /\bday after tomorrow\b/iu,
    read: (_, anchor) => published(anchor, (day) => onDay(addDays(day, 2), 'relative')),
  },
  {
    name: 'today',
    pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu,
    read: (_, anchor) => (anchor.published ? onDay(anchor.published, 'publication') : { ...unknown(), basis: 'publication' }),
  },
  {
    name: 'counted ago',
    pattern: new RegExp(
      `\\b(?:about |some |nearly |almost |more than |over )?${amount}\\s+(minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?)\\s+ago\\b`,
      'iu',
    ),
    read: ([, n = '', unit = ''], anchor) => {
      const number = countOf(n);
      return number === null ? null : published(anchor, (day) => counted(day, -number, unit.toLowerCase(), 'relative'));
    },
  },
  {
    name: 'counted from the day named',
    pattern: new RegExp(`\\b${amount}\\s+(days?|weeks?|months?|years?)\\s+(earlier|before|previously|later|after(?:wards)?)\\b`, 'iu'),
    read: ([, n = '', unit = '', side = ''], anchor) => {
      const number = countOf(n);
      if (number === null) return null;
      const sign = /^(?:earlier|before|previously)/iu.test(side) ? -1 : 1;
      return anchor.context ? counted(anchor.context, sign * number, unit.toLowerCase(), 'context') : unknown();
    },
  },
  {
    name: 'day beside the day named',
    pattern: /\bthe (?:(day) (before|after)|(previous|preceding|following|next) (day|night|evening|morning))\b(?! yesterday| tomorrow)/iu,
    read: ([, , side, which], anchor) => {
      const back = /before|previous|preceding/iu.test(side ?? which ?? '');
      return anchor.context
        ? onDay(addDays(anchor.context, back ? -1 : 1), 'context')
        : published(anchor, (day) => onDay(addDays(day, back ? -1 : 1), 'relative'));
    },
  },
  {
    name: 'the day before yesterday',
    pattern: /\bday before yesterday\b/iu,
    read: (_, anchor) => published(anchor, (day) => onDay(addDays(day, -2), 'relative')),
  },
  {
    name: 'the same day',
    pattern:
      /\b(?:(?:earlier|later|late|early) (?:in|on) the (?:same )?day|(?:the )?same (?:day|night|evening)|that (?:same )?(?:day|night|evening|morning|afternoon)|(?:earlier|later) (?:that|in the) (?:day|night|evening|morning|afternoon)|the small hours|the early hours)\b/iu,
    read: (_, anchor) => (anchor.context ? onDay(anchor.context, 'context') : anchor.published ? onDay(anchor.published, 'publication') : unknown()),
  },
  {
    name: 'part of some day',
    pattern:
      /\b(?:in the (?:early |late )?(?:morning|afternoon|evening)|(?:at|before|after|around|by|until) (?:noon|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall)|at night)\b/iu,
    read: (_, anchor) => (anchor.context ? onDay(anchor.context, 'context') : unknown()),
  },
  {
    name: 'week, month or year beside the one named',
    pattern: /\bthe (?:(week|month|year) (before|after)|(?:(previous|preceding|following) (month|year)))\b(?! (?:the|last|next|that|this) )/iu,
    read: ([, unit, side, which, other], anchor) => {
      const back = /before|previous|preceding/iu.test(side ?? which ?? '');
      const from = anchor.context ?? anchor.published;
      const of = (unit ?? other)!.toLowerCase();
      return from ? { ...whole(from, back ? -1 : 1, of, false, 'the'), basis: anchor.context ? 'context' : 'relative' } : unknown(of as Time['precision']);
    },
  },
  {
    name: 'stretch up to now',
    pattern: new RegExp(`\\b(?:past|last|previous|recent)\\s+(?:${amount}|few|several)?\\s*(hours|days|weeks|months|years|decades)\\b`, 'iu'),
    read: ([whole, n, unit = ''], anchor) => {
      const number = n ? countOf(n) : null;
      if (number === null && !/few|several|recent/iu.test(whole)) return null;
      return published(
        anchor,
        (day) => {
          if (number === null) return unknown('range');
          const from = counted(day, -number, unit.toLowerCase(), 'relative');
          return stretch(unit.startsWith('week') ? addDays(day, -7 * number) : from.start, day, 'range');
        },
        'range',
      );
    },
  },
  {
    name: 'week, month, year',
    pattern: /\b(earlier |later |early |late )?(last|this|next|the previous|the coming|the past|the last|the following) (week|weekend|month|year)\b/iu,
    read: ([, part, which = '', unit = ''], anchor) => {
      const step = /^last|previous/iu.test(which) ? -1 : /next|coming|following/iu.test(which) ? 1 : 0;
      return published(
        anchor,
        (day) => {
          const found = whole(day, step, unit.toLowerCase(), /earlier/iu.test(part ?? ''), which, anchor.tense);
          return /later/iu.test(part ?? '') && step === 0 ? { ...found, start: day } : found;
        },
        unit === 'year' ? 'year' : unit === 'month' ? 'month' : 'week',
      );
    },
  },
  {
    name: 'season',
    pattern: /\b(last|this|next|the past|the coming|in the|over the|during the) (spring|summer|autumn|winter|(?<=this |last |next )fall)\b/iu,
    read: ([, which = '', season = ''], anchor) =>
      published(
        anchor,
        (day) => {
          const month = season.toLowerCase() === 'winter' ? 12 : seasons[season.toLowerCase()]![0];
          const year = Number(day.slice(0, 4)) - (month === 12 && Number(day.slice(5, 7)) < 3 ? 1 : 0);
          const near = (of: number): { start: string; end: string } => ({
            start: monthOf(of, month).start,
            end: monthOf(month === 12 ? of + 1 : of, month === 12 ? 2 : month + 2).end,
          });
          const last = near(year).end < day ? near(year) : near(year - 1);
          const next = near(year).start > day ? near(year) : near(year + 1);
          const here =
            near(year).start <= day && day <= near(year).end ? near(year) : anchor.tense === 'future' ? next : near(year).start > day ? last : near(year);
          const found = /last|past/iu.test(which) ? last : /next|coming/iu.test(which) ? next : here;
          return stretch(found.start, found.end, 'range');
        },
        'range',
      ),
  },
  {
    name: 'the weekend',
    pattern: /\b(?:over|at|on|during) the weekend\b/iu,
    read: (_, anchor) => published(anchor, (day) => whole(day, 0, 'weekend', false, 'the', anchor.tense), 'range'),
  },
  {
    name: 'clock',
    pattern: /\b\d{1,2}(?:[:.]\d{2})?\s*(?:a\.?m\.?|p\.?m\.?|GMT|UTC|local time)(?!\w)|\b\d{1,2}:\d{2}\b/iu,
    read: (_, anchor) => (anchor.context ? onDay(anchor.context, 'context') : null),
  },
];

/** A whole week, weekend, month or year around a day; `soFar` ends it with the day. */
function whole(day: string, step: number, unit: string, soFar: boolean, which: string, tense: Anchor['tense'] = null): Found {
  if (/^the (?:past|last)/iu.test(which) && /month|year/u.test(unit)) {
    const { year, month } = addMonths(day, unit === 'year' ? -12 : -1);
    const last = monthOf(year, month).end;
    const from = `${last.slice(0, 8)}${day.slice(8)}`;
    return stretch(from < last ? from : last, day, 'range');
  }
  if (unit === 'week') {
    if (/past|the last/iu.test(which)) return stretch(addDays(day, -7), day, 'range');
    const monday = addDays(mondayOf(day), 7 * step);
    return stretch(monday, soFar ? day : addDays(monday, 6), 'week');
  }
  if (unit === 'weekend') {
    const saturday = addDays(mondayOf(day), 5 + 7 * step);
    const start = step === 0 && saturday > day && tense !== 'future' ? addDays(saturday, -7) : saturday;
    return stretch(start, addDays(start, 1), 'range');
  }
  if (unit === 'month') {
    const { year, month } = addMonths(day, step);
    const { start, end } = monthOf(year, month);
    return stretch(start, soFar ? day : end, 'month');
  }
  const { start, end } = yearOf(Number(day.slice(0, 4)) + step);
  return stretch(start, soFar ? day : end, 'year');
}

import * as chrono from 'chrono-node';
import { counts, monthPattern, months, seasons } from '../../languages/en/time-words.js';
import { dayOf, monthOf, yearOf } from './calendar.js';
import { type Anchor, type Found, onDay, type Rule, unknown } from './rules.js';

/** 1 to 12 for a month by its name or abbreviation. */
export const monthNumber = (word: string): number => months.findIndex((month) => month.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;
const range = (start: string | null, end: string | null): Found => ({ start, end, precision: 'range', basis: 'explicit' });

/** The year in which a month (and day) without a year lies: the last such before publication, or the next if the text speaks of the future. */
export function yearFor(month: number, day: number | null, anchor: Anchor): number | null {
  if (!anchor.published) return null;
  const year = Number(anchor.published.slice(0, 4));
  const key = (of: number): string => (day === null ? `${of}-${String(month).padStart(2, '0')}` : (dayOf(of, month, day) ?? `${of}-02-28`));
  const today = day === null ? anchor.published.slice(0, 7) : anchor.published;
  if (anchor.tense === 'future') return key(year) >= today ? year : year + 1;
  const past = key(year) <= today ? year : year - 1;
  const far = anchor.tense === null && Date.parse(anchor.published) - Date.parse(monthOf(past, month).start) > 300 * 86_400_000;
  return far ? past + 1 : past;
}

function day(year: number | null, month: number, date: number, anchor: Anchor): string | null {
  const at = year ?? yearFor(month, date, anchor);
  return at === null ? null : dayOf(at, month, date);
}

const ending = '(?:st|nd|rd|th)?';
const dash = '\\s*(?:-|–|—|to|and|through|until)\\s*(?:the\\s+)?';

/** Dates that name their day, month or year, the longer forms first. */
export const explicitRules: readonly Rule[] = [
  {
    name: 'ISO date',
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/u,
    read: ([, y, m, d]) => {
      const found = dayOf(Number(y), Number(m), Number(d));
      return found ? onDay(found, 'explicit') : null;
    },
  },
  {
    name: 'days of one month',
    pattern: new RegExp(`\\b(\\d{1,2})${ending}${dash}(\\d{1,2})${ending}\\s+(?:of\\s+)?(${monthPattern})(?:,?\\s+(\\d{4}))?`, 'iu'),
    read: ([, a, b, m = '', y], anchor) => days(Number(a), Number(b), monthNumber(m), y, anchor),
  },
  {
    name: 'month with its days',
    pattern: new RegExp(`\\b(${monthPattern})\\s+(\\d{1,2})${ending}${dash}(\\d{1,2})${ending}(?!\\d)(?:,?\\s+(\\d{4}))?`, 'iu'),
    read: ([, m = '', a, b, y], anchor) => days(Number(a), Number(b), monthNumber(m), y, anchor),
  },
  {
    name: 'day of two months',
    pattern: new RegExp(
      `\\b(?:from|between)\\s+(.{3,20}?)\\s+(?:to|and|until|through)\\s+((?:\\d{1,2}${ending}\\s+${monthPattern}|${monthPattern}\\s+\\d{1,2}${ending})(?:,?\\s+\\d{4})?)`,
      'iu',
    ),
    read: ([, from = '', to = ''], anchor) => {
      const end = dateIn(to, anchor);
      const start = dateIn(from, { ...anchor, published: end?.end ?? anchor.published, tense: end?.end ? 'past' : anchor.tense });
      return start?.start && end?.end ? range(start.start, end.end) : null;
    },
  },
  {
    name: 'day and month',
    pattern: new RegExp(
      `\\b(?:${'(\\d{1,2})'}${ending}\\s+(?:of\\s+)?(${monthPattern})|(${monthPattern})\\s+(\\d{1,2})${ending}(?![\\d:]))(?:,?\\s+(?:of\\s+)?(\\d{4}))?(?!\\w)`,
      'iu',
    ),
    read: (match, anchor) => {
      const month = monthNumber(match[2] ?? match[3] ?? '');
      const date = Number(match[1] ?? match[4]);
      const found = day(match[5] ? Number(match[5]) : null, month, date, anchor);
      return found ? onDay(found, 'explicit') : anchor.published === null && date <= 31 ? { ...unknown(), basis: 'explicit' } : null;
    },
  },
  {
    name: 'month and year',
    pattern: new RegExp(`\\b(?:(early|mid|late)[- ])?(${monthPattern})(?:\\s+of)?,?\\s+(\\d{4})\\b`, 'iu'),
    read: ([, , m = '', y]) => ({ ...monthOf(Number(y), monthNumber(m)), precision: 'month', basis: 'explicit' }),
  },
  {
    name: 'season of a year',
    pattern: /\b(spring|summer|autumn|fall)\s+(?:of\s+)?(\d{4})\b/iu,
    read: ([, season = '', y]) => {
      const [month, length] = seasons[season.toLowerCase()]!;
      return range(monthOf(Number(y), month).start, monthOf(Number(y), month + length - 1).end);
    },
  },
  {
    name: 'years',
    pattern: /\b(?:between|from|in)?\s*((?:19|20)\d{2})\s*(?:-|–|to|and)\s*((?:19|20)\d{2})\b/iu,
    read: ([, a, b]) => (Number(a) < Number(b) ? range(`${a}-01-01`, `${b}-12-31`) : null),
  },
  { name: 'decade', pattern: /\b((?:19|20)\d)0['’]?s\b/iu, read: ([, d]) => range(`${d}0-01-01`, `${d}9-12-31`) },
  {
    name: 'month',
    pattern: new RegExp(
      `\\b(?:(last|next|this)\\s+|(?:in|since|until|during|of|by|early|mid|late|from|through|before|after)[- ]+(?:(?:early|mid|late)[- ]+)?)(${monthPattern})(?!\\w|\\s+\\d)`,
      'iu',
    ),
    read: ([whole, which, m = ''], anchor) => {
      if (/\bmay$/iu.test(whole) && !/May$/u.test(whole)) return null;
      const month = monthNumber(m);
      const year = yearFor(month, null, which ? { ...anchor, tense: /next/iu.test(which) ? 'future' : /last/iu.test(which) ? 'past' : anchor.tense } : anchor);
      if (year === null) return { ...unknown('month'), basis: 'explicit' };
      const found = monthOf(year, month);
      const back = which?.toLowerCase() === 'last' && found.start.slice(0, 7) === anchor.published?.slice(0, 7);
      return { ...(back ? monthOf(year - 1, month) : found), precision: 'month', basis: 'explicit' };
    },
  },
  {
    name: 'year',
    pattern:
      /\b(?:in|since|until|of|by|during|from|before|after|early|late|mid|end of|beginning of|start of)[- ]+((?:19|20)\d{2})\b(?!\s*(?:people|soldiers|troops|men|women|civilians|dead|killed|wounded|homes|%|percent|million|km|kilomet|dollars))/iu,
    read: ([, y]) => ({ ...yearOf(Number(y)), precision: 'year', basis: 'explicit' }),
  },
  {
    name: 'bare month',
    pattern: /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u,
    read: ([m = ''], anchor) => {
      const year = yearFor(monthNumber(m), null, anchor);
      return year === null ? { ...unknown('month'), basis: 'explicit' } : { ...monthOf(year, monthNumber(m)), precision: 'month', basis: 'explicit' };
    },
  },
  { name: 'bare year', pattern: /^(?:the year\s+)?((?:19|20)\d{2})$/u, read: ([, y]) => ({ ...yearOf(Number(y)), precision: 'year', basis: 'explicit' }) },
  {
    name: 'holiday',
    pattern: /\b(Christmas (?:Day|Eve)|Christmas|New Year['’]s (?:Day|Eve))\b/iu,
    read: ([name = ''], anchor) => {
      const [month, date] = /Christmas Eve/iu.test(name) ? [12, 24] : /Christmas/iu.test(name) ? [12, 25] : /Eve/iu.test(name) ? [12, 31] : [1, 1];
      const found = day(null, month!, date!, anchor);
      return found ? onDay(found, 'explicit') : null;
    },
  },
];

function days(first: number, last: number, month: number, year: string | undefined, anchor: Anchor): Found | null {
  const start = day(year ? Number(year) : null, month, first, anchor);
  const end = start && dayOf(Number(start.slice(0, 4)), month, last);
  return start && end && start < end ? range(start, end) : null;
}

/** What the first rule for dates that are named makes of words; null if none does. */
export function dateIn(text: string, anchor: Anchor): Found | null {
  for (const rule of explicitRules) {
    const match = rule.pattern.exec(text);
    const found = match && rule.read(match, anchor);
    if (found) return found;
  }
  return null;
}

/** Spans of time counted back or on from now: "the past three days". */
export function countOf(word: string): number | null {
  const number = /^\d+$/u.test(word) ? Number(word) : counts[word.toLowerCase().replace(/\s+/gu, ' ')];
  return number ?? null;
}

/**
 * What chrono makes of words that no rule here reads, where it is sure of day, month and year; null otherwise.
 */
export function byChrono(text: string, anchor: Anchor): Found | null {
  if (!/\d/u.test(text)) return null; // a day that is certain has a number
  if (/\b(?:hours?|minutes?|days?|weeks?|months?|years?)\b|\d\/\d/iu.test(text)) return null; // lengths of time, and figures that our own rules refused
  const reference = anchor.published ? { instant: new Date(`${anchor.published}T12:00:00Z`), timezone: 0 } : undefined;
  const found = chrono.en.strict.parse(text, reference, { forwardDate: anchor.tense === 'future' })[0];
  if (!found?.start.isCertain('day') || !found.start.isCertain('month')) return null;
  if (!found.start.isCertain('year') && !anchor.published) return null;
  const at = dayOf(found.start.get('year')!, found.start.get('month')!, found.start.get('day')!);
  if (!at || Math.abs(Number(at.slice(0, 4)) - Number((anchor.published ?? at).slice(0, 4))) > 300) return null;
  return onDay(at, 'explicit');
}

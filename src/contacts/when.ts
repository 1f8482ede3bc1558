import type { Span } from '../document/span.js';
import { fromAnotherDay, ordinalDay } from '../languages/en/contact-title-words.js';
import type { Event } from '../records/event/schema.js';
import type { Time } from '../records/record.js';

/** The days on which a contact may have been, by one text: ISO dates, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** the day as the text tells it, or the day of publication */
  readonly told: string;
  readonly basis: 'explicit' | 'relative' | 'publication';
  readonly written: Span | null;
}

const day = 86_400_000;

/** A date so many days later, or earlier where they are negative. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

const nearToday = /today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|overnight|earlier/iu;
/** A text is published on the day of the contact or the next, and zones may set it a day off. */
const slack = 1;

/**
 * When a text sets its contact: a date that its telling sentences write, to the day; "today", "yesterday" and the date of publication
 * with one day either side, since the parties' zones differ. null where the text has no date at all.
 *
 * @example
 * daysOf(events, spans, '2021-12-31') // { first: '2021-12-30', last: '2021-12-30', told: '2021-12-30', basis: 'explicit', … }
 */
export function daysOf(events: readonly Event[], spans: readonly Span[], published: string | null): Days | null {
  const times = events.flatMap(({ happened }) => (happened?.start ? [happened] : []));
  const written = times.filter((time) => time.written !== null && spans.some((span) => time.written!.start >= span.start && time.written!.end <= span.end));
  const usual = written.filter((time) => plausible(time, published) && !fromAnotherDay.test(time.written?.text ?? ''));
  const time = usual.find(({ basis }) => basis === 'explicit') ?? usual.find(({ basis }) => basis === 'relative') ?? usual[0];
  if (time) return daysOfTime(time);
  if (published === null) return null;
  const ordinal = spans.map((span) => ordinalIn(span, published)).find((day) => day !== null);
  if (ordinal) return ordinal;
  const told = published.slice(0, 10);
  return { first: daysLater(told, -slack), last: daysLater(told, slack), told, basis: 'publication', written: null };
}

/** The day that "on the 16th" means: the last such day up to the publication, where that is not far back. */
function ordinalIn(span: Span, published: string): Days | null {
  const match = ordinalDay.exec(span.text);
  if (!match) return null;
  for (let back = 0; back <= furthestBack; back++) {
    const told = daysLater(published, -back);
    if (Number(told.slice(8)) !== Number(match[1])) continue;
    const start = span.start + match.index;
    return { first: told, last: told, told, basis: 'relative', written: { start, end: start + match[0].length, text: match[0] } };
  }
  return null;
}

/** How many days after a contact a text about it may come out. */
const furthestBack = 10;

/** A readout tells of a contact of the days before it; a date far from its publication is another's. */
function plausible(time: Time, published: string | null): boolean {
  if (published === null) return true;
  const start = time.start!.slice(0, 10);
  // A date from the context may be of what the talk was about.
  const early = time.basis === 'context' ? -1 : -furthestBack;
  return start >= daysLater(published, early) && start <= daysLater(published, 1);
}

function daysOfTime(time: Time): Days {
  const told = time.start!.slice(0, 10);
  const last = (time.end ?? time.start!).slice(0, 10);
  const words = time.written?.text ?? '';
  if (time.basis !== 'explicit' && (nearToday.test(words) || time.basis !== 'relative')) {
    return {
      first: daysLater(told, -slack),
      last: daysLater(last, slack),
      told,
      basis: time.basis === 'relative' ? 'relative' : 'publication',
      written: time.written,
    };
  }
  return { first: told, last, told, basis: time.basis === 'explicit' ? 'explicit' : 'relative', written: time.written };
}

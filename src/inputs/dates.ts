const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const instant = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;
const dayFirst = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u;
const monthFirst = /^(?:\p{L}+,\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const mail = /^\p{L}{3},\s\d{1,2}\s\p{L}{3}\s\d{4}\s\d{2}:\d{2}(?::\d{2})?\s(?:GMT|UTC|[+-]\d{4})$/u;

/** The ISO date, or null if the calendar has no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function monthOf(name: string): number {
  const start = name.toLowerCase();
  return months.findIndex((month) => month === start || (start.length >= 3 && start === month.slice(0, start.length))) + 1;
}

/**
 * The ISO date or instant that a written date names, or null if it is none or could be two ("03/04/2023").
 *
 * An instant keeps its offset from UTC; one without an offset stays without.
 *
 * @example
 * isoDate('16 October 2023') // '2023-10-16'
 */
export function isoDate(written: string): string | null {
  const text = written.trim();
  const iso = instant.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = iso;
    const date = dayOf(Number(year), Number(month), Number(day));
    if (date === null || hour === undefined) return date;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
    return `${date}T${hour}:${minute}:${second}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
  }
  if (mail.test(text)) return new Date(text).toISOString().replace('.000', '');
  const [day, month, year] = dayFirst.exec(text)?.slice(1) ?? [];
  if (day && month && year && monthOf(month)) return dayOf(Number(year), monthOf(month), Number(day));
  const [monthName, monthDay, monthYear] = monthFirst.exec(text)?.slice(1) ?? [];
  if (monthName && monthDay && monthYear && monthOf(monthName)) return dayOf(Number(monthYear), monthOf(monthName), Number(monthDay));
  return null;
}

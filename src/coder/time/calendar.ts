/** Calendar days as ISO strings, without zones: all arithmetic in UTC. */

const stamp = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day `n` days after another; before it if negative. `addDays('2024-02-28', 2)` is '2024-03-01'. */
export function addDays(day: string, n: number): string {
  return iso(stamp(day) + n * 86_400_000);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(stamp(day)).getUTCDay();
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** `day` as `YYYY-MM-DD`, or null if there is none such: `dayOf(2023, 2, 30)` is null. */
export function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const found = new Date(time);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day ? iso(time) : null;
}

/** First and last day of a month. */
export function monthOf(year: number, month: number): { start: string; end: string } {
  return { start: iso(Date.UTC(year, month - 1, 1)), end: iso(Date.UTC(year, month, 0)) };
}

/** The month `n` months after that of a day, as year and month. */
export function addMonths(day: string, n: number): { year: number; month: number } {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** First and last day of a year. */
export function yearOf(year: number): { start: string; end: string } {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

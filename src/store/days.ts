/**
 * A day as a number, by which rows are sifted; 0 for none.
 *
 * @example
 * dayNumber('2023-10-16T09:00:00Z') // 20231016
 */
export function dayNumber(iso: string | null | undefined): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return found === null ? 0 : Number(found[1]) * 10_000 + Number(found[2]) * 100 + Number(found[3]);
}

/**
 * The day that a number stands for, as ISO; null for 0.
 *
 * @example
 * isoDay(20231016) // '2023-10-16'
 */
export function isoDay(day: number): string | null {
  if (day === 0) return null;
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** A spreadsheet would run a cell that opens with one of these as a formula. */
const formula = /^[=+\-@\t\r]/u;

/**
 * Rows as CSV (RFC 4180), the first of them the header; a cell that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @example
 * csvOf([['id', 'words'], [1, 'a "b"']]) // 'id,words\r\n1,"a ""b"""\r\n'
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const safe = formula.test(value) ? `'${value}` : value;
    return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

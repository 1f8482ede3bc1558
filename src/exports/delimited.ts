/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** First marks that make a spreadsheet take a cell for a formula, full-width forms too, also behind blanks. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * Words that a spreadsheet shows instead of running: with ' before what it would take for a formula. Numbers are not touched, so that −5 stays one.
 *
 * @example
 * harmless('=HYPERLINK("x")') // `'=HYPERLINK("x")`
 */
export function harmless(words: string): string {
  return formula.test(words) ? `'${words}` : words;
}

const words = (cell: Cell): string => (cell === null ? '' : typeof cell === 'string' ? harmless(cell) : String(cell));

/**
 * One row of CSV (RFC 4180) with its line break; safe to open in a spreadsheet.
 *
 * @example
 * csvRow(['Iran', 3, null]) // 'Iran,3,\r\n'
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(words(cell))).join(',')}\r\n`;
}

// Semicolons are quoted too: some spreadsheets cut there.
const quoted = (cell: string): string => (/[",;\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * One row of tab-separated values with its line break: tabs and breaks in a cell become spaces, as the format has no quotes.
 *
 * @example
 * tsvRow(['AGREE', 'a\tb']) // 'AGREE\ta b\n'
 */
export function tsvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => words(cell).replace(/[\t\r\n\u2028\u2029]+/gu, ' ')).join('\t')}\n`;
}

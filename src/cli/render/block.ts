import type { Span } from '../../document/span.js';
import type { Ink } from './ink.js';
import { columnsOf, cut, oneLine, pad, wrap } from './words.js';

/** What the pieces of a rendered record need to know: how wide, in which ink, whose names, what the text is. */
export interface Page {
  readonly width: number;
  readonly ink: Ink;
  readonly text: string;
  readonly publisher: string | null;
  /** the name of an actor, by its id */
  readonly name: (id: string) => string;
  /** the label of a record on this page ("e2"), by its id */
  readonly label: (id: string) => string;
}

/** A line of a block: its words, and the ink that they are written in. */
export interface Line {
  readonly words: string;
  readonly ink?: (words: string) => string;
  /** a line that may not be broken is cut */
  readonly cut?: boolean;
}

/** The columns left of a block's lines: label, key, and the spaces between. */
export const gutter = 24;
const labelColumns = 5;

/**
 * A record on the page: label and key to the left, its lines to the right, broken or cut at the page's width.
 */
export function block(page: Page, label: string, key: { readonly words: string; readonly ink: (words: string) => string }, lines: readonly Line[]): string {
  const columns = page.width - gutter;
  const right = lines.flatMap(({ words, ink = (same) => same, cut: cuts }) => (cuts ? [cut(words, columns)] : wrap(words, columns)).map(ink));
  const left = wrap(key.words, gutter - labelColumns - 1);
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, row) => {
    const words = left[row] ?? '';
    const space = ' '.repeat(Math.max(0, gutter - labelColumns - columnsOf(words)));
    const first = page.ink.faint(row === 0 ? label : '') + ' '.repeat(labelColumns - (row === 0 ? columnsOf(label) : 0));
    return (first + (words === '' ? '' : key.ink(words)) + space + (right[row] ?? '')).trimEnd();
  }).join('\n');
}

/** A section's heading with how many records follow. */
export function heading(page: Page, words: string, count: number): string {
  return `${page.ink.heading(words)} ${page.ink.faint(String(count))}`;
}

/**
 * The words around a trigger, on one line: its sentence where that fits, else the part that holds it, between guillemets.
 *
 * @example
 * snippet('Talks failed. They left Geneva.', { start: 19, end: 23, text: 'left' }, { start: 14, end: 31, text: 'They left Geneva.' }, 40) // '«They left Geneva.»'
 */
export function snippet(text: string, trigger: Span | null, sentence: Span | null, columns: number): string {
  const whole = sentence ?? (trigger ? around(text, trigger) : null);
  if (!whole) return '';
  const all = oneLine(whole.text);
  const room = columns - 2;
  if (columnsOf(all) <= room || !trigger) return `«${cut(all, room)}»`;
  const before = oneLine(text.slice(whole.start, trigger.start)).split(' ');
  const from = `${oneLine(text.slice(trigger.start, whole.end))}`;
  const leading: string[] = [];
  while (before.length > 0 && columnsOf([before.at(-1), ...leading].join(' ')) <= room / 3) leading.unshift(before.pop() ?? '');
  const start = [...leading, from].join(' ').trim();
  return `«${before.length > 0 && before[0] !== '' ? cut(`… ${start}`, room) : cut(start, room)}»`;
}

/** The line of the text that holds a span. */
function around(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to, text: text.slice(from, to < 0 ? text.length : to) };
}

/** A table's rows with each column as wide as its widest cell; the last column runs free, and is cut at the page's width. */
export function table(page: Page, rows: readonly (readonly string[])[], indent: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows.map((row) => {
    const cells = row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0)));
    return ' '.repeat(indent) + cut(cells.join('  ').trimEnd(), page.width - indent);
  });
}

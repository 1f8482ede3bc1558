import { type Command, Option } from 'commander';
import { count } from '../given.js';
import { inkFor, widthFor } from '../render/ink.js';
import { complain, type Terminal, writeTo } from '../terminal.js';

export const listFormats = ['table', 'json', 'jsonl', 'csv'] as const;

export interface ListOptions {
  readonly format: (typeof listFormats)[number];
  readonly limit?: number;
  readonly all?: boolean;
}

/** A column of a table or CSV file; `wide` ones take what room is left, some stand in CSV alone. */
export interface ListColumn<T> {
  readonly name: string;
  readonly value: (row: T) => string | number | boolean | null | undefined;
  readonly wide?: boolean;
  readonly csvOnly?: boolean;
  readonly tableOnly?: boolean;
}

/** Adds `--format`, `--limit` and `--all` to a command. */
export function withListing(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices(listFormats).default('table'))
    .option('--limit <n>', 'how many to print (default: 50)', count)
    .option('--all', 'print all there are');
}

const plain = (value: ReturnType<ListColumn<unknown>['value']>): string => (value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' '));

/**
 * A cell of a CSV file. One that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @example
 * csvCell('=1+1') // "'=1+1"
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Prints rows one after the other, as they come. */
class Lister<T> {
  #some = 0;
  readonly columns: readonly ListColumn<T>[];
  constructor(
    columns: readonly ListColumn<T>[],
    readonly format: ListOptions['format'],
    readonly terminal: Terminal,
  ) {
    this.columns = columns.filter(({ tableOnly }) => !tableOnly);
  }

  async row(row: T): Promise<void> {
    const first = this.#some++ === 0;
    if (this.format === 'jsonl') await this.#write(`${JSON.stringify(row)}\n`);
    else if (this.format === 'json') await this.#write(`${first ? '[\n' : ',\n'}${JSON.stringify(row, null, 2).replace(/^/gm, '  ')}`);
    else await this.#write(`${this.columns.map(({ value }) => csvCell(plain(value(row)))).join(',')}\r\n`);
  }

  async begin(): Promise<void> {
    if (this.format === 'csv') await this.#write(`${this.columns.map(({ name }) => csvCell(name)).join(',')}\r\n`);
  }

  async end(): Promise<void> {
    if (this.format === 'json') await this.#write(this.#some === 0 ? '[]\n' : '\n]\n');
  }

  #write(text: string): Promise<void> {
    return writeTo(this.terminal.out, text);
  }
}

const cut = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`);

/** Rows as a table: columns as wide as they need to be, the wide ones cut to what is left of the line. */
async function printTable<T>(columns: readonly ListColumn<T>[], rows: readonly T[], terminal: Terminal): Promise<void> {
  const ink = inkFor(terminal.out, terminal.environment);
  const shown = columns.filter(({ csvOnly }) => !csvOnly);
  const cells = rows.map((row) => shown.map(({ value }) => plain(value(row))));
  const natural = shown.map(({ name }, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  const wide = shown.filter((column) => column.wide).length;
  const gaps = 2 * (shown.length - 1);
  let widths = natural;
  // On a terminal narrow columns are cut, the longest first, until the wide ones have room; an id is never cut. Into a pipe all goes whole.
  for (let cap = 34; terminal.out.isTTY && cap >= 12; cap -= 2) {
    const narrow = natural.map((width, i) => (shown[i]!.wide ? 0 : shown[i]!.name === 'id' ? width : Math.min(width, cap)));
    const left = widthFor(terminal.out) - gaps - narrow.reduce((sum, width) => sum + width, 0);
    widths = narrow.map((width, i) => (shown[i]!.wide ? Math.min(natural[i]!, Math.max(20, Math.floor(left / wide))) : width));
    if (left >= 30 * wide) break;
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cut(cell, widths[i]!).padEnd(i === row.length - 1 ? 0 : widths[i]!))
      .join('  ')
      .trimEnd();
  await writeTo(terminal.out, `${ink.heading(line(shown.map(({ name }) => name)))}\n`);
  for (const row of cells) await writeTo(terminal.out, `${line(row)}\n`);
}

/** What a list is printed from: one page of it, or all of it as a stream. */
export interface ListSource<T> {
  page(limit: number): Promise<{ readonly items: readonly T[]; readonly next: string | null }>;
  every(): AsyncIterable<T>;
}

/**
 * Prints what a command found: the first 50 or `--limit`, or all. Says on standard error if there is more, or nothing.
 *
 * @example
 * await printList(columns, { page, every }, { format: 'csv' }, terminal)
 */
export async function printList<T>(columns: readonly ListColumn<T>[], source: ListSource<T>, options: ListOptions, terminal: Terminal): Promise<void> {
  const { format, limit = 50, all } = options;
  const lister = new Lister(columns, format, terminal);
  if (all && format !== 'table') {
    await lister.begin();
    for await (const row of source.every()) await lister.row(row);
    return lister.end();
  }
  const rows: T[] = [];
  let more = false;
  if (all) for await (const row of source.every()) rows.push(row);
  else {
    const { items, next } = await source.page(limit);
    rows.push(...items);
    more = next !== null;
  }
  if (format === 'table') {
    if (rows.length > 0) await printTable(columns, rows, terminal);
    else complain(terminal, 'nothing in the store fits');
  } else {
    await lister.begin();
    for (const row of rows) await lister.row(row);
    await lister.end();
  }
  if (more) complain(terminal, `these are the first ${rows.length}: --limit gives more, --all gives all`);
}

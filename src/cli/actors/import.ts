import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatOf, type RowFormat, type Taken, takeRows } from '../../registry/rows/index.js';
import { userRowsOf, userTableText } from '../../registry/user-table.js';
import { CommandError, type Exit, exit } from '../exit.js';
import { complain, type Terminal, writeTo } from '../terminal.js';
import { registryWith, userFile, userText } from './user-file.js';

export interface ImportOptions {
  readonly as?: RowFormat;
  readonly dryRun?: boolean;
}

/**
 * Adds the rows of a file to the user's own table. What is refused is named with its line and reason; the rest is taken.
 *
 * Throws CommandError if the file, or the user's table, cannot be read or written.
 *
 * @example
 * await importActors('officials.csv', { dryRun: true }, terminal) // 0
 */
export async function importActors(path: string, options: ImportOptions, terminal: Terminal): Promise<Exit> {
  const table = userFile(terminal.environment);
  if (table === null) throw new CommandError('there is no place for your own actors: set XDG_DATA_HOME or HOME');
  const text = textOf(path);
  const registry = await registryWith(table);
  const own = userRowsOf(userText(table));
  const taken = takeRows(text, options.as ?? formatOf(text), registry, own);
  for (const { line, reason } of taken.refused) complain(terminal, `${path}:${line} is left out: ${reason}`);
  if (taken.added.length > 0 && !options.dryRun) write(table, userTableText([...own, ...taken.added]));
  await writeTo(terminal.out, `${summary(taken, table, options.dryRun === true)}\n`);
  return taken.refused.length > 0 ? exit.failed : exit.done;
}

function summary({ added, known, refused }: Taken, table: string, dry: boolean): string {
  const rows = (count: number): string => `${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'}`;
  const parts = [`${rows(added.length)} ${dry ? 'would be added' : 'added'}`, `${known.toLocaleString('en-US')} there already`];
  if (refused.length > 0) parts.push(`${refused.length.toLocaleString('en-US')} left out`);
  return `${parts.join(', ')}: ${table}`;
}

function textOf(path: string): string {
  let text: string;
  try {
    if (statSync(path).isDirectory()) throw new CommandError(`${path} is a folder: name a file`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError((error as NodeJS.ErrnoException).code === 'ENOENT' ? `${path} is not there` : `${path} cannot be read: ${(error as Error).message}`);
  }
  if (text.trim() === '') throw new CommandError(`${path} is empty`);
  return text;
}

/** Writes the table whole beside its place, then moves it there: a break in between loses nothing. */
function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw new CommandError(`${path} cannot be written: ${(error as Error).message}`);
  }
}

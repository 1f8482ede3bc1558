import { type Command, InvalidArgumentError } from 'commander';
import { columnsOf } from '../inputs/csv/columns.js';
import { type Columns, defaultMaxChars, type Given, InputError, isoDate } from '../inputs/index.js';
import { type WebClient, webClient } from '../inputs/web/client.js';

/** What a user may say of an input on the command line. */
export interface GivenOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly maxChars?: number;
  readonly columns?: Columns;
  readonly allowPrivate?: boolean;
  /** seconds */
  readonly pause?: number;
  /** seconds */
  readonly timeout?: number;
  readonly model?: string;
}

/** A date, as an option's value. */
export function date(value: string): string {
  const iso = isoDate(value);
  if (iso === null) throw new InvalidArgumentError('It is no date. Write 2023-10-16.');
  return iso;
}

function address(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError('It is no address. Write https://example.org/article.');
  return value;
}

/** A whole number above 0, as an option's value. */
export function count(value: string): number {
  const number = Number(value.replaceAll(/[_,](?=\d{3})/g, ''));
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It is no whole number above 0.');
  return number;
}

/** A column map, as an option's value. */
function columns(value: string): Columns {
  try {
    return columnsOf(value);
  } catch (error) {
    if (error instanceof InputError) throw new InvalidArgumentError(`Here ${error.message}.`);
    throw error;
  }
}

function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError('It is no number of seconds.');
  return number;
}

/**
 * Adds the options that say of an input what its file does not, and how the web is asked.
 *
 * @example
 * withInputs(new Command('watch'))
 */
export function withInputs(command: Command): Command {
  return command
    .option('--published <date>', 'date of publication, where the file names none', date)
    .option('--publisher <name>', 'who printed it, where the file does not say', (value: string) => value)
    .option('--url <address>', 'where it stands, where the file does not say', address)
    .option('--max-chars <n>', `longest text that is read, in characters (default: ${defaultMaxChars.toLocaleString('en-US')})`, count)
    .option('--columns <map>', 'columns of a table, where its header does not tell: title=headline,text=body', columns)
    .option('--allow-private', 'fetch from private networks and this computer too')
    .option('--pause <seconds>', 'pause between two requests to one host (default: 1)', seconds)
    .option('--timeout <seconds>', 'how long a server may be silent (default: 30)', seconds);
}

/** Adds the options of inputs, and the model's folder. */
export function withGiven(command: Command): Command {
  return withInputs(command).option('--model <folder>', 'folder of another reader model');
}

/** The options as inputs take them. */
export function givenOf({ published, publisher, url, maxChars, columns }: GivenOptions): Given {
  return { published, publisher, url, maxChars, columns };
}

/** The client of the web that the options ask for. */
export function webOf({ allowPrivate, pause, timeout }: GivenOptions): WebClient {
  const milliseconds = (given: number | undefined) => (given === undefined ? undefined : given * 1000);
  return webClient({ allowPrivate, pause: milliseconds(pause), timeout: timeout === 0 ? undefined : milliseconds(timeout) });
}

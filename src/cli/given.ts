import { type Command, InvalidArgumentError } from 'commander';
import { defaultMaxChars, type Given, isoDate } from '../inputs/index.js';

/** What a user may say of an input on the command line. */
export interface GivenOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly maxChars?: number;
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

/**
 * Adds the options that say of an input what its file does not, and the model's folder.
 *
 * @example
 * withGiven(new Command('read'))
 */
export function withGiven(command: Command): Command {
  return command
    .option('--published <date>', 'date of publication, where the file names none', date)
    .option('--publisher <name>', 'who printed it, where the file does not say', (value: string) => value)
    .option('--url <address>', 'where it stands, where the file does not say', address)
    .option('--max-chars <n>', `longest text that is read, in characters (default: ${defaultMaxChars.toLocaleString('en-US')})`, count)
    .option('--model <folder>', 'folder of another reader model');
}

/** The options as inputs take them. */
export function givenOf({ published, publisher, url, maxChars }: GivenOptions): Given {
  return { published, publisher, url, maxChars };
}

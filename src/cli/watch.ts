import { type Command, InvalidArgumentError } from 'commander';
import { InputError } from '../inputs/index.js';
import type { Read } from '../inputs/read-files.js';
import { watchRound } from '../inputs/watch.js';
import { fileState } from '../inputs/web/file-state.js';
import { CommandError, type Exit, exit } from './exit.js';
import { type GivenOptions, givenOf, webOf, withInputs } from './given.js';
import { progressOn } from './progress.js';
import { complain, type Terminal, writeTo } from './terminal.js';

const help = `
Examples:
  readout watch https://quay.example/rss https://harbour.example/atom.xml
  readout watch feeds.opml --every 30 --state feeds.state
  readout watch inbox/ --once | readout read - --format jsonl > records.jsonl

Prints each new article as one line of JSON, as "readout read -" takes it: {title, lead, text, publisher, published, url, byline,
retrieved}. A place is a feed (RSS, Atom), a page, an OPML file that lists feeds, or a folder. What was printed is kept in the state
file: stopped and started again, watch goes on where it was. An item of which a feed holds a part only is fetched from its own page.
Exit code with --once: 0 all went well, 1 something could not be read (it is named), 2 wrong usage.`;

/** A file in a watched folder that changed in the last seconds may still be being written. */
const settle = 2_000;

export interface WatchCommand extends GivenOptions {
  /** minutes */
  readonly every: number;
  readonly once?: boolean;
  readonly state: string;
}

function minutes(value: string): number {
  const number = Number(value);
  if (!(number >= 1) || !Number.isFinite(number)) throw new InvalidArgumentError('It is no number of minutes, 1 or more.');
  return number;
}

/** Adds `readout watch` to the program. */
export function addWatch(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withInputs(program.command('watch'))
    .description('print the new articles of feeds and folders as they come')
    .argument('<place...>', 'addresses of feeds or pages, OPML files, folders')
    .option('--every <minutes>', 'minutes from the end of one round to the next', minutes, 15)
    .option('--once', 'look once and end')
    .option('--state <file>', 'where it is kept what was printed', 'readout-watch.jsonl')
    .addHelpText('after', help)
    .action(async (places: string[], options: WatchCommand) => finish(await watch(places, options, terminal)));
}

/** An article on one line, as JSONL input takes it: read from there, it is the same document. */
function lineOf({ document, article }: Read): string {
  if (document instanceof InputError || article === null) throw new Error('a refusal has no line');
  const { title, lead, publisher, published, url, byline, retrieved } = document;
  return `${JSON.stringify({ title, lead, text: article.body, publisher, published, url, byline, retrieved })}\n`;
}

/**
 * Looks at places, once or every few minutes, and prints what is new. Returns after the first round with `once`, else never.
 *
 * @example
 * await watch(['https://quay.example/rss'], { every: 15, once: true, state: 'readout-watch.jsonl' }, terminal) // 0
 */
export async function watch(places: readonly string[], options: WatchCommand, terminal: Terminal): Promise<Exit> {
  const progress = progressOn(terminal);
  const web = webOf(options);
  const state = stateIn(options.state);
  let printed = 0;
  for (;;) {
    let failed = false;
    for await (const read of watchRound(places, { ...givenOf(options), web, state, settle: options.once ? 0 : settle })) {
      progress.clear();
      if (read.document instanceof InputError) {
        failed = true;
        complain(terminal, `${read.name} ${read.document.message}`);
        continue;
      }
      await writeTo(terminal.out, lineOf(read));
      progress.update(++printed, 0, read.name);
    }
    progress.clear();
    if (options.once) return failed ? exit.failed : exit.done;
    progress.update(printed, 0, `; next round in ${options.every} minutes`);
    await new Promise((resolve) => setTimeout(resolve, options.every * 60_000));
  }
}

function stateIn(path: string): ReturnType<typeof fileState> {
  try {
    return fileState(path);
  } catch (error) {
    throw error instanceof InputError ? new CommandError(error.message) : error;
  }
}

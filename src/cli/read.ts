import type { Command } from 'commander';
import { Option } from 'commander';
import { EvidenceError } from '../document/span.js';
import { checkEvidence } from '../records/check.js';
import type { Readout } from '../records/index.js';
import { documentsFrom, type Item } from './documents.js';
import { userFile } from './actors/user-file.js';
import { CommandError, type Exit, exit } from './exit.js';
import { count, type GivenOptions, withGiven } from './given.js';
import { progressOn } from './progress.js';
import { readersFor } from './readers.js';
import { type Format, formats, writerFor } from './read-format.js';
import { sideBySide } from './side-by-side.js';
import { complain, type Terminal } from './terminal.js';

const help = `
Examples:
  readout read article.md
  readout read article.html --published 2023-10-16 --publisher "The Daily Ledger"
  readout read articles/ --format jsonl > records.jsonl
  cat articles.jsonl | readout read - --format jsonl
  readout read table.csv --columns title=headline,text=body,published=day
  readout read news.warc.gz --format jsonl
  readout read https://quay.example/2024/03/05/envoys
  readout read https://quay.example/rss

A file is plain text, Markdown with front matter, HTML, a saved page (MHTML), JSON or JSONL ({title, text, publisher, published, url}),
CSV or TSV, a feed (RSS, Atom), OPML or WARC, each also packed (.gz); "-" is standard input; a folder is read with all that lies in
it; an address is fetched, once, as its robots.txt lets. Exit code: 0 all read, 1 some inputs failed (each is named), 2 wrong usage.`;

type ReadOptions = GivenOptions & { readonly format: Format; readonly threads?: number };

/** Adds `readout read` to the program. */
export function addRead(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withGiven(program.command('read'))
    .description('read articles and print their records')
    .argument('<file...>', 'files, folders, addresses, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'))
    .option('--threads <n>', 'documents read side by side, where there are many (default: 2 where the machine has two processors)', count)
    .addHelpText('after', help)
    .action(async (paths: string[], options: ReadOptions) => finish(await read(paths, options, terminal)));
}

/**
 * Reads files and prints each record whole as soon as it is there.
 *
 * @example
 * await read(['a.md'], { format: 'jsonl' }, terminal) // 0
 */
export async function read(paths: readonly string[], options: ReadOptions, terminal: Terminal): Promise<Exit> {
  const progress = progressOn(terminal);
  const writer = writerFor(options.format, terminal);
  const readers = readersFor({ ...options, actors: userFile(terminal.environment) });
  try {
    let failed = false;
    const read = async ({ document }: Item): Promise<Readout | null> => (document === null ? null : readers.read(document));
    for await (const { item, result } of sideBySide(documentsFrom(paths, options, terminal, progress), read, readers.abreast)) {
      const { name, document } = item;
      if (document === null) {
        failed = true;
        writer.miss();
        continue;
      }
      let readout: Readout;
      try {
        readout = (await result)!;
        checkEvidence(readout);
      } catch (error) {
        if (error instanceof CommandError || !(error instanceof Error)) throw error;
        progress.clear();
        const fault = error instanceof EvidenceError ? 'evidence that is not in it' : 'a fault of this program';
        complain(terminal, `${name} is left out for ${fault}: ${error.message}`);
        failed = true;
        writer.miss();
        continue;
      }
      progress.clear();
      await writer.write(readout);
    }
    progress.clear();
    await writer.end(paths.length === 1);
    return failed ? exit.failed : exit.done;
  } finally {
    await readers.close();
  }
}

import { type Command, Option } from 'commander';
import { acts } from '../../records/statement/schema.js';
import type { StatementFilter } from '../../store/index.js';
import { CommandError, type Exit, exit } from '../exit.js';
import { date } from '../given.js';
import type { Terminal } from '../terminal.js';
import { statementColumns } from './columns.js';
import { type ListOptions, printList, withListing } from './listing.js';
import { type StoreOptions, usingStore, withStore } from './with-store.js';

const help = `
Examples:
  readout said --by Lavrov
  readout said --by "Antony Blinken" --about "grain OR corridor" --since 2023-07-01
  readout said --by TUR --format csv > said.csv

A name is of a person, body or state, in full or in short, a Wikidata id, or three letters for all of a country. --about is a query as of
"readout search". A day in brackets is the publication's. Exit code: 0 done, 1 nobody of that name is in the store, 2 wrong usage.`;

type SaidOptions = StoreOptions & ListOptions & Omit<StatementFilter, 'limit' | 'after'> & { readonly by: string };

/** Adds `readout said` to the program. */
export function addSaid(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withListing(withStore(program.command('said')))
    .description('list what somebody said')
    .requiredOption('--by <name>', 'who said it')
    .option('--to <name>', 'to whom')
    .option('--about <words>', 'words that stand in it')
    .addOption(new Option('--act <act>', 'what was done by saying it').choices([...acts]))
    .option('--since <date>', 'from this day on', date)
    .option('--until <date>', 'up to this day', date)
    .option('--publisher <name>', 'who printed it')
    .option('--no-reprints', 'leave out reprints')
    .option('--versions', 'older versions of a text too')
    .addHelpText('after', help)
    .action(async (options: SaidOptions) => finish(await said(options, terminal)));
}

/**
 * Prints what somebody said, newest first.
 *
 * @example
 * await said({ by: 'Lavrov', format: 'table' }, terminal) // 0
 */
export async function said({ store: address, format, limit, all, ...filter }: SaidOptions, terminal: Terminal): Promise<Exit> {
  await usingStore(address === undefined ? {} : { store: address }, terminal, async (store) => {
    const meant = await store.entities(filter.by);
    if (meant.length === 0) throw new CommandError(`nobody in the store is called "${filter.by}": try the family name alone, or "readout search"`);
    await printList(
      statementColumns,
      { page: (limit) => store.statements({ ...filter, limit }), every: () => store.everyStatement(filter) },
      { format, limit, all } as ListOptions,
      terminal,
    );
  });
  return exit.done;
}

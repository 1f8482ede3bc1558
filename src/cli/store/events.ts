import { type Command, InvalidArgumentError, Option } from 'commander';
import { type EventType, eventTypes } from '../../codebooks/plover/plover.js';
import { modalities } from '../../records/event/schema.js';
import type { EventFilter } from '../../store/index.js';
import { type Exit, exit } from '../exit.js';
import { date } from '../given.js';
import type { Terminal } from '../terminal.js';
import { eventColumns } from './columns.js';
import { type ListOptions, printList, withListing } from './listing.js';
import { type StoreOptions, usingStore, withStore } from './with-store.js';

const help = `
Examples:
  readout events --type CONSULT --since 2024-01-01
  readout events --actor Russia --recipient Ukraine --type ASSAULT,COERCE
  readout events --between "Putin" "Biden" --format csv > events.csv
  readout events --party TUR --about grain --all --format jsonl

A name is of a person, state or group, in full or in short, a Wikidata id, or three letters for all of a country. A day in brackets is the
publication's: the event has none of its own. Older versions of a text are left out. Exit code: 0 done, 2 wrong usage.`;

function types(value: string): EventType[] {
  return value.split(',').map((one) => {
    const type = one.trim().toUpperCase();
    if (!(eventTypes as readonly string[]).includes(type)) throw new InvalidArgumentError(`It is none of ${eventTypes.join(', ')}.`);
    return type as EventType;
  });
}

type EventOptions = StoreOptions & ListOptions & Omit<EventFilter, 'limit' | 'after' | 'between'> & { readonly between?: string[] };

/** Adds `readout events` to the program. */
export function addEvents(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withListing(withStore(program.command('events')))
    .description('list the events of the store: who did what to whom')
    .option('--type <types>', 'PLOVER types, with commas', types)
    .option('--mode <mode>', 'PLOVER mode, as phone')
    .option('--context <context>', 'PLOVER context, as military')
    .option('--actor <name>', 'who acts')
    .option('--recipient <name>', 'on whom or for whom')
    .option('--party <name>', 'who has a part, in whichever role')
    .option('--between <names...>', 'two who both have a part')
    .option('--place <place>', 'where: a name, or three letters of a country')
    .option('--since <date>', 'from this day on', date)
    .option('--until <date>', 'up to this day', date)
    .option('--about <words>', 'words that stand in it')
    .option('--publisher <name>', 'who printed it')
    .option('--issuer <name>', 'whose own account it is: a name or three letters')
    .addOption(new Option('--modality <modality>', 'done, coming or supposed').choices([...modalities]))
    .option('--no-reprints', 'leave out reprints')
    .option('--versions', 'older versions of a text too')
    .option('--rejected', 'events that people rejected too')
    .addHelpText('after', help)
    .action(async (options: EventOptions, command: Command) => {
      if (options.between !== undefined && options.between.length !== 2) command.error('error: --between takes two names, as in --between Putin Biden');
      finish(await events(options, terminal));
    });
}

/**
 * Prints events of the store, newest first.
 *
 * @example
 * await events({ type: ['CONSULT'], format: 'table' }, terminal) // 0
 */
export async function events({ store: address, format, limit, all, between, ...rest }: EventOptions, terminal: Terminal): Promise<Exit> {
  const filter: EventFilter = { ...rest, ...(between ? { between: [between[0]!, between[1]!] as const } : {}) };
  await usingStore(address === undefined ? {} : { store: address }, terminal, (store) =>
    printList(
      eventColumns,
      { page: (limit) => store.events({ ...filter, limit }), every: () => store.everyEvent(filter) },
      { format, limit, all } as ListOptions,
      terminal,
    ),
  );
  return exit.done;
}

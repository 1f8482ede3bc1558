import { type Command, Option } from 'commander';
import { gatherContacts } from '../contacts/gather.js';
import type { HeldContact } from '../contacts/contact.js';
import { fold } from '../registry/names.js';
import type { Registry } from '../registry/registry.js';
import { registryWith, userFile } from './actors/user-file.js';
import { csvOf } from './csv.js';
import { CommandError, type Exit, exit } from './exit.js';
import { count, date, type GivenOptions, withGiven } from './given.js';
import { heldReadouts } from './held-readouts.js';
import { renderContacts } from './render/contacts.js';
import { inkFor, widthFor } from './render/ink.js';
import { type Terminal, writeTo } from './terminal.js';

const help = `
Examples:
  readout contacts kremlin.md white-house.md
  readout contacts readouts/ --between Biden Putin --since 2021-12-01 --format json
  readout read readouts/ --format jsonl > records.jsonl && readout contacts records.jsonl --format csv

A contact is a call, a meeting or a visit. A readout is a party's own account of it; what others print of it is a report. Announcements of contacts to
come are left out. Files of records (read --format jsonl) are taken as they are; articles are read first.`;

export const listFormats = ['text', 'json', 'jsonl', 'csv'] as const;
export type ListFormat = (typeof listFormats)[number];

/** Which contacts a user asks for. */
export interface Filter {
  readonly between?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

type ContactsOptions = GivenOptions & Filter & { readonly format: ListFormat; readonly threads?: number };

/** Adds `readout contacts` to the program. */
export function addContacts(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withGiven(program.command('contacts'))
    .description('list calls, meetings and visits with the readouts that tell of each')
    .argument('<file...>', 'files or folders of articles, or files of records')
    .option('--between <names...>', 'only contacts of all these parties or states')
    .option('--since <date>', 'only contacts from this day on', date)
    .option('--until <date>', 'only contacts up to this day', date)
    .addOption(new Option('--format <format>', 'how to print').choices(listFormats).default('text'))
    .option('--threads <n>', 'documents read side by side', count)
    .addHelpText('after', help)
    .action(async (paths: string[], options: ContactsOptions) => finish(await contacts(paths, options, terminal)));
}

async function contacts(paths: readonly string[], options: ContactsOptions, terminal: Terminal): Promise<Exit> {
  const { readouts, failed } = await heldReadouts(paths, options, terminal);
  const registry = await registryWith(userFile(terminal.environment));
  const found = gatherContacts(readouts, registry)
    .map(({ contact }) => contact)
    .filter((contact) => fits(contact, options, registry));
  await writeTo(terminal.out, printed(found, options.format, terminal));
  return failed ? exit.failed : exit.done;
}

/**
 * Whether a contact is one that the user asks for: all names of `between` mean different parties of it (by name, or by their state), and its day is in the range.
 *
 * @example
 * fits(contact, { between: ['Biden', 'Russia'], since: '2021-12-01' }, registry) // true
 */
export function fits({ parties, start }: HeldContact, { between = [], since, until }: Filter, registry: Registry): boolean {
  if ((since !== undefined && start < since) || (until !== undefined && start > until)) return false;
  const free = [...parties];
  return between.every((asked) => {
    const words = fold(asked).split(' ');
    const at = free.findIndex(({ name, country }) =>
      [name, country ?? '', country ? (registry.country(country)?.name ?? '') : ''].some((each) => {
        const own = new Set(fold(each).split(' '));
        return words.every((word) => own.has(word));
      }),
    );
    if (at < 0) return false;
    free.splice(at, 1);
    return true;
  });
}

function printed(contacts: readonly HeldContact[], format: ListFormat, { out, environment }: Terminal): string {
  if (format === 'json') return `${JSON.stringify(contacts, null, 2)}\n`;
  if (format === 'jsonl') return contacts.map((contact) => `${JSON.stringify(contact)}\n`).join('');
  if (format === 'text') return renderContacts(contacts, { width: widthFor(out), ink: inkFor(out, environment) });
  if (format === 'csv') {
    const head = [
      'contact',
      'kind',
      'start',
      'parties',
      'role',
      'document',
      'publisher',
      'issuer',
      'party',
      'day',
      'published',
      'completeness',
      'title',
      'url',
    ];
    const rows = contacts.flatMap(({ id, kind, start, parties, readouts, reports }) => {
      const base = [id, kind, start, parties.map(({ name }) => name).join('; ')];
      return [
        ...readouts.map((each) => [
          ...base,
          'readout',
          each.document,
          each.publisher,
          each.issuer,
          each.party,
          each.day,
          each.published,
          each.completeness,
          each.title,
          each.url,
        ]),
        ...reports.map((each) => [...base, 'report', each.document, each.publisher, null, null, each.day, each.published, null, each.title, each.url]),
      ];
    });
    return csvOf([head, ...rows]);
  }
  throw new CommandError(`there is no format ${String(format)}`, exit.usage);
}

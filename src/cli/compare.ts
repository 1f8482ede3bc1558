import { type Command, InvalidArgumentError, Option } from 'commander';
import { compareContact } from '../compare/compare.js';
import type { Comparison } from '../compare/comparison.js';
import { type Series, seriesOf } from '../compare/series.js';
import { type Gathered, gatherContacts } from '../contacts/gather.js';
import { registryWith, userFile } from './actors/user-file.js';
import { fits, type Filter, type ListFormat, listFormats } from './contacts.js';
import { csvOf } from './csv.js';
import { CommandError, type Exit, exit } from './exit.js';
import { count, date, type GivenOptions, withGiven } from './given.js';
import { heldReadouts } from './held-readouts.js';
import { letter, renderComparison } from './render/comparison.js';
import { inkFor } from './render/ink.js';
import { renderSeries } from './render/series.js';
import { type Terminal, writeTo } from './terminal.js';

const help = `
Examples:
  readout compare white-house.md kremlin.md
  readout compare readouts/ --between Biden Putin --on 2021-12-30
  readout compare records.jsonl --by "White House" --with Xi --last 3
  readout compare white-house.md kremlin.md --format csv > comparison.csv

Sets the accounts of one contact side by side: the frame, then one row for each idea. The words that only one side has are marked. What a text does not
have is "not in the text held"; that somebody left it out is not said. With --by and --with, a side's readouts stand beside its own earlier ones.`;

type CompareOptions = GivenOptions &
  Filter & {
    readonly on?: string;
    readonly by?: string;
    readonly with?: string;
    readonly last: number;
    readonly format: ListFormat;
    readonly threads?: number;
  };

function several(value: string): number {
  const number = count(value);
  if (number < 2) throw new InvalidArgumentError('A series takes 2 readouts or more.');
  return number;
}

/** Adds `readout compare` to the program. */
export function addCompare(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withGiven(program.command('compare'))
    .description('set the readouts of one contact side by side, or a side’s readouts beside its own earlier ones')
    .argument('<file...>', 'files or folders of articles, or files of records')
    .option('--between <names...>', 'the contact of all these parties or states')
    .option('--on <date>', 'the contact of this day, by any account', date)
    .option('--by <issuer>', 'whose readouts to follow over time')
    .option('--with <counterpart>', 'whose contacts with whom (with --by)')
    .addOption(new Option('--last <n>', 'how many readouts, the latest (with --by)').argParser(several).default(3))
    .addOption(new Option('--format <format>', 'how to print').choices(listFormats).default('text'))
    .option('--threads <n>', 'documents read side by side', count)
    .addHelpText('after', help)
    .action(async (paths: string[], options: CompareOptions) => finish(await compare(paths, options, terminal)));
}

async function compare(paths: readonly string[], options: CompareOptions, terminal: Terminal): Promise<Exit> {
  const { by, with: counterpart, last } = options;
  if ((by === undefined) !== (counterpart === undefined))
    throw new CommandError('--by and --with go together: whose readouts, and of contacts with whom', exit.usage);
  const { readouts, failed } = await heldReadouts(paths, options, terminal);
  const registry = await registryWith(userFile(terminal.environment));
  const gathered = gatherContacts(readouts, registry);
  const sheet = { width: comparisonWidth(terminal), ink: inkFor(terminal.out, terminal.environment) };
  if (by !== undefined && counterpart !== undefined) {
    const series = seriesOf(gathered, { by, counterpart, last }, registry);
    if (series.readouts.length < 2) {
      const found = series.readouts.length === 0 ? 'no readout' : 'one readout';
      throw new CommandError(`${found} by ${by} of a contact with ${counterpart} is held; two are needed`);
    }
    const text = {
      text: () => renderSeries(series, sheet),
      json: () => `${JSON.stringify(series, null, 2)}\n`,
      jsonl: () => `${JSON.stringify(series)}\n`,
      csv: () => seriesCsv(series),
    };
    await writeTo(terminal.out, text[options.format]());
    return failed ? exit.failed : exit.done;
  }
  const comparisons = chosen(gathered, options, registry).map((each) => compareContact(each, registry));
  const text = {
    text: () => comparisons.map((each) => renderComparison(each, sheet)).join(`\n${'─'.repeat(sheet.width)}\n\n`),
    json: () => `${JSON.stringify(comparisons.length === 1 ? comparisons[0] : comparisons, null, 2)}\n`,
    jsonl: () => comparisons.map((each) => `${JSON.stringify(each)}\n`).join(''),
    csv: () => csvOf([comparisonHead, ...comparisons.flatMap(comparisonRows)]),
  };
  await writeTo(terminal.out, text[options.format]());
  return failed ? exit.failed : exit.done;
}

const widest = 200;
const usual = 120;

/** As wide as the terminal, since columns stand side by side. */
const comparisonWidth = ({ out }: Terminal) => Math.min(widest, Math.max(80, out.columns ?? usual));

/** The contacts to compare: those asked for that two or more readouts tell of. Throws CommandError with what is held instead, where there is none. */
function chosen(gathered: readonly Gathered[], { on, ...filter }: CompareOptions, registry: Parameters<typeof fits>[2]): Gathered[] {
  const asked = gathered.filter(
    ({ contact }) => fits(contact, filter, registry) && (on === undefined || [contact.start, ...contact.readouts.map(({ day }) => day)].includes(on)),
  );
  const found = asked.filter(({ contact }) => contact.readouts.length > 1);
  if (found.length > 0) return found;
  const single = asked.find(({ contact }) => contact.readouts.length === 1)?.contact;
  if (single) {
    const held = single.readouts[0]!;
    const others = single.parties.filter(({ name }) => name !== held.party).map(({ name }) => name);
    throw new CommandError(
      `of ${single.parties.map(({ name }) => name).join(' and ')}, ${single.start}, only ${held.issuer ?? held.publisher ?? 'one'}’s readout is held: no readout by ${others.join(' or ')}’s side`,
    );
  }
  throw new CommandError(
    gathered.length === 0
      ? 'the files tell of no contact with two parties'
      : 'no contact that two readouts tell of is held for this; "readout contacts" lists what is',
  );
}

const comparisonHead = [
  'contact',
  'start',
  'row',
  'state',
  'score',
  'differs',
  'side',
  'issuer',
  'who',
  'verb',
  'words',
  'only here',
  'start offset',
  'end offset',
  'document',
];

function comparisonRows({ contact, start, rows, sides }: Comparison): (string | number | null)[][] {
  return rows.flatMap(({ state, score, differs, cells }, i) =>
    cells.map(({ side, who, verb, spans, only }) => [
      contact,
      start,
      i + 1,
      state,
      score,
      differs.map(({ kind }) => kind).join('; '),
      letter(side),
      sides[side]!.issuer,
      who.join('; '),
      verb,
      spans.map(({ text }) => text).join(' … '),
      only.map(({ text }) => text).join('; '),
      spans[0]!.start,
      spans.at(-1)!.end,
      sides[side]!.document,
    ]),
  );
}

function seriesCsv({ readouts, steps }: Series): string {
  const head = ['from', 'to', 'change', 'score', 'scale', 'steps', 'before', 'after', 'only before', 'only after', 'document before', 'document after'];
  const words = (spans: readonly { readonly text: string }[] | undefined) => spans?.map(({ text }) => text).join(' … ') ?? null;
  return csvOf([
    head,
    ...steps.flatMap(({ from, to, changes }) =>
      changes.map(({ change, score, hardening, before, after }) => [
        readouts[from]!.day,
        readouts[to]!.day,
        change,
        score,
        hardening?.scale ?? null,
        hardening?.steps ?? null,
        words(before?.spans),
        words(after?.spans),
        words(before?.only),
        words(after?.only),
        readouts[from]!.document,
        readouts[to]!.document,
      ]),
    ),
  ]);
}

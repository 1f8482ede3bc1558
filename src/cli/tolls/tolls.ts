import { type Command, Option } from 'commander';
import { inReview, type ReviewMode, reviewModes } from '../../exports/review.js';
import { measures } from '../../records/figure/schema.js';
import { type Counted, countedIn, groupOf, type Toll, tollOf } from '../../tolls/index.js';
import type { Readout } from '../../records/index.js';
import { type Exit, exit } from '../exit.js';
import { progressOn } from '../progress.js';
import { groupingFrom, recordsFrom } from '../records.js';
import { inkFor, widthFor } from '../render/ink.js';
import { type Terminal, writeTo } from '../terminal.js';
import { type Asked, askedFor, condition } from './asked.js';
import { renderToll } from './render-toll.js';
import { tollCsv, tollRows } from './rows.js';

const help = `
Examples:
  readout tolls records.jsonl --where place=Kramatorsk --measure killed
  readout tolls records.jsonl --happening e-c2f8db097ff7c74ba352
  readout tolls records.jsonl --conflict "Gaza war" --conflicts conflicts.yaml
  readout tolls records.jsonl --where "party=Israel|Israelis" --where from=2023-10-07 --format csv

The input is what "readout read --format jsonl" prints; "-" is standard input. --where takes place=, party=, words=, publisher=, from=, to=; names
separated by "|" are one, three capital letters are a country's code. Given twice, place, party, words and publisher each need one that fits.

A conflict is a filter in a file of yours (default: readout/conflicts.yaml in your configuration folder):
  conflicts:
    - name: Gaza war
      parties: [Israel|Israelis|Israeli, Hamas, Palestinian|Palestinians]
      places: [Gaza|Gaza Strip]
      from: 2023-10-07

Ranges are kept as they are written. Running totals, days and incidents are never mixed, nothing is averaged, and no number is called the best.`;

export const tollFormats = ['table', 'json', 'jsonl', 'csv'] as const;

export interface TollsOptions extends Asked {
  readonly happenings?: string;
  readonly measure?: (typeof measures)[number];
  readonly group?: string;
  readonly by?: string;
  readonly asOne?: boolean;
  readonly toldOnly?: boolean;
  readonly review: ReviewMode;
  readonly format: (typeof tollFormats)[number];
}

/** Adds `readout tolls` to the program. */
export function addTolls(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  program
    .command('tolls')
    .description('follow a toll source by source: how many, by whose account, as of when')
    .argument('<file...>', 'JSONL files of records, or - for standard input')
    .option('--happening <id>', 'figures of one happening (without --happenings: of one event)')
    .option('--conflict <name>', 'figures of a conflict that your conflicts file names')
    .option('--conflicts <file>', 'the file of conflicts')
    .option('--where <condition>', 'figures of a place, a party, with words, of a publisher, from or to a day; may be given again', condition)
    .option('--happenings <file>', 'which events are one happening: JSON or JSONL of { happening, claims: [{ document, event }] }')
    .addOption(new Option('--measure <measure>', 'only what is counted so').choices(measures))
    .option('--group <words>', 'only a group, as "children"; "people" is everybody')
    .option('--by <source>', 'only numbers that this source gives')
    .option('--as-one', 'you say that all figures chosen count one incident')
    .option('--told-only', 'leave out figures that are tied to an incident by a rule and not by their own words')
    .addOption(
      new Option('--review <mode>', "whose word counts: people's over the machine's, the machine's, or only what people confirmed")
        .choices(reviewModes)
        .default('reviewed'),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(tollFormats).default('table'))
    .addHelpText('after', help)
    .action(async (paths: string[], options: TollsOptions) => finish(await tolls(paths, options, terminal)));
}

const contains = (words: string, part: string): boolean => words.toLowerCase().includes(part.toLowerCase());

/** What is left of the figures after `--measure`, `--group`, `--by` and `--told-only`. */
function narrowed({ measure, group, by, toldOnly }: TollsOptions): (counted: Counted) => boolean {
  return ({ figure, tie }) =>
    (measure === undefined || figure.measure === measure) &&
    (group === undefined || (group === 'people' ? groupOf(figure).general : !groupOf(figure).general && contains(groupOf(figure).words, group))) &&
    (by === undefined || contains(figure.chain[0]?.name ?? '', by)) &&
    !(toldOnly && tie === 'only incident');
}

/**
 * Prints the toll that records make.
 *
 * @example
 * await tolls(['records.jsonl'], { where: ['place=Kramatorsk'], review: 'reviewed', format: 'table' }, terminal) // 0
 */
export async function tolls(paths: readonly string[], options: TollsOptions, terminal: Terminal): Promise<Exit> {
  const { of, takes } = askedFor(options, terminal);
  const keeps = narrowed(options);
  const progress = progressOn(terminal);
  const input = recordsFrom(paths, terminal, progress);
  async function* reviewed(): AsyncGenerator<Readout> {
    for await (const readout of input.records) yield inReview(readout, options.review);
  }
  const figures: Counted[] = [];
  for await (const counted of countedIn(reviewed(), groupingFrom(options.happenings)))
    if (takes(counted) && keeps(counted)) figures.push(options.asOne ? { ...counted, happening: of } : counted);
  progress.clear();
  await writeTo(terminal.out, written(tollOf(of, figures), options.format, terminal));
  return input.failed() > 0 ? exit.failed : exit.done;
}

function written(toll: Toll, format: TollsOptions['format'], { out, environment }: Terminal): string {
  if (format === 'json') return `${JSON.stringify(toll, null, 2)}\n`;
  if (format === 'jsonl')
    return tollRows(toll)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join('');
  if (format === 'csv') return tollCsv(toll);
  return renderToll(toll, { ink: inkFor(out, environment), width: widthFor(out) });
}

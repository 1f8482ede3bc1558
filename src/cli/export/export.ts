import { writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { units, type Unit } from '../../exports/export.js';
import { allExports, exported } from '../../exports/index.js';
import { type Described, manifestOf, missingWords } from '../../exports/manifest.js';
import { type Policy, policyNames, policyOf } from '../../exports/policy.js';
import { type ReviewMode, reviewModes } from '../../exports/review.js';
import { Tally } from '../../exports/tally.js';
import { CommandError, type Exit, exit } from '../exit.js';
import { progressOn } from '../progress.js';
import { groupingFrom, recordsFrom } from '../records.js';
import { type Terminal, writeTo } from '../terminal.js';
import { type Asked, condition } from '../tolls/asked.js';
import { dossierFile } from './dossier.js';
import { filesAt } from './files.js';

/** The one format that is of a chosen thing and not of all records. */
const dossier = { name: 'dossier', about: 'a file to hand on, of one happening or toll: .md, .html or .docx, with quotes and sources' };

const help = `
Formats:
${[...allExports, dossier].map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n')}

Examples:
  readout read articles/ --format jsonl > records.jsonl
  readout export records.jsonl --to polecat --out polecat.txt
  readout export records.jsonl --to csv --out tables/ --without-text
  readout export records.jsonl --to ucdp --out deaths.csv --policy lowest
  readout export records.jsonl --to dossier --conflict "Gaza war" --out toll.docx
  readout read articles/ --format jsonl | readout export - --to geojson --out events.geojson

The input is what "readout read --format jsonl" prints. Beside the export stands a manifest (….manifest.json) that says what went in and what the
format could not carry. Policies take one number where claims differ: ${policyNames.join(', ')}; without one such a cell stays empty.
Exit code: 0 all exported, 1 some lines failed (each is named), 2 wrong usage.`;

export interface ExportCommandOptions extends Asked {
  readonly to: string;
  readonly out: string;
  readonly unit: Unit;
  readonly policy?: Policy;
  readonly review: ReviewMode;
  readonly withoutText?: boolean;
  readonly happenings?: string;
  readonly manifest?: string;
}

/** A policy, as an option's value. */
export function policy(words: string): Policy {
  const found = policyOf(words);
  if (found === null) throw new InvalidArgumentError(`It is no policy. Write one of ${policyNames.join(', ')}.`);
  return found;
}

/** Adds `readout export` to the program. */
export function addExport(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  program
    .command('export')
    .description('write records as CSV, Parquet, POLECAT, GDELT, ICEWS, UCDP, ACLED, GeoJSON and more')
    .argument('<file...>', 'JSONL files of records, or - for standard input')
    .addOption(new Option('--to <format>', 'format, as listed below').choices([...allExports.map(({ name }) => name), dossier.name]).makeOptionMandatory())
    .requiredOption('--out <path>', 'file or folder to write, or - for standard output')
    .addOption(new Option('--unit <unit>', 'what a row of an event format is').choices(units).default('happening'))
    .option('--policy <name>', `how one number is taken from several claims: ${policyNames.join(', ')}`, policy)
    .addOption(
      new Option('--review <mode>', "whose word counts: people's over the machine's, the machine's, or only what people confirmed")
        .choices(reviewModes)
        .default('reviewed'),
    )
    .option('--without-text', 'leave hashes, offsets and addresses, no words of the texts')
    .option('--happenings <file>', 'which events are one happening: JSON or JSONL of { happening, claims: [{ document, event }] }')
    .option('--happening <id>', 'dossier: of one happening')
    .option('--conflict <name>', 'dossier: of the toll of a conflict that your conflicts file names')
    .option('--conflicts <file>', 'the file of conflicts')
    .option('--where <condition>', 'dossier: of the toll of a place, a party …; see readout tolls --help', condition)
    .option('--manifest <file>', 'where the manifest goes (default: beside the export)')
    .addHelpText('after', help)
    .action(async (paths: string[], options: ExportCommandOptions) => finish(await exportRecords(paths, options, terminal)));
}

/**
 * Writes records in a format, with its manifest.
 *
 * @example
 * await exportRecords(['records.jsonl'], { to: 'polecat', out: 'a.txt', unit: 'happening', review: 'reviewed' }, terminal) // 0
 */
export async function exportRecords(paths: readonly string[], options: ExportCommandOptions, terminal: Terminal): Promise<Exit> {
  const format: Described['format'] = allExports.find(({ name }) => name === options.to) ?? { ...dossier, of: 'documents', offsets: 'utf-16', folder: false };
  const { out, unit, review, withoutText = false } = options;
  const toStandardOutput = out === '-';
  if (toStandardOutput && (format.folder || format.name === dossier.name))
    throw new CommandError(`${format.name} cannot go to standard output; name a ${format.folder ? 'folder' : 'file'} with --out`, exit.usage);
  if (format.name !== dossier.name && (options.happening ?? options.conflict ?? options.where) !== undefined)
    throw new CommandError(`--happening, --conflict and --where choose what a dossier is of; ${format.name} takes all records`, exit.usage);
  const wanted = { unit, policy: options.policy ?? null, withoutText, review, grouping: groupingFrom(options.happenings) };
  const tally = new Tally();
  const progress = progressOn(terminal);
  const input = recordsFrom(paths, terminal, progress);
  const files = toStandardOutput ? null : filesAt(out, format.folder);
  try {
    const writer = allExports.find(({ name }) => name === options.to);
    if (!writer) files?.put({ file: '', data: await dossierFile(input.records, options, wanted.grouping, tally, terminal) });
    else
      for await (const { file, data, whole } of exported(writer, input.records, wanted, tally)) {
        if (files) files.put({ file, data, whole });
        else await writeTo(terminal.out, data as string);
      }
    files?.finish();
  } catch (error) {
    files?.abandon();
    throw error;
  } finally {
    progress.clear();
  }
  const { policy, ...rest } = wanted;
  const { happenings, happening, conflict, where } = options;
  // What was not asked for is left out when this is written.
  const query = { inputs: paths, happenings, happening, conflict, where };
  const manifest = manifestOf({ format, written: new Date().toISOString(), query, policy, ...rest, name: toStandardOutput ? 'standard output' : out }, tally);
  const path = options.manifest ?? (toStandardOutput ? null : `${out.replace(/[/\\]+$/u, '')}.manifest.json`);
  if (path !== null) writeManifest(path, manifest);
  if (terminal.error.isTTY) terminal.error.write(`${summary(format, tally, out)}\n`);
  return input.failed() > 0 ? exit.failed : exit.done;
}

function writeManifest(path: string, manifest: object): void {
  try {
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    throw new CommandError(`the export is written, but its manifest ${path} is not (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** "polecat: 94 rows of 10 documents to a.txt; not carried: 31 figures, …" */
function summary({ name }: Described['format'], tally: Tally, out: string): string {
  const rows = [...tally.rows.values()].reduce((sum, count) => sum + count, 0);
  const missing = missingWords(tally.missing());
  return `${name}: ${rows.toLocaleString('en-US')} rows of ${(tally.seen.get('documents') ?? 0).toLocaleString('en-US')} documents to ${out}${missing ? `; not carried: ${missing}` : ''}`;
}

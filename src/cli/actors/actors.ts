import { type Command, Option } from 'commander';
import { rowFormats } from '../../registry/rows/index.js';
import type { Exit } from '../exit.js';
import { date } from '../given.js';
import type { Terminal } from '../terminal.js';
import { type FindOptions, find } from './find.js';
import { type ImportOptions, importActors } from './import.js';

const help = `
Examples:
  readout actors find Lavrov --on 2003-05-01
  readout actors import officials.csv`;

const findHelp = `
Examples:
  readout actors find Lavrov
  readout actors find "the Foreign Secretary" --on 1999-03-01
  readout actors find Hamas --format json

Who bears the name, in full or in short, likeliest first: state, offices at the date, former and later ones; organisations, groups and
states of that name; or who held the office that the words name. Exit code: 0 found, 1 nobody, 2 wrong usage.`;

const importHelp = `
Examples:
  readout actors import officials.csv
  readout actors import query.json --dry-run
  readout actors import Phoenix.Countries.actors.txt --as petrarch

A CSV file begins with a line that names its columns: name, and any of type (person, organization, group), id, names (other spellings, with
semicolons), country, gender (m, f), sector, title, kind, of, body, start, end, "as of", as docs/REGISTRY.md has them. Wikidata's JSON is
entities, in an array or one a line, or the result of a query with person, personLabel, office, country, start and end. A PETRARCH
dictionary has lines as "ABDUL_KALAM_ [INDGOV 20020725-20070725]" and "+SYNONYM".

Rows are checked and kept in $XDG_DATA_HOME/readout/actors.tsv (default: ~/.local/share/readout), which "read", "explain" and
"actors find" know besides the packaged tables. To import again changes nothing. Exit code: 0 all taken, 1 some rows were refused
(each is named), 2 wrong usage.`;

/** Adds `readout actors` to the program. */
export function addActors(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  const actors = program
    .command('actors')
    .description('look up who is who, and add people and groups of your own')
    .helpCommand(false)
    .addHelpText('after', help);
  actors
    .command('find')
    .description('tell who bears a name')
    .argument('<name...>', 'a name, in full or in short, or the words of an office')
    .option('--on <date>', 'the day for which offices are told (default: today)', date)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', findHelp)
    .action(async (words: string[], options: FindOptions) => finish(await find(words.join(' '), options, terminal)));
  actors
    .command('import')
    .description('add people, organisations and groups from a file')
    .argument('<file>', "CSV, Wikidata's JSON or a PETRARCH actor dictionary")
    .addOption(new Option('--as <format>', 'what the file is (default: told by its text)').choices([...rowFormats]))
    .option('--dry-run', 'check and count, but write nothing')
    .addHelpText('after', importHelp)
    .action(async (path: string, options: ImportOptions) => finish(await importActors(path, options, terminal)));
}

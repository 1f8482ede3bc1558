/**
 * Compares the registry's terms with outside lists of office holders: counts what of each list the tables have, and names what differs.
 * For development: the lists are no part of the package.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const help = `Usage: node scripts/registry-check.mjs FOLDER [--since YEAR] [--limit N] [--tables FOLDER]

Compares the registry with the lists of office holders in FOLDER, those that are there: leaders-2021.csv, foreign-ministers-2023.csv,
cabinets-wikidata.csv, uk-ministers.csv, reign-leaders.csv. For each: how many of its leaders and foreign ministers the tables have,
and those that differ. Needs a build (npm run build).

  --since YEAR     leave out whoever was out of office before (default: 1990)
  --limit N        name at most N rows of each difference (default: 40)
  --tables FOLDER  check the tables in this folder (default: those of the build)
  --help           print this help

A row counts as there if the registry has someone of that name, and a term of that kind for that state that overlaps the row's years.
reign-leaders.csv names who ruled, by surname: a row counts if whoever heads the state or the government in the registry on some
1 June of its years, or held either office within them, bears that name.

Examples:
  node scripts/registry-check.mjs ../shared/data/actors
  node scripts/registry-check.mjs ../shared/data/actors --since 2000 --tables src/registry/data --limit 500

Exit code: 0 compared, 2 wrong usage.`;

/** Ends with one line for the user. */
function refuse(line) {
  console.error(`registry-check: ${line} ("--help" says more)`);
  process.exit(2);
}

function optionsOf(words) {
  const text = (fallback) => ({ type: 'string', ...(fallback ? { default: fallback } : {}) });
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { since: text('1990'), limit: text('40'), tables: text(), help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return refuse(error.message.split('. ')[0]);
  }
}

const { values, positionals } = optionsOf(process.argv.slice(2));
if (values.help) {
  console.log(help);
  process.exit(0);
}
if (positionals.length !== 1) refuse(positionals.length === 0 ? 'name the folder of the lists' : 'name one folder');
if (!/^\d{4}$/u.test(values.since)) refuse(`--since takes a year, not "${values.since}"`);
if (!/^\d+$/u.test(values.limit)) refuse(`--limit takes a whole number, not "${values.limit}"`);
const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();
for (const path of [positionals[0], values.tables ?? positionals[0]]) if (!isFolder(path)) refuse(`${path} is no folder`);
if (!existsSync(new URL('../dist/registry/load.js', import.meta.url))) refuse('there is no build: run npm run build first');

const { fold, looseKey } = await import('../dist/registry/names.js');
const { loadRegistry } = await import('../dist/registry/load.js');
const { recordsOf } = await import('../dist/registry/rows/csv.js');

function load() {
  try {
    return loadRegistry(values.tables ? pathToFileURL(`${resolve(values.tables)}/`) : undefined);
  } catch (error) {
    return refuse(error.message);
  }
}
const registry = load();

/** Rows of a CSV file as objects; null if the file is not there. */
function rowsOf(file) {
  const path = join(positionals[0], file);
  if (!existsSync(path)) return null;
  const rows = recordsOf(readFileSync(path, 'utf8')).map(({ fields }) => fields);
  const [head, ...body] = rows;
  for (const column of ['person', 'office', 'country', 'start', 'end']) if (!head?.includes(column)) refuse(`${path} has no column "${column}"`);
  return body.map((fields) => Object.fromEntries(head.map((name, i) => [name, fields[i] ?? ''])));
}

const year = (date, fallback) => (date === '' ? fallback : date.slice(0, 4));
const overlaps = (term, { start, end }) => year(term.end, '9999') >= year(start, '0000') && year(term.start, '0000') <= year(end, '9999');
const wanted = (row) => registry.country(row.country) !== undefined && !/^(?:Q\d+)?$/u.test(row.person) && year(row.end, '9999') >= values.since;

const leaders = ['head-of-state', 'head-of-government'];
const foreign = ['foreign-minister'];

/** Which offices of a list are asked for: the kinds of term that count for each. */
const asked = [
  ['leaders', leaders],
  ['foreign ministers', foreign],
];

const foreignOffice =
  /^(?:Federal )?(?:Minister|Secretary) (?:of|for) (?:Foreign|External) (?:and \w+ )?Affairs(?: and Trade)?$|^Secretary of State for Foreign(?:,| and) Commonwealth/u;
const leading =
  /^(?:President|Prime Minister|Premier|Federal Chancellor|Chairman of the Cabinet of Ministers \(Prime Minister\)|President of the Council of Ministers)$/u;

/** What a row of a list that names offices is: a leader, a foreign minister, or nothing that is compared. */
function kindsOf({ office }) {
  if (foreignOffice.test(office)) return foreign;
  return leading.test(office) ? leaders : null;
}

/** null if the tables have the row, else what is missing. */
function missing(row, kinds) {
  const people = registry.people.find(row.person, row.start || null).filter(({ match }) => match !== 'short');
  const known = [registry.people.get(row.source_id), ...people.map(({ person }) => person)].filter((person) => person !== undefined);
  if (known.length === 0) return 'nobody of that name';
  const has = known.some((person) => person.terms.some((term) => kinds.includes(term.kind) && term.of === row.country && overlaps(term, row)));
  return has ? null : 'no such term';
}

const wordsOf = (name) =>
  fold(name)
    .split(' ')
    .filter((word) => word.length > 2)
    .map(looseKey);

const heads = new Map();
for (const person of registry.people.all()) {
  for (const term of person.terms) {
    if (!leaders.includes(term.kind)) continue;
    const list = heads.get(term.of);
    if (list) list.push({ person, term });
    else heads.set(term.of, [{ person, term }]);
  }
}

/** As `missing`, for a list that gives the surname of who ruled. */
function missingRuler(row) {
  const names = wordsOf(row.person);
  const own = (heads.get(row.country) ?? []).filter(({ term }) => overlaps(term, row));
  if (own.some(({ person }) => [person.name, ...person.names].some((name) => wordsOf(name).some((word) => names.includes(word))))) return null;
  return own.length === 0 ? 'nobody in office' : 'another leader';
}

/** Prints how many rows of a kind the tables have, and the rest. */
function report(label, rows, differs) {
  const unlike = new Map();
  for (const row of rows) {
    const reason = differs(row);
    if (reason !== null) unlike.set(reason, [...(unlike.get(reason) ?? []), row]);
  }
  const count = [...unlike.values()].reduce((sum, list) => sum + list.length, 0);
  console.log(`  ${label}: ${rows.length - count} of ${rows.length}`);
  for (const [reason, list] of unlike) {
    console.log(`    ${list.length} with ${reason}`);
    for (const row of list.slice(0, Number(values.limit)))
      console.log(`      ${row.country} ${row.person} | ${row.office} | ${row.start} to ${row.end || '?'}`);
  }
}

let read = 0;
function compare(file, keep, kinds = kindsOf) {
  const rows = rowsOf(file);
  if (rows === null) return;
  read++;
  console.log(`\n${file}, in office since ${values.since}`);
  for (const [label, own] of asked) {
    const part = rows.filter((row) => wanted(row) && keep(row) && kinds(row) === own);
    if (part.length > 0) report(label, part, (row) => missing(row, own));
  }
}

compare(
  'leaders-2021.csv',
  (row) => !/governor|monarch of|co-prince/iu.test(row.office),
  () => leaders,
);
compare(
  'foreign-ministers-2023.csv',
  () => true,
  () => foreign,
);
compare('cabinets-wikidata.csv', (row) => !/artsakh/iu.test(row.list));
compare('uk-ministers.csv', () => true);
const ruled = rowsOf('reign-leaders.csv');
if (ruled) {
  read++;
  console.log(`\nreign-leaders.csv, in office since ${values.since}`);
  report('leaders', ruled.filter(wanted), missingRuler);
}
if (read === 0) refuse(`${positionals[0]} has none of the lists`);

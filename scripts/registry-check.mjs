/**
 * Compares the registry's terms with outside lists of office holders, and prints where they differ. For development: the lists are no part of the package.
 *
 *   npm run build && node scripts/registry-check.mjs ../shared/data/actors [--since 2000] [--limit 40]
 *
 * A list's row agrees if the registry has someone of that name, and a term of that kind for that state which overlaps the row's.
 * REIGN names who ruled, by surname: a row agrees if whoever governs in the registry on the first of some month of its years bears that name.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold, looseKey } from '../dist/registry/names.js';
import { loadRegistry } from '../dist/registry/load.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { since: { type: 'string', default: '2000' }, limit: { type: 'string', default: '40' } },
});
const folder = positionals[0];
if (!folder) {
  console.error('usage: node scripts/registry-check.mjs FOLDER [--since YEAR] [--limit N]');
  process.exit(2);
}
const registry = loadRegistry();

/** Rows of a CSV file as objects; quotes as RFC 4180 has them. */
function rowsOf(file) {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const rows = [];
  let row = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^",\n\r]*)(,|\r?\n|$)/gu)) {
    row.push(match[1].startsWith('"') ? match[1].slice(1, -1).replaceAll('""', '"') : match[1]);
    if (match[2] !== ',') {
      if (row.length > 1) rows.push(row);
      row = [];
    }
  }
  const [head, ...body] = rows;
  return body.map((fields) => Object.fromEntries(head.map((name, i) => [name, fields[i] ?? ''])));
}

const overlaps = (term, start, end) =>
  (term.end === '' || start === '' || term.end.slice(0, 4) >= start.slice(0, 4)) &&
  (end === '' || term.start === '' || term.start.slice(0, 4) <= end.slice(0, 4));
const recent = (row) => (row.end || '9999').slice(0, 4) >= values.since;

function compare(name, rows, kinds) {
  const missing = [];
  const differing = [];
  let agree = 0;
  for (const row of rows) {
    const person = registry.people.get(row.source_id) ?? registry.people.find(row.person, row.start || null).find(({ match }) => match !== 'short')?.person;
    if (!person) missing.push(row);
    else if (person.terms.some((term) => kinds.includes(term.kind) && term.of === row.country && overlaps(term, row.start, row.end))) agree++;
    else differing.push(row);
  }
  report(name, agree, { 'nobody of that name': missing, 'no such term': differing });
}

function report(name, agree, lists) {
  console.log(`\n${name}: ${agree} agree`);
  for (const [what, rows] of Object.entries(lists)) {
    console.log(`  ${rows.length} with ${what}`);
    for (const row of rows.slice(0, Number(values.limit))) console.log(`    ${row.country} ${row.person} | ${row.office} | ${row.start} to ${row.end || '?'}`);
  }
}

const heads = ['head-of-state', 'head-of-government'];
compare(
  'leaders-2021.csv',
  rowsOf('leaders-2021.csv').filter((row) => row.country && recent(row) && !/governor|monarch of|co-prince/iu.test(row.office) && !/^Q\d/u.test(row.person)),
  heads,
);
compare(
  'foreign-ministers-2023.csv',
  rowsOf('foreign-ministers-2023.csv').filter((row) => registry.country(row.country) && recent(row)),
  ['foreign-minister'],
);
compare(
  'cabinets-wikidata.csv (heads of government, foreign and defence ministers)',
  rowsOf('cabinets-wikidata.csv').filter(
    (row) =>
      registry.country(row.country) &&
      recent(row) &&
      /^(?:Prime Minister|Minister of Foreign Affairs|Minister of Defence)$/u.test(row.office) &&
      !row.list.includes('artsakh'),
  ),
  ['head-of-government', 'foreign-minister', 'defence-minister'],
);

const ruled = rowsOf('reign-leaders.csv').filter((row) => row.country && recent(row) && row.end.slice(0, 4) !== row.start.slice(0, 4));
let agree = 0;
const wrong = [];
for (const row of ruled) {
  const from = Math.max(Number(values.since), Number(row.start.slice(0, 4)) + 1);
  const to = Math.max(from, row.end ? Number(row.end.slice(0, 4)) - 1 : 2020);
  const names = [];
  for (let year = from; year <= to; year++) {
    for (const kind of heads) {
      const holder = registry.holder(kind, row.country, `${year}-06-15`);
      if (holder) names.push(holder.person.name, ...holder.person.names);
    }
  }
  const words = (name) =>
    fold(name)
      .split(' ')
      .filter((word) => word.length > 2)
      .map(looseKey);
  const wanted = words(row.person);
  if (names.some((name) => words(name).some((word) => wanted.includes(word)))) agree++;
  else wrong.push({ ...row, office: names.length > 0 ? `registry: ${[...new Set(names)].slice(0, 3).join(', ')}` : 'registry: nobody' });
}
report('reign-leaders.csv', agree, { 'another leader in the registry, or none': wrong });

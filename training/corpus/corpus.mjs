// The annotated corpus at hand.
// usage: npm run corpus -- check [--data ../shared/data]    every offset, quote, type, mode, date, party; stops at the first document that breaks the format
//        npm run corpus -- stats [--data ../shared/data] [--json]    what is annotated, and how far second passes agree
// Without --data, articles that are not the project's own are checked for their form alone: their text is not here.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agreement } from './agreement.mjs';
import { faultsOf } from './check-gold.mjs';
import { contactFaults } from './check-contacts.mjs';
import { happeningFaults } from './check-happenings.mjs';
import { goldIn, realTexts } from './gold-files.mjs';
import { alike } from './near-duplicates.mjs';
import { statisticsOf, statisticsPage } from './stats.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folders = { written: 'training/data/written', real: 'training/data/real', 'evals dev': 'evals/articles/dev', 'evals test': 'evals/articles/test' };
// The test half was settled after its second pass: what is compared there is the settled gold.
const settled = new Set(['evals test']);
const seconds = { written: 'training/data/second/written', real: 'training/data/second/real', 'evals test': 'evals/articles/second' };

const usage = readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\n').slice(1, 4).map((line) => line.replace(/^\/\/ /, '')).join('\n');

function wrongUsage() {
  console.error(usage);
  process.exit(2);
}

function given() {
  try {
    return parseArgs({ allowPositionals: true, options: { data: { type: 'string' }, json: { type: 'boolean', default: false } } });
  } catch {
    return wrongUsage();
  }
}

const { values, positionals } = given();
const texts = realTexts(values.data);
const read = (places) => Object.fromEntries(Object.entries(places).map(([name, folder]) => [name, goldIn(join(root, folder), texts, join(root, folders[name]))]));

function check() {
  const parts = { ...read(folders), ...Object.fromEntries(Object.entries(read(seconds)).map(([k, v]) => [`${k}, second pass`, v])) };
  let checked = 0;
  for (const documents of Object.values(parts)) {
    for (const document of documents) {
      const [fault] = faultsOf(document);
      if (fault) throw new Error(`${relative(root, document.path)}: ${fault}`);
      checked++;
    }
  }
  const own = [...parts.written, ...parts['evals dev'], ...parts['evals test']];
  const [pair] = alike(own);
  if (pair) throw new Error(`${pair[0]} and ${pair[1]} ${pair[2]}`);
  const [contact] = contactFaults(join(root, 'evals/contacts'));
  if (contact) throw new Error(`evals/contacts: ${contact}`);
  const [happening] = happeningFaults(join(root, 'evals/happenings/pairs.json'), own);
  if (happening) throw new Error(`evals/happenings: ${happening}`);
  const unseen = Object.values(parts).flat().filter(({ text }) => text === null).length;
  console.log(`${checked} documents are sound; no two of ${own.length} share a sentence or a tenth of their five-word shingles`);
  if (unseen > 0) console.log(`${unseen} of them hold offsets into articles that are not here: give --data to check these against their text`);
}

function stats() {
  const parts = Object.fromEntries(Object.entries(read(folders)).filter(([, documents]) => documents.length > 0));
  const page = Object.fromEntries(Object.entries(parts).map(([name, documents]) => [name, statisticsOf(documents)]));
  const agreed = Object.entries(read(seconds)).flatMap(([name, documents]) => {
    const withText = documents.filter(({ slug }) => parts[name]?.some((first) => first.slug === slug && first.text !== null));
    return withText.length > 0 ? [[name, agreement(parts[name], withText)]] : [];
  });
  if (values.json) return console.log(JSON.stringify({ parts: page, agreement: Object.fromEntries(agreed.map(([name, { documents, metrics }]) => [name, { documents, ...metrics }])) }, null, 1));
  console.log(statisticsPage(page));
  for (const [name, { documents, metrics }] of agreed) {
    const figures = ['eventsLenient', 'eventsStrict', 'statements', 'figures', 'statementKind', 'statementChain', 'figureChain'];
    console.log(`\n${settled.has(name) ? 'the settled gold against the second pass' : 'agreement of a second pass'} on ${documents} documents (${name}): ${figures.map((k) => `${k} ${metrics[k].toFixed(3)}`).join(', ')}`);
  }
}

const commands = { check, stats };
const command = commands[positionals[0]];
if (!command || positionals.length > 1) wrongUsage();
try {
  command();
} catch (error) {
  console.error(`corpus: ${error.message}`);
  process.exit(1);
}

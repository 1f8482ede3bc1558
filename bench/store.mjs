// Measures the store: how fast it takes documents, and how fast it answers. `npm run bench -- store [--documents N] [--store ADDRESS]`
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../dist/store/index.js';
import { countries, documentOf, people, randomFrom, words } from './synthetic.mjs';

/** Prints how fast a store of `documents` synthetic documents, ten events each, is written and read. */
export async function benchStore(args) {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: 'string', default: '100000' },
      batch: { type: 'string', default: '100' },
      rounds: { type: 'string', default: '40' },
      store: { type: 'string' },
    },
  });
  const count = Number(values.documents);
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const address = values.store ?? join(folder, 'bench.db');
  const store = await openStore(address);
  try {
    await write(store, count, Number(values.batch));
    if (values.store === undefined) console.log(`size                     ${(statSync(address).size / 2 ** 30).toFixed(2)} GiB`);
    console.log(`counts                   ${JSON.stringify(await store.counts())}`);
    await ask(store, Number(values.rounds));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(store, count, size) {
  const coder = { name: 'readout', version: '0.0.0', model: 'sha256:bench' };
  let writing = 0;
  let last = 0;
  for (let from = 0; from < count; from += size) {
    const batch = Array.from({ length: Math.min(size, count - from) }, (_, i) => documentOf(from + i, coder));
    const start = performance.now();
    await store.putAll(batch);
    last = performance.now() - start;
    writing += last;
    if ((from / size) % 50 === 0) process.stderr.write(`\r${from + batch.length} of ${count} written, ${Math.round((from + batch.length) / (writing / 1000))}/s `);
  }
  process.stderr.write('\r\u001b[2K');
  console.log(`written                  ${count} documents at ${Math.round(count / (writing / 1000))}/s (${size} in a transaction; the last at ${Math.round(size / (last / 1000))}/s)`);
  const single = Array.from({ length: 200 }, (_, i) => documentOf(count + i, coder));
  const start = performance.now();
  for (const readout of single) await store.put(readout);
  console.log(`written one by one       ${Math.round(200 / ((performance.now() - start) / 1000))}/s`);
}

async function ask(store, rounds) {
  const random = randomFrom(7);
  const pick = (list, often = 2.5) => list[Math.floor(list.length * random() ** often)];
  const pair = () => [pick(people).name, pick(people).name];
  const since = () => `20${19 + Math.floor(random() * 5)}-06-01`;
  const questions = {
    'events, latest 50': () => store.events(),
    'events of a type': () => store.events({ type: 'ASSAULT' }),
    'events by actor': () => store.events({ actor: pick(people).name }),
    'events by type and actor': () => store.events({ type: 'CONSULT', party: pick(people).name, since: since() }),
    'events by actor, most named': () => store.events({ party: people[0].name }),
    'events by country': () => store.events({ party: pick(countries, 1).code, since: since() }),
    'events of a pair': () => store.events({ between: pair() }),
    'events of two countries': () => store.events({ between: [countries[0].code, pick(countries, 1).code] }),
    'events in a place': () => store.events({ place: pick(countries, 1).code, type: 'AID' }),
    'events about a word': () => store.events({ about: pick(words), type: 'AGREE' }),
    'statements by speaker': () => store.statements({ by: pick(people).name }),
    'statements by and about': () => store.statements({ by: pick(people).name, about: pick(words) }),
    'figures of a measure': () => store.figures({ measure: 'killed', since: since() }),
    'search articles': () => store.search(`${pick(words)}`),
    'search, two words': () => store.search(`${pick(words)} ${pick(words)}`),
    'search, commonest word': () => store.search(words[0]),
    'search statements': () => store.search(pick(words), { in: 'statements' }),
    'search events': () => store.search(pick(words), { in: 'events' }),
    'entity by name': () => store.entities(pick(people).name),
    'document with records': async () => {
      const { items } = await store.documents({ limit: 1 });
      return store.readout(items[0].id);
    },
  };
  for (const [name, question] of Object.entries(questions)) {
    const times = [];
    for (let i = 0; i < rounds; i++) {
      const start = performance.now();
      await question();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1).padStart(8);
    console.log(`${name.padEnd(28)} median ${at(0.5)} ms   nine in ten ${at(0.9)} ms`);
  }
  const start = performance.now();
  let streamed = 0;
  for await (const _ of store.everyEvent()) if (++streamed >= 50_000) break;
  console.log(`${'stream of events'.padEnd(28)} ${Math.round(streamed / ((performance.now() - start) / 1000))}/s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB held`);
}

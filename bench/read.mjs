// How fast and how large reading is.
// usage: npm run bench -- read [--data ../shared/data] [--documents 200] [--rounds 3]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { segment } from '../dist/document/sentences.js';
import { readFiles } from '../dist/inputs/read-files.js';
import { loadReader } from '../dist/models/reader-model.js';
import { windowsOf } from '../dist/models/windows.js';
import { readDocument } from '../dist/pipeline.js';
import { loadRegistry } from '../dist/registry/load.js';
import { readerPool } from '../dist/workers/reader-pool.js';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'read'),
  options: { data: { type: 'string', default: '../shared/data' }, documents: { type: 'string', default: '200' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Number(values.rounds);
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const megabytes = (bytes) => Math.round(bytes / 1e6);

/** An even choice of articles and readouts. */
async function documents() {
  const files = ['wikinews-2019', 'kremlin-readouts', 'whitehouse-readouts'].map((name) => join(values.data, 'articles', `${name}.jsonl`));
  const all = [];
  for await (const { document } of readFiles(files, {})) if (document?.text) all.push(document);
  const step = all.length / Number(values.documents);
  return Array.from({ length: Number(values.documents) }, (_, i) => all[Math.floor(i * step)]);
}

/** Median seconds and processor seconds of a task, after one run to warm up. */
async function timed(task) {
  await task();
  const runs = [];
  for (let i = 0; i < rounds; i++) {
    const [wall, cpu] = [performance.now(), process.cpuUsage()];
    await task();
    const used = process.cpuUsage(cpu);
    runs.push({ wall: (performance.now() - wall) / 1000, cpu: (used.user + used.system) / 1e6 });
  }
  return { wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) };
}

const docs = await documents();
const words = docs.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
const line = (name, { wall, cpu }, note = '') =>
  console.log(`${name.padEnd(34)} ${Math.round(words / wall).toLocaleString('en').padStart(7)} words/s  ${cpu.toFixed(1).padStart(6)} s of processor ${note}`);
console.log(`${docs.length} documents, ${words.toLocaleString('en')} words; medians of ${rounds} runs after a warm-up`);

const registry = loadRegistry();
const alone = await loadReader(undefined, { threads: 1 });
const windows = docs.map((document) => windowsOf(document, segment(document), alone.vocabulary));
const bare = await timed(async () => {
  for (const list of windows) await alone.run(list);
});
line('the model alone, one thread', bare);
const whole = await timed(async () => {
  for (const document of docs) await readDocument(document, { model: alone, registry });
});
line('read, one thread', whole, `= ${(whole.cpu / bare.cpu).toFixed(2)} × the model alone`);
const resident = process.memoryUsage.rss();
await alone.release();

let one;
let together = 0;
for (const threads of [1, 2]) {
  const pool = readerPool(threads);
  const pooled = await timed(() => Promise.all(docs.map((document) => pool.read(document))));
  line(`read, ${threads} worker${threads > 1 ? 's' : ''}`, pooled, threads > 1 ? `= ${(one.wall / pooled.wall).toFixed(2)} × one worker` : '');
  one ??= pooled;
  together = process.memoryUsage.rss();
  await pool.close();
}
console.log(`memory: ${megabytes(resident)} MB with one session, ${megabytes(together)} MB with two workers`);

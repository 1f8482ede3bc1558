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

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const megabytes = (bytes) => Math.round(bytes / 1e6);

/** An even choice of articles and readouts. */
async function choice(data, count) {
  const files = ['wikinews-2019', 'kremlin-readouts', 'whitehouse-readouts'].map((name) => join(data, 'articles', `${name}.jsonl`));
  const all = [];
  for await (const { document } of readFiles(files, {})) if (document?.text) all.push(document);
  const step = all.length / count;
  return Array.from({ length: count }, (_, i) => all[Math.floor(i * step)]);
}

/** Median seconds and processor seconds of a task, after one run to warm up. */
async function timed(task, rounds) {
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

/** Prints words a second of the model alone, of reading on one thread and with workers, and the memory they take. */
export async function benchRead(args) {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string', default: '../shared/data' }, documents: { type: 'string', default: '200' }, rounds: { type: 'string', default: '3' } },
  });
  const rounds = Number(values.rounds);
  const docs = await choice(values.data, Number(values.documents));
  const words = docs.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const line = (name, { wall, cpu }, note = '') =>
    console.log(`${name.padEnd(34)} ${Math.round(words / wall).toLocaleString('en').padStart(7)} words/s  ${cpu.toFixed(1).padStart(6)} s of processor ${note}`);
  console.log(`${docs.length} documents, ${words.toLocaleString('en')} words; medians of ${rounds} runs after a warm-up`);

  const registry = loadRegistry();
  const alone = await loadReader(undefined, { threads: 1 });
  const windows = docs.map((document) => windowsOf(document, segment(document), alone.vocabulary));
  const bare = await timed(async () => {
    for (const list of windows) await alone.run(list);
  }, rounds);
  line('the model alone, one thread', bare);
  const whole = await timed(async () => {
    for (const document of docs) await readDocument(document, { model: alone, registry });
  }, rounds);
  line('read, one thread', whole, `= ${(whole.cpu / bare.cpu).toFixed(2)} × the model alone`);
  const resident = process.memoryUsage.rss();
  await alone.release();

  let one;
  let together = 0;
  for (const threads of [1, 2]) {
    const pool = readerPool(threads);
    const pooled = await timed(() => Promise.all(docs.map((document) => pool.read(document))), rounds);
    line(`read, ${threads} worker${threads > 1 ? 's' : ''}`, pooled, threads > 1 ? `= ${(one.wall / pooled.wall).toFixed(2)} × one worker` : '');
    one ??= pooled;
    together = process.memoryUsage.rss();
    await pool.close();
  }
  console.log(`memory: ${megabytes(resident)} MB with one session, ${megabytes(together)} MB with two workers`);
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { buildSample } from '../src/store/build-sample.js';
import { openStore } from '../src/store/index.js';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kills = 20;
const readouts = Array.from({ length: 1500 }, (_, i) =>
  buildSample({
    paragraphs: [`Keita called Ito for the ${i}th time. Some ${i + 10} people were killed, the army said, in village number ${i * 31}.`],
    url: `https://post.example/${i}`,
    who: [{ name: 'Keita', registry: 'Q1' }, { name: 'Ito' }],
    events: [{ type: 'CONSULT', trigger: 'called', actors: ['Keita', 'Ito'], on: '2024-04-08' }],
    figures: [{ written: String(i + 10), measure: 'killed', value: i + 10 }],
  }),
);
const records = join(folder, 'records.jsonl');
writeFileSync(records, readouts.map((readout) => `${JSON.stringify(readout)}\n`).join(''));

/** Runs `readout add`; once it has said that something new is kept, kills it after some milliseconds, or lets it end. Returns what it said is kept. */
function addFor(store: string, patience: number | null): Promise<{ readonly kept: Set<string>; readonly killed: boolean }> {
  const child = spawn(process.execPath, [main, 'add', '--records', records, '--store', store, '--format', 'jsonl'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (patience !== null && said.includes('"added"')) timer ??= setTimeout(() => child.kill('SIGKILL'), patience);
  });
  return new Promise((resolve) =>
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      // What was cut off in the middle was not said.
      const lines = said.split('\n').slice(0, -1);
      resolve({ kept: new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)), killed: signal === 'SIGKILL' });
    }),
  );
}

it(`loses and doubles nothing in ${kills} kills at any instant, and goes on`, { timeout: 600_000 }, async () => {
  const byId = new Map(readouts.map((readout) => [readout.document.id, readout]));
  let killed = 0;
  for (let round = 0; killed < kills; round++) {
    const path = join(folder, `${round}.db`);
    const kept = new Set<string>();
    for (let over = false; !over && killed < kills; ) {
      const run = await addFor(path, Math.random() * 60);
      for (const id of run.kept) kept.add(id);
      over = !run.killed;
      if (run.killed) killed++;
      const store = await openStore(path);
      const held = new Set<string>();
      for await (const readout of store.readouts()) {
        expect(readout).toEqual(byId.get(readout.document.id));
        expect(held.has(readout.document.id)).toBe(false);
        held.add(readout.document.id);
      }
      expect([...kept].filter((id) => !held.has(id))).toEqual([]);
      await store.close();
    }
    await addFor(path, null);
    const store = await openStore(path);
    expect(await store.counts()).toMatchObject({ documents: readouts.length, events: readouts.length, figures: readouts.length, entities: 2 });
    expect((await store.entities('Q1'))[0]!.names).toEqual([{ name: 'Keita', documents: readouts.length }]);
    await store.close();
  }
});

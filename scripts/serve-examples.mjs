import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The bundled examples: articles, and the sides' own readouts of two of their calls. */
export const exampleFiles = () =>
  ['examples', 'examples/readouts', 'examples/tolls'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .sort()
      .map((name) => join(root, folder, name)),
  );

/** Runs "readout serve" on a store of its own in a temporary folder, with the examples read into it through the API as the page does. */
export async function serveExamples(files = exampleFiles()) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-page-'));
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'serve', '--store', join(folder, 'examples.db'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let told = '';
    child.stdout.on('data', (data) => {
      told += data;
      const [found] = /http:\S+/u.exec(told) ?? [];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`readout serve ended with ${code}`)));
  });
  const form = new FormData();
  for (const file of files) form.append('files', new File([readFileSync(file)], basename(file)));
  const { id } = await (await fetch(new URL('/api/imports', url), { method: 'POST', body: form })).json();
  const results = await (async () => {
    for (;;) {
      const state = await (await fetch(new URL(`/api/imports/${id}`, url))).json();
      if (state.finished) return state.results;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })();
  return {
    url,
    results,
    async close() {
      child.removeAllListeners('exit');
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

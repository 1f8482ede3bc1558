// The bundled examples: at a terminal they are read into a store in the temporary folder, and the page opens on it; else their records are printed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleFiles } from './serve-examples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = exampleFiles().map((path) => relative(root, path));
const readout = (...words) => spawnSync(process.execPath, [join('dist', 'cli', 'main.js'), ...words], { stdio: 'inherit', cwd: root }).status ?? 1;

if (!process.stdout.isTTY || !process.stderr.isTTY) process.exitCode = readout('read', ...examples.filter((path) => /^\d\d-/u.test(basename(path))));
else {
  const folder = mkdtempSync(join(tmpdir(), 'readout-demo-'));
  const store = join(folder, 'examples.db');
  // Ctrl-C ends the page, not this script: it clears up behind it.
  process.on('SIGINT', () => {});
  process.exitCode = readout('add', ...examples, '--store', store) || readout('serve', '--store', store, '--port', '0', '--open');
  rmSync(folder, { recursive: true, force: true });
}

// The bundled examples: at a terminal they are read into a store in the temporary folder, and the page opens on it; else their records are printed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleFiles } from './serve-examples.mjs';

const main = new URL('../dist/cli/main.js', import.meta.url).pathname;
const readout = (...words) => spawnSync(process.execPath, [main, ...words], { stdio: 'inherit' }).status ?? 1;

if (!process.stdout.isTTY || !process.stderr.isTTY) process.exitCode = readout('read', ...exampleFiles().filter((path) => /\/\d\d-[^/]+$/u.test(path)));
else {
  const folder = mkdtempSync(join(tmpdir(), 'readout-demo-'));
  const store = join(folder, 'examples.db');
  // Ctrl-C ends the page, not this script: it clears up behind it.
  process.on('SIGINT', () => {});
  process.exitCode = readout('add', ...exampleFiles(), '--store', store) || readout('serve', '--store', store, '--port', '0', '--open');
  rmSync(folder, { recursive: true, force: true });
}

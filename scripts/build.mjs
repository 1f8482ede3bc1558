// Builds src/ into dist/: the compiler's output, and the tables beside it that are not TypeScript.
import { spawnSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tables = new Set(['', '.tsv', '.csv']);

// Built aside and put in place at the end: a command that runs meanwhile finds the old build or the new one.
const building = join(root, 'dist.new');
rmSync(building, { recursive: true, force: true });
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', building], { stdio: 'inherit' });
cpSync(join(root, 'src'), building, { recursive: true, filter: (path) => tables.has(extname(path)) && path !== join(root, 'src', 'web') });
// The page: its own compiler, since it runs in a browser.
if (status === 0) await build({ configFile: join(root, 'vite.config.ts'), build: { outDir: join(building, 'web') }, logLevel: 'warn' });
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(building, join(root, 'dist'));
process.exitCode = status ?? 1;

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { coderVersion } from '../src/coder/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip', NO_COLOR: '1' };
function command(name: string, words: string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(name, words, { cwd, encoding: 'utf8', env: environment, timeout: 120_000 });
  if (status !== 0) throw new Error(`${name} ${words.join(' ')}: ${status}\n${stdout}${stderr}`);
  return stdout;
}

interface Manifest {
  version: string;
  exports: Record<string, string>;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

it('names one version in the package and in the records', () => {
  expect(coderVersion).toBe(manifest.version);
});

it('has every file that it exports', () => {
  for (const path of Object.values(manifest.exports)) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});

it('records no download address', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/);
});

it('has every platform’s package in the lock, so that npm ci takes it anywhere', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; optionalDependencies?: object }>;
  };
  const names = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(names.filter((name) => !packages[`node_modules/${name}`]?.version)).toEqual([]);
});

it('is packed, installed in an empty folder, and reads an article there', () => {
  // The build is there already; packing must not build again under the other tests.
  const [{ filename = '', files = [] } = {}] = JSON.parse(command('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as {
    filename: string;
    files: { path: string }[];
  }[];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'dist/cli/main.js', 'dist/index.d.ts', 'schema/readout.schema.json', 'models/reader.onnx']),
  );
  expect(paths.filter((path) => /^(?:src|test|evals|training|examples|node_modules)\/|\.test\./.test(path))).toEqual([]);

  const home = join(folder, 'empty');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  command('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, filename)], home);
  const [example] = readdirSync(join(root, 'examples')).filter((name) => /^\d.*\.md$/.test(name));
  writeFileSync(join(home, 'article.md'), readFileSync(join(root, 'examples', example!)));
  const record = JSON.parse(command('npx', ['--no-install', 'readout', 'read', 'article.md', '--format', 'jsonl'], home)) as {
    contract: number;
    events: unknown[];
  };
  expect(record.contract).toBe(1);
  expect(record.events.length).toBeGreaterThan(0);
  expect(command('npx', ['--no-install', 'readout', '--version'], home).trim()).toBe(manifest.version);
  const script = "import { documentsOf } from 'readout/inputs'; import { readDocument } from 'readout'; console.log(typeof documentsOf, typeof readDocument)";
  expect(command('node', ['--input-type=module', '-e', script], home).trim()).toBe('function function');
}, 180_000);

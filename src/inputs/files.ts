import { createReadStream, type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { InputError } from './article.js';
import { inputs } from './inputs.js';
import { endingOf, type Container } from './container.js';
import { isWebAddress } from './web-address.js';

const known = new Set(inputs.flatMap((input) => input.extensions));

/**
 * The files that paths name, folders opened up (in order of name, `.` files and `node_modules` passed over; in a folder only
 * kinds that Readout knows, packed ones too, without files that go with another: `a.gold.json` beside `a.md`). Addresses, and what is not
 * there, stay in the list.
 *
 * @example
 * filesOf(['articles', 'b.txt']) // ['articles/a.md', 'b.txt']
 */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === '-' || isWebAddress(path) || !isFolder(path)) return [path];
    const files = filesIn(path);
    return files.length > 0 ? files : [path];
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesIn(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [folder];
  }
  const stems = new Set(
    entries
      .map((entry) => entry.name)
      .filter((name) => extname(name) !== '.json')
      .map((name) => basename(name, extname(name))),
  );
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return filesIn(path);
    const goesWith = extname(entry.name) === '.json' && stems.has(basename(entry.name, '.json').replace(/\.[^.]+$/, '')) && /\.[^.]+\.json$/.test(entry.name);
    return known.has(endingOf(entry.name)) && !goesWith ? [path] : [];
  });
}

function folderReason(path: string): string {
  try {
    readdirSync(path);
    return 'is a folder that holds no article';
  } catch {
    return 'is a folder that may not be read';
  }
}

/** The bytes of a file as they are asked for. Throws InputError if it is not there, or a folder. */
async function* bytesOfFile(path: string): AsyncGenerator<Uint8Array> {
  if (isFolder(path)) throw new InputError(folderReason(path));
  yield* createReadStream(path, { highWaterMark: 65_536 }) as AsyncIterable<Uint8Array>;
}

/**
 * A file as a container; `-` is standard input.
 *
 * @example
 * containerOf('a.md').name // 'a.md'
 */
export function containerOf(path: string): Container {
  if (path === '-') return { name: 'standard input', path: null, bytes: process.stdin as AsyncIterable<Uint8Array>, sent: null };
  return { name: path, path, bytes: bytesOfFile(path), sent: null };
}

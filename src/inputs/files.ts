import { createReadStream, type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Document } from '../document/document.js';
import { decodeText } from './decode.js';
import { documentsOf, defaultMaxChars, freeze, type Given, InputError, inputs } from './index.js';
import { articleOfLine } from './jsonl/jsonl.js';
import { linesOf } from './stream.js';

/** What comes of one article: its name for messages (the file, and the line where it holds several), and the document or the reason against it. */
export interface Read {
  readonly name: string;
  readonly document: Document | InputError;
}

/** A file larger than this is not opened, unless it is read line by line: no article is that long. */
const bytesPerCharacter = 16;
const known = new Set(inputs.flatMap((input) => input.extensions));
const lineWise = new Set(['.jsonl', '.ndjson']);

/**
 * The files that paths name, folders opened up (in order of name, `.` files and `node_modules` passed over; in a folder only
 * kinds that Readout knows, without files that go with another: `a.gold.json` beside `a.md`). What is not there stays in the list.
 *
 * @example
 * filesOf(['articles', 'b.txt']) // ['articles/a.md', 'b.txt']
 */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === '-' || !isFolder(path)) return [path];
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
    return known.has(extname(entry.name).toLowerCase()) && !goesWith ? [path] : [];
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

/** The reason, for the user, why a file cannot be opened. */
function reasonOf(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Record<string, string> = { ENOENT: 'is not there', ENOTDIR: 'is not there', EACCES: 'may not be read (permission denied)' };
  if (code === undefined) throw error;
  return new InputError(reasons[code] ?? `cannot be read (${code})`);
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Reads articles line by line as they come, so that a stream of any length takes no more memory than its longest line. */
async function* readLines(stream: AsyncIterable<Uint8Array>, name: string, path: string | null, given: Given): AsyncGenerator<Read> {
  let empty = true;
  for await (const { number, bytes } of linesOf(stream)) {
    if (bytes.every((byte) => byte === 32 || byte === 13 || byte === 9)) continue;
    empty = false;
    let document: Document | InputError;
    try {
      const article = articleOfLine(decodeText(bytes));
      document = article instanceof InputError ? article : await freeze(article, path, given);
    } catch (error) {
      document = reasonOf(error);
    }
    yield { name: `${name}:${number}`, document };
  }
  if (empty) yield { name, document: new InputError('is empty') };
}

async function* readStandardInput(given: Given): AsyncGenerator<Read> {
  const chunks = (process.stdin as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await chunks.next();
  const start: Uint8Array = first.done ? new Uint8Array() : first.value;
  const rest = (async function* () {
    yield start;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  if (/^\s*\{"/.test(new TextDecoder().decode(start.subarray(0, 64))) && looksLikeLines(start)) yield* readLines(rest, 'standard input', null, given);
  else yield* readWhole('standard input', null, () => bytesOf(rest), given);
}

/** Whether a stream starts with a JSON object on one line. */
function looksLikeLines(start: Uint8Array): boolean {
  const end = start.indexOf(10);
  if (end < 0) return true;
  try {
    JSON.parse(new TextDecoder().decode(start.subarray(0, end)));
    return true;
  } catch {
    return false;
  }
}

async function* readWhole(name: string, path: string | null, open: () => Uint8Array | Promise<Uint8Array>, given: Given): AsyncGenerator<Read> {
  try {
    for (const { line, document } of await documentsOf(await open(), path, given)) yield { name: line === null ? name : `${name}:${line}`, document };
  } catch (error) {
    yield { name, document: reasonOf(error) };
  }
}

function bytesOfFile(path: string, given: Given): Uint8Array {
  const { size } = statSync(path);
  if (isFolder(path)) throw new InputError(folderReason(path));
  const limit = (given.maxChars ?? defaultMaxChars) * bytesPerCharacter;
  if (size > limit)
    throw new InputError(
      `has ${size.toLocaleString('en-US')} bytes, far more than ${(given.maxChars ?? defaultMaxChars).toLocaleString('en-US')} characters of text; --max-chars raises the limit`,
    );
  return readFileSync(path);
}

/**
 * Reads files one after the other (`-` is standard input) and yields what comes of each article, the refused ones too.
 *
 * @example
 * for await (const { name, document } of readFiles(['a.md'], {})) … // { name: 'a.md', document: { title: … } }
 */
export async function* readFiles(files: readonly string[], given: Given): AsyncGenerator<Read> {
  for (const file of files) {
    if (file === '-') yield* readStandardInput(given);
    else if (lineWise.has(extname(file).toLowerCase()) && statSync(file, { throwIfNoEntry: false })?.isFile())
      yield* readLines(createReadStream(file), file, file, given);
    else yield* readWhole(file, file, () => bytesOfFile(file, given), given);
  }
}

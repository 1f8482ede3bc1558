import { readFileSync } from 'node:fs';
import { checkEvidence } from '../records/check.js';
import { EvidenceError } from '../document/span.js';
import { type Readout, readoutSchema } from '../records/index.js';
import { userFile } from './actors/user-file.js';
import { documentsFrom } from './documents.js';
import { CommandError } from './exit.js';
import type { GivenOptions } from './given.js';
import { progressOn } from './progress.js';
import { readersFor } from './readers.js';
import { sideBySide } from './side-by-side.js';
import { complain, type Terminal } from './terminal.js';

/** What was read of the files named, and whether some failed (the user has been told). */
export interface Held {
  readonly readouts: readonly Readout[];
  readonly failed: boolean;
}

/** The first bytes of a file tell whether it holds records that were read before. */
const peek = 200;
const recorded = /^\s*\[?\s*\{\s*"contract"\s*:/u;

/**
 * The readouts of files and folders, in memory: articles are read now; files of records that `readout read --format jsonl` or `json` wrote are taken as they
 * are. What cannot be read is named on standard error, and the rest goes on.
 *
 * @example
 * await heldReadouts(['kremlin.md', 'records.jsonl'], {}, terminal) // { readouts: [ … ], failed: false }
 */
export async function heldReadouts(paths: readonly string[], options: GivenOptions & { readonly threads?: number }, terminal: Terminal): Promise<Held> {
  const readouts: Readout[] = [];
  let failed = false;
  const articles: string[] = [];
  for (const path of paths) {
    const content = recordsIn(path);
    if (content === null) articles.push(path);
    else {
      const { found, faults } = parseRecords(path, content);
      readouts.push(...found);
      for (const fault of faults) complain(terminal, fault);
      failed ||= faults.length > 0;
    }
  }
  if (articles.length === 0) return { readouts: once(readouts), failed };
  const progress = progressOn(terminal);
  const readers = readersFor({ ...options, actors: userFile(terminal.environment) });
  try {
    const work = async ({ document }: { document: Parameters<typeof readers.read>[0] | null }) => (document === null ? null : readers.read(document));
    for await (const { item, result } of sideBySide(documentsFrom(articles, options, terminal, progress), work, readers.abreast)) {
      try {
        const readout = await result;
        if (readout === null) failed = true;
        else {
          checkEvidence(readout);
          readouts.push(readout);
        }
      } catch (error) {
        if (error instanceof CommandError || !(error instanceof Error)) throw error;
        progress.clear();
        complain(terminal, `${item.name} is left out: ${error.message}`);
        failed = true;
      }
    }
  } finally {
    progress.clear();
    await readers.close();
  }
  return { readouts: once(readouts), failed };
}

/** The text of a file of records; null where it is something else, or cannot be read (then reading it as an article says why). */
function recordsIn(path: string): string | null {
  if (!/\.jsonl?$/iu.test(path)) return null;
  try {
    const content = readFileSync(path, 'utf8');
    return recorded.test(content.slice(0, peek)) ? content : null;
  } catch {
    return null;
  }
}

function parseRecords(path: string, content: string): { found: Readout[]; faults: string[] } {
  const found: Readout[] = [];
  const faults: string[] = [];
  const take = (value: unknown, place: string) => {
    const { success, data, error } = readoutSchema.safeParse(value);
    if (!success) {
      const issue = error.issues[0]!;
      faults.push(`${place} is left out: it is no record that this version reads (${issue.path.join('.')}: ${issue.message})`);
      return;
    }
    try {
      checkEvidence(data);
      found.push(data);
    } catch (fault) {
      if (!(fault instanceof EvidenceError)) throw fault;
      faults.push(`${place} is left out: ${fault.message}`);
    }
  };
  const whole = parsed(content);
  if (whole !== undefined) for (const value of Array.isArray(whole) ? whole : [whole]) take(value, path);
  else {
    for (const [i, line] of content.split('\n').entries()) {
      if (line.trim() === '') continue;
      const value = parsed(line);
      if (value === undefined) faults.push(`${path}:${i + 1} is left out: the line is no whole JSON`);
      else take(value, `${path}:${i + 1}`);
    }
  }
  return { found, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Each document once: a file named twice is one text. */
function once(readouts: readonly Readout[]): Readout[] {
  return [...new Map(readouts.map((readout) => [readout.document.id, readout])).values()];
}

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../article.js';
import type { CrawlState, Visit } from './crawl-state.js';

const line = z.object({ key: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable(), digest: z.string().nullable(), at: z.string() });

/** A file of so many lines more than it has keys is written anew. */
const slack = 10_000;

/** How a line of a state begins: one that was cut by a kill is known by it. */
const start = '{"key":';

function visitsIn(text: string, path: string): { visits: Map<string, Visit>; lines: number; whole: boolean } {
  const visits = new Map<string, Visit>();
  const lines = text.split('\n');
  // What follows the last line break was being written when the program was killed.
  const rest = lines.pop() ?? '';
  const foreign = (written: string) => !written.startsWith(start) && !start.startsWith(written);
  if (foreign(lines[0] ?? '') || foreign(rest)) throw new InputError(`${path} is not a file of what was read; name another with --state`);
  for (const written of lines) {
    const parsed = line.safeParse(parsedOf(written));
    if (!parsed.success) continue;
    const { key, ...visit } = parsed.data;
    visits.set(key, visit);
  }
  return { visits, lines: lines.length, whole: rest === '' };
}

function parsedOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

const asLine = (key: string, visit: Visit) => `${JSON.stringify({ key, ...visit })}\n`;

function open(path: string, flags: string): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    throw new InputError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}); name another with --state`);
  }
}

/** Writes the visits anew, whole or not at all. */
function compact(path: string, visits: ReadonlyMap<string, Visit>): void {
  const aside = `${path}.new`;
  const file = open(aside, 'w');
  for (const [key, visit] of visits) writeSync(file, asLine(key, visit));
  fsyncSync(file);
  closeSync(file);
  renameSync(aside, path);
}

/**
 * A state in a file, one visit a line, the last of a key counting: what is remembered is added at the end, so that a kill at any instant
 * loses at most the visit that was being written.
 *
 * Throws InputError if the file is another one, or may not be written.
 *
 * @example
 * fileState('readout-watch.jsonl').seen('https://quay.example/rss')
 */
export function fileState(path: string): CrawlState {
  const { visits, lines, whole } = visitsIn(existsSync(path) ? readFileSync(path, 'utf8') : '', path);
  if (!whole || lines > visits.size + slack) compact(path, visits);
  const file = open(path, 'a');
  return {
    seen: (key) => visits.get(key) ?? null,
    remember(key, visit) {
      visits.set(key, visit);
      writeSync(file, asLine(key, visit));
    },
  };
}

import { createReadStream, readFileSync } from 'node:fs';
import { z } from 'zod';
import { EvidenceError } from '../document/span.js';
import { linesOf } from '../inputs/stream.js';
import { checkEvidence } from '../records/check.js';
import { type Grouped, type Grouping, groupingOf, ungrouped } from '../records/grouping.js';
import { type Readout, readoutSchema } from '../records/index.js';
import { CommandError, exit } from './exit.js';
import type { Progress } from './progress.js';
import { complain, type Terminal } from './terminal.js';

/** What is wrong with a line, in a few words. */
function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'is not valid JSON';
  if (error instanceof EvidenceError) return `points at words that its text does not have: ${error.message}`;
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    const where = issue?.path.join('.') ?? '';
    return `is no record of readout read --format jsonl${where ? ` (${where}: ${issue?.message})` : ''}`;
  }
  throw error;
}

/** Records as they come, with a count of the lines that were refused. */
export interface RecordStream {
  readonly records: AsyncGenerator<Readout>;
  /** lines and files that failed so far */
  failed(): number;
}

/**
 * The records of JSONL files, one document a line, as `readout read --format jsonl` prints them; `-` is standard input. A line that is no record, or
 * whose spans do not match its text, is named on standard error and left out. Holds one line at a time.
 *
 * @example
 * for await (const readout of recordsFrom(['records.jsonl'], terminal, progress).records) …
 */
export function recordsFrom(paths: readonly string[], terminal: Terminal, progress: Progress): RecordStream {
  let failed = 0;
  const refuse = (name: string, why: string): void => {
    failed++;
    progress.clear();
    complain(terminal, `${name} ${why}`);
  };
  async function* records(): AsyncGenerator<Readout> {
    let done = 0;
    for (const path of paths) {
      const name = path === '-' ? 'standard input' : path;
      try {
        for await (const { number, bytes } of linesOf(path === '-' ? process.stdin : createReadStream(path))) {
          const line = Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/u, '')
            .trim();
          if (line === '') continue;
          let readout: Readout;
          try {
            // Checked, but handed on as it came: fields that this version does not know are kept.
            readout = JSON.parse(line) as Readout;
            readoutSchema.parse(readout);
            checkEvidence(readout);
          } catch (error) {
            refuse(`${name}:${number}`, faultOf(error));
            continue;
          }
          progress.update(++done, 0, name);
          yield readout;
        }
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        refuse(name, code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder; name its JSONL files' : `cannot be read (${code})`);
      }
    }
  }
  return { records: records(), failed: () => failed };
}

const groupedSchema = z.object({ happening: z.string(), claims: z.array(z.object({ document: z.string(), event: z.string() })) });

/**
 * The grouping in a file: JSON (a list) or JSONL of `{ happening, claims: [{ document, event }] }`. Without a path, each event is a happening of its own.
 * Throws CommandError with one line that says what is wrong with the file.
 */
export function groupingFrom(path: string | undefined): Grouping {
  if (path === undefined) return ungrouped;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`, exit.usage);
  }
  try {
    const groups: Grouped[] = text.trimStart().startsWith('[')
      ? z.array(groupedSchema).parse(JSON.parse(text))
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => groupedSchema.parse(JSON.parse(line)));
    return groupingOf(groups);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new CommandError(`${path} is no grouping: it must hold { happening, claims: [{ document, event }] } as a JSON list or one a line`, exit.usage);
  }
}

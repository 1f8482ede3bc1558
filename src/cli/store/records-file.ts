import { createReadStream } from 'node:fs';
import { InputError } from '../../inputs/index.js';
import { linesOf } from '../../inputs/stream.js';
import { type Readout, readoutSchema } from '../../records/index.js';

/** One line of a file of records: the document with its records, or the reason against it. */
export interface RecordsLine {
  readonly name: string;
  readonly readout: Readout | InputError;
}

/**
 * Reads what `readout read --format jsonl` printed, line by line as it comes; `-` is standard input.
 *
 * @example
 * for await (const { name, readout } of recordsIn('records.jsonl')) …
 */
export async function* recordsIn(path: string): AsyncGenerator<RecordsLine> {
  const stream: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
  const name = path === '-' ? 'standard input' : path;
  try {
    for await (const { number, bytes } of linesOf(stream)) {
      const line = new TextDecoder().decode(bytes).trim();
      if (line !== '') yield { name: `${name}:${number}`, readout: readoutOf(line) };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    yield { name, readout: new InputError(code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`) };
  }
}

function readoutOf(line: string): Readout | InputError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return new InputError('is no JSON');
  }
  const parsed = readoutSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  return new InputError(`is no record as "readout read --format jsonl" prints it (${issue.path.join('.') || 'the line'}: ${issue.message})`);
}

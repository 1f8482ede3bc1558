import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { SuiteError } from './suite.js';

/** A row of a table, with the line it stands on, counted from 1. */
export interface Row {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

const reason = (error: unknown) => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder, a file is wanted';
  if (code === 'ENOTDIR') return 'it is a file, a folder is wanted';
  return error instanceof Error ? error.message : String(error);
};

/**
 * The text of a data file, UTF-8, unchanged but for a byte order mark.
 *
 * Throws SuiteError where it cannot be read.
 *
 * @example
 * readData('dev.conllu')
 */
export function readData(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new SuiteError(`${path}: ${reason(error)}`);
  }
}

/**
 * The names in a data folder, in order of their code units.
 *
 * Throws SuiteError where it is no folder.
 *
 * @example
 * listFolder('polnear/dev/text') // ['a.txt', 'b.txt']
 */
export function listFolder(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) throw new SuiteError(`${path}: it is a file, a folder is wanted`);
    return readdirSync(path).sort();
  } catch (error) {
    if (error instanceof SuiteError) throw error;
    throw new SuiteError(`${path}: ${reason(error)}`);
  }
}

/**
 * The lines of a text without their ends; a last empty line is no line.
 *
 * @example
 * linesOf('a\r\nb\n') // ['a', 'b']
 */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * The rows of a tab-separated text whose first line names the columns; empty lines are left out.
 *
 * Throws SuiteError where a column of `columns` is missing or a row has another number of fields.
 *
 * @example
 * tableOf('x.tsv', 'id\tname\n1\tIto\n', ['name']) // [{ line: 2, fields: { id: '1', name: 'Ito' } }]
 */
export function tableOf(path: string, text: string, columns: readonly string[]): Row[] {
  const [head = '', ...rest] = linesOf(text);
  const names = head.split('\t');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new SuiteError(`${path}: no column ${missing.join(', ')} in line 1`);
  return rest.flatMap((row, i) => {
    if (row === '') return [];
    const values = row.split('\t');
    if (values.length !== names.length) throw new SuiteError(`${path}: line ${i + 2} has ${values.length} fields, line 1 has ${names.length}`);
    return [{ line: i + 2, fields: Object.fromEntries(names.map((name, n) => [name, values[n]!])) }];
  });
}

/**
 * The objects of a JSONL text, each checked by `check`; empty lines are left out.
 *
 * Throws SuiteError with the line number where a line is no JSON or `check` throws.
 *
 * @example
 * jsonLinesOf('x.jsonl', '{"row":1}\n', (value) => value)
 */
export function jsonLinesOf<T>(path: string, text: string, check: (value: unknown) => T): T[] {
  return linesOf(text).flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [check(JSON.parse(line))];
    } catch (error) {
      throw new SuiteError(`${path}: line ${i + 1}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  });
}

/**
 * A check by a schema: it returns the value as the schema has it, or throws SuiteError naming the field that is wrong.
 *
 * @example
 * jsonLinesOf(path, text, checkedBy(z.object({ row: z.int() })))
 */
export function checkedBy<T>(schema: z.ZodType<T>): (value: unknown) => T {
  return (value) => {
    const { success, data, error } = schema.safeParse(value);
    if (success) return data;
    const issue = error.issues[0]!;
    throw new SuiteError(issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message);
  };
}

import type { Registry } from '../registry.js';
import { userLine, type UserRow } from '../user-table.js';
import { checkRow, type ReadRow } from './check-row.js';
import { csvRows } from './csv.js';
import { petrarchRows } from './petrarch.js';
import { wikidataRows } from './wikidata.js';

export const rowFormats = ['csv', 'wikidata', 'petrarch'] as const;
export type RowFormat = (typeof rowFormats)[number];

const readers: Readonly<Record<RowFormat, (text: string) => ReadRow[]>> = { csv: csvRows, wikidata: wikidataRows, petrarch: petrarchRows };

/**
 * The format of a file by its text: JSON is Wikidata's, a name with a code in brackets PETRARCH's, all else a table.
 *
 * @example
 * formatOf('ABDUL_KALAM_ [INDGOV]') // 'petrarch'
 */
export function formatOf(text: string): RowFormat {
  if (/^\s*[[{]/u.test(text) && !/^\s*\[[A-Z]{3,}/u.test(text)) return 'wikidata';
  return /^(?:[^\s,;"]+\s+|[ \t]*)\[[A-Z-]{3,}[^\]]*\]/mu.test(text) ? 'petrarch' : 'csv';
}

/** What came of a file: rows that a user's table lacks, how many it has already, and which lines are refused and why. */
export interface Taken {
  readonly added: readonly UserRow[];
  readonly known: number;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Checks the rows of a file and tells which are new to a user's table.
 *
 * @example
 * takeRows(text, 'csv', registry, []).added // what is to be written
 */
export function takeRows(text: string, format: RowFormat, registry: Registry, own: readonly UserRow[]): Taken {
  const lines = new Set(own.map(userLine));
  const added: UserRow[] = [];
  const refused: { line: number; reason: string }[] = [];
  let known = 0;
  for (const read of readers[format](text)) {
    const row = 'reason' in read ? read.reason : checkRow(read.row, registry);
    if (typeof row === 'string') refused.push({ line: read.line, reason: row });
    else if (lines.has(userLine(row)) || inRegistry(row, registry)) known++;
    else {
      lines.add(userLine(row));
      added.push(row);
    }
  }
  return { added, known, refused };
}

/** Whether the registry has all that a row says. */
function inRegistry(row: UserRow, registry: Registry): boolean {
  if (row.type !== 'person') {
    const body = registry.bodies.all.find(({ id, country }) => id === row.id && country === row.country);
    return body !== undefined && hasNames(row, body);
  }
  const person = registry.people.get(row.id);
  if (!person || !hasNames(row, person) || (row.gender !== '' && person.gender !== row.gender)) return false;
  if (row.kind === '') return true;
  return person.terms.some(
    (term) => term.kind === row.kind && term.of === row.of && term.body === row.body && term.start === row.start && term.end === row.end,
  );
}

function hasNames({ name, names }: UserRow, known: { readonly name: string; readonly names: readonly string[] }): boolean {
  return [name, ...names.split(';').filter((each) => each !== '')].every((each) => each === known.name || known.names.includes(each));
}

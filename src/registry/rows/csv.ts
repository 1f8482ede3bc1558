import { type UserColumn, userColumns } from '../user-table.js';
import type { RawRow, ReadRow } from './check-row.js';

/** Other names of columns: `person` is how terms.tsv calls the id. */
const alias: Readonly<Record<string, UserColumn>> = { person: 'id', wikidata: 'id', office: 'title', state: 'country', 'as-of': 'as of', as_of: 'as of' };

/**
 * The rows of a table with a header: separated by commas, semicolons or tabs, quoted as RFC 4180 has it. Columns are those of people.tsv
 * and terms.tsv, in any order; `name` must be there, unknown ones are passed over.
 *
 * @example
 * csvRows('name,title,country\nAda Ito,Foreign Minister,JPN\n') // [{ line: 2, row: { name: 'Ada Ito', title: 'Foreign Minister', country: 'JPN' } }]
 */
export function csvRows(text: string): ReadRow[] {
  const [head, ...rows] = recordsOf(text.replace(/^\uFEFF/u, ''));
  if (!head) return [];
  const columns = head.fields.map((field): UserColumn | null => {
    const word = field.trim().toLowerCase();
    return (userColumns as readonly string[]).includes(word) ? (word as UserColumn) : (alias[word] ?? null);
  });
  if (!columns.includes('name')) return [{ line: head.line, reason: 'the first line must name the columns, among them "name"' }];
  return rows.map(({ line, fields }) => {
    if (fields.length !== columns.length) return { line, reason: `it has ${fields.length} fields where the first line has ${columns.length}` };
    return { line, row: Object.fromEntries(columns.flatMap((column, i) => (column ? [[column, fields[i]!]] : []))) as RawRow };
  });
}

/** One record of a delimited text. */
export interface Fields {
  readonly line: number;
  readonly fields: string[];
}

/**
 * The records of a delimited text, empty ones passed over, each with the line it begins on (from 1). Its first line tells the separator.
 *
 * @example
 * recordsOf('a,"b,c"\n') // [{ line: 1, fields: ['a', 'b,c'] }]
 */
export function recordsOf(text: string): Fields[] {
  const first = text.split('\n', 1)[0]!;
  const separator = ['\t', ';', ','].find((mark) => first.includes(mark)) ?? ',';
  const found: Fields[] = [];
  let [line, at] = [1, 0];
  while (at < text.length) {
    const record: Fields = { line, fields: [] };
    for (let more = true; more; ) {
      let field = '';
      if (text[at] === '"') {
        const end = closing(text, at + 1);
        field = text.slice(at + 1, end).replaceAll('""', '"');
        line += field.split('\n').length - 1;
        at = end + 1;
      }
      const rest = /[^\n]*/uy;
      rest.lastIndex = at;
      const tail = rest.exec(text)![0];
      const cut = tail.indexOf(separator);
      field += (cut < 0 ? tail : tail.slice(0, cut)).replace(/\r$/u, '');
      at += cut < 0 ? tail.length : cut + 1;
      more = cut >= 0;
      record.fields.push(field);
    }
    at++;
    line++;
    if (record.fields.some((field) => field.trim() !== '')) found.push(record);
  }
  return found;
}

/** Where a quoted field ends: at a quotation mark that is not doubled, or with the text. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}

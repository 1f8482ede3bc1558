import { groupColumns, organisationColumns } from './bodies.js';
import { fold } from './names.js';
import { peopleColumns } from './people.js';
import { listed, rowsOf, type Tables } from './tables.js';

export const userColumns = ['type', 'id', 'name', 'names', 'country', 'gender', 'sector', 'title', 'kind', 'of', 'body', 'start', 'end', 'as of'] as const;
export type UserColumn = (typeof userColumns)[number];

/** One row of a user's own table: a person, with one office or none, or an organisation or a group. Fields that do not apply are ''. */
export type UserRow = Readonly<Record<UserColumn, string>>;

/**
 * The rows of a user's table; [] for an empty text.
 *
 * Throws RegistryError if the header or a row is malformed.
 */
export function userRowsOf(text: string): UserRow[] {
  if (text.trim() === '') return [];
  return rowsOf('actors', userColumns, text).map((fields) => Object.fromEntries(userColumns.map((column, i) => [column, fields[i]!])) as UserRow);
}

/** One row as a line of the table. */
export function userLine(row: UserRow): string {
  return userColumns.map((column) => row[column]).join('\t');
}

/** The table as text, its header first. */
export function userTableText(rows: readonly UserRow[]): string {
  return [userColumns.join('\t'), ...rows.map(userLine), ''].join('\n');
}

/**
 * The packaged tables with a user's rows: new people and bodies are added, known ones get the further spellings, and a term of a known
 * person that begins when a packaged one does takes its place.
 *
 * Throws RegistryError if the user's table is malformed.
 *
 * @example
 * new Registry(withUserTable(tables, text)).people.find('Ada Ito', '2026-05-01')
 */
export function withUserTable(tables: Tables, text: string): Tables {
  const rows = userRowsOf(text);
  if (rows.length === 0) return tables;
  const people = rows.filter(({ type }) => type === 'person');
  const terms = people.filter(({ kind }) => kind !== '');
  const byId = new Map<string, UserRow[]>();
  for (const row of terms) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  const replaced = (line: string): boolean => byId.get(line.slice(0, line.indexOf('\t')))?.some((row) => replaces(row, line)) ?? false;
  const bodies = (type: string): UserRow[] => rows.filter((row) => row.type === type);
  return {
    ...tables,
    people: merged('people', peopleColumns, tables.people, people, (row) => [row.id, row.name, row.names, row.country, row.gender]),
    terms: [
      ...tables.terms.split('\n').filter((line) => line !== '' && !replaced(line)),
      ...terms.map((row) => [row.id, row.title, row.kind, row.of, row.body, row.start, row.end, row['as of']].join('\t')),
      '',
    ].join('\n'),
    organisations: merged('organisations', organisationColumns, tables.organisations, bodies('organization'), (row) => [
      row.id,
      row.name,
      'organization',
      wikidataOf(row),
      row.names,
      row.country,
      row.sector,
    ]),
    groups: merged('groups', groupColumns, tables.groups, bodies('group'), (row) => [row.id, row.name, wikidataOf(row), row.names, row.country, row.sector]),
  };
}

const wikidataOf = ({ id }: UserRow): string => (/^Q\d+$/u.test(id) ? id : '');

/** Whether a user's term stands for a packaged one of the same person: the same office and beginning. */
function replaces(row: UserRow, line: string): boolean {
  const [, , kind, of, body, start = ''] = line.split('\t');
  return kind === row.kind && of === row.of && body === row.body && (start.startsWith(row.start) || row.start.startsWith(start));
}

/** A packaged table with rows of its own shape: known ids get further names, new ids a line each. */
function merged(table: string, columns: readonly string[], text: string, rows: readonly UserRow[], fieldsOf: (row: UserRow) => readonly string[]): string {
  if (rows.length === 0) return text;
  const places = { id: columns.indexOf('id'), name: columns.indexOf('name'), names: columns.indexOf('names') };
  const lines = new Map(rowsOf(table, columns, text).map((fields) => [fields[places.id]!, fields]));
  for (const row of rows) {
    const known = lines.get(row.id);
    if (!known) {
      lines.set(row.id, [...fieldsOf(row)]);
      continue;
    }
    const have = [known[places.name]!, ...listed(known[places.names]!)];
    const further = [row.name, ...listed(row.names)].filter((name, i, all) => !have.some((other) => fold(other) === fold(name)) && all.indexOf(name) === i);
    known[places.names] = [...have.slice(1), ...further].join(';');
  }
  return [columns.join('\t'), ...[...lines.values()].map((fields) => fields.join('\t')), ''].join('\n');
}

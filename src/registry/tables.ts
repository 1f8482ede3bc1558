/** The registry's tables as text: tab-separated, the first line names the columns. Without the last two it knows no places. */
export interface Tables {
  readonly countries: string;
  readonly people: string;
  readonly terms: string;
  readonly organisations: string;
  readonly groups: string;
  readonly places?: string;
  readonly regions?: string;
}

export const tableNames = ['countries', 'people', 'terms', 'organisations', 'groups', 'places', 'regions'] as const;

/** Thrown when a table of the registry cannot be read; names the table and the line. */
export class RegistryError extends Error {}

/**
 * Rows of a tab-separated table, each with as many fields as the header; empty lines are passed over.
 *
 * Throws RegistryError if the header or a row has the wrong number of fields.
 *
 * @example
 * rowsOf('groups', ['id', 'name'], 'id\tname\nELN\tNational Liberation Army\n') // [['ELN', 'National Liberation Army']]
 */
export function rowsOf(table: string, columns: readonly string[], text: string): string[][] {
  const lines = text.split('\n');
  if (lines[0]?.replace('\r', '') !== columns.join('\t')) throw new RegistryError(`${table}.tsv must begin with the columns ${columns.join(', ')}`);
  const rows: string[][] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!.replace('\r', '');
    if (line === '') continue;
    const fields = line.split('\t');
    if (fields.length !== columns.length) throw new RegistryError(`${table}.tsv, line ${i + 1}: ${fields.length} fields instead of ${columns.length}`);
    rows.push(fields);
  }
  return rows;
}

/** The parts of a field that lists several values with semicolons. */
export function listed(field: string): string[] {
  return field === '' ? [] : field.split(';').map((part) => part.trim());
}

import { describe, expect, it } from 'vitest';
import { countryColumns } from './countries.js';
import { groupColumns, organisationColumns } from './bodies.js';
import { peopleColumns, termColumns } from './people.js';
import { Registry } from './registry.js';
import { RegistryError, type Tables } from './tables.js';
import { type UserRow, userColumns, userRowsOf, userTableText, withUserTable } from './user-table.js';

const table = (columns: readonly string[], ...rows: string[][]): string => [columns, ...rows].map((fields) => `${fields.join('\t')}\n`).join('');
const tables: Tables = {
  countries: table(countryColumns, ['JPN', 'Japan', '', '', 'Japanese', 'Japanese', 'Tokyo', '', '']),
  people: table(peopleColumns, ['Q1', 'Ada Ito', '', 'JPN', 'f']),
  terms: table(termColumns, ['Q1', 'Foreign Minister', 'foreign-minister', 'JPN', '', '2020-05', '', '2025-12']),
  organisations: table(organisationColumns, ['UN', 'United Nations', 'organization', '', 'UN', 'UNO', '']),
  groups: table(groupColumns, ['BLUE', 'Blue Front', '', '', 'JPN', 'REB']),
};
const none = Object.fromEntries(userColumns.map((column) => [column, ''])) as UserRow;
const term = { ...none, type: 'person', id: 'Q1', name: 'Ada Ito', country: 'JPN', title: 'Foreign Minister', kind: 'foreign-minister', of: 'JPN' };
const registryWith = (...rows: UserRow[]) => new Registry(withUserTable(tables, userTableText(rows)));

describe('withUserTable', () => {
  it('leaves the tables as they are where there is no row', () => {
    expect(withUserTable(tables, '')).toBe(tables);
    expect(withUserTable(tables, userTableText([]))).toBe(tables);
  });

  it('puts a term in the place of a packaged one that begins with it, and adds others', () => {
    const registry = registryWith(
      { ...term, start: '2020-05-03', end: '2026-02-01' },
      { ...term, kind: 'head-of-government', title: 'Prime Minister', start: '2026-02-01' },
    );
    expect(registry.people.get('Q1')!.terms).toMatchObject([
      { start: '2020-05-03', end: '2026-02-01' },
      { kind: 'head-of-government', start: '2026-02-01' },
    ]);
    expect(registry.holder('foreign-minister', 'JPN', '2026-06-01')).toBeNull();
  });

  it('adds people, spellings, groups and organisations', () => {
    const registry = registryWith(
      { ...none, type: 'person', id: 'Q1', name: 'A. Ito', names: 'Ada-Ito;Ada Itoh', country: 'JPN' },
      { ...term, id: 'ben-ode', name: 'Ben Ode', start: '2026' },
      { ...none, type: 'group', id: 'BLUE', name: 'Blue Front', names: 'Blues', country: 'JPN' },
      { ...none, type: 'organization', id: 'Q2', name: 'Red Fund', country: 'JPN', sector: 'CVL' },
    );
    expect(registry.people.get('Q1')!.names).toEqual(['A. Ito', 'Ada Itoh']);
    expect(registry.people.find('Ben Ode', '2026-05-01')[0]?.person.id).toBe('ben-ode');
    expect(registry.bodies.find('Blues')[0]?.id).toBe('BLUE');
    expect(registry.bodies.find('Red Fund')[0]).toMatchObject({ id: 'Q2', wikidata: 'Q2', kind: 'organization', sector: 'CVL' });
  });

  it('says what is malformed, and where', () => {
    expect(() => withUserTable(tables, 'name\nAda\n')).toThrow(RegistryError);
    expect(() => withUserTable(tables, `${userColumns.join('\t')}\nperson\tQ1\n`)).toThrow('actors.tsv, line 2: 2 fields instead of 14');
  });

  it('reads what it writes', () => expect(userRowsOf(userTableText([{ ...term, start: '2026' }]))).toEqual([{ ...term, start: '2026' }]));
});

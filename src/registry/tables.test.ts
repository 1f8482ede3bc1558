import { describe, expect, it } from 'vitest';
import { loadRegistry } from './load.js';
import { RegistryError, rowsOf } from './tables.js';

describe('rowsOf', () => {
  it('reads rows and passes over empty lines', () => {
    expect(rowsOf('groups', ['id', 'name'], 'id\tname\r\nELN\tNational Liberation Army\r\n\n')).toEqual([['ELN', 'National Liberation Army']]);
  });

  it('names the table and the line of what is wrong', () => {
    expect(() => rowsOf('groups', ['id', 'name'], 'id\tnames\n')).toThrow(RegistryError);
    expect(() => rowsOf('groups', ['id', 'name'], 'id\tname\nELN\n')).toThrow('groups.tsv, line 2: 1 fields instead of 2');
  });
});

it('a folder without tables is said to be one', () => {
  expect(() => loadRegistry(new URL('./no-such-folder/', import.meta.url))).toThrow('countries.tsv');
});

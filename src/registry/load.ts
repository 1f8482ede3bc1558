import { readFileSync } from 'node:fs';
import { Registry } from './registry.js';
import { RegistryError, tableNames, type Tables } from './tables.js';
import { withUserTable } from './user-table.js';

/**
 * Loads the registry that the package ships, or the one in another folder of the same tables. The text of a user's own table
 * (`src/registry/user-table.ts`) adds to it.
 *
 * Throws RegistryError if a table is missing or malformed.
 *
 * @example
 * loadRegistry().holder('head-of-state', 'FRA', '2019-06-01')?.person.name // 'Emmanuel Macron'
 */
export function loadRegistry(folder: URL = new URL('./data/', import.meta.url), userTable = ''): Registry {
  const texts = tableNames.map((name): [string, string] => {
    try {
      return [name, readFileSync(new URL(`${name}.tsv`, folder), 'utf8')];
    } catch {
      throw new RegistryError(`The registry has no table ${name}.tsv: install the package again.`);
    }
  });
  return new Registry(withUserTable(Object.fromEntries(texts) as unknown as Tables, userTable));
}

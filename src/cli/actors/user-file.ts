import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Registry } from '../../registry/registry.js';
import { CommandError } from '../exit.js';

/**
 * The file of the user's own actors: `readout/actors.tsv` in `$XDG_DATA_HOME`, else in `~/.local/share`. null if neither is known.
 *
 * @example
 * userFile({ HOME: '/home/ada' }) // '/home/ada/.local/share/readout/actors.tsv'
 */
export function userFile(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { XDG_DATA_HOME: data = '', HOME: home = environment.USERPROFILE ?? '' } = environment;
  if (isAbsolute(data)) return join(data, 'readout', 'actors.tsv');
  return home === '' ? null : join(home, '.local', 'share', 'readout', 'actors.tsv');
}

/** The text of that file; '' if there is none. Throws CommandError if it cannot be read. */
export function userText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/**
 * The packaged registry with the user's own actors. Throws CommandError with one line that names file and line if that file is malformed.
 *
 * @example
 * (await registryWith(userFile(terminal.environment))).people.find('Ada Ito', '2026-05-01')
 */
export async function registryWith(path: string | null): Promise<Registry> {
  const [{ loadRegistry }, { RegistryError }] = await Promise.all([import('../../registry/load.js'), import('../../registry/tables.js')]);
  try {
    return loadRegistry(undefined, path === null ? '' : userText(path));
  } catch (error) {
    if (error instanceof RegistryError) throw new CommandError(path === null ? error.message : `${error.message} (${path})`);
    throw error;
  }
}

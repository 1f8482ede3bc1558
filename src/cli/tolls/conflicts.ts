import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { type Conflict, conflictsSchema } from '../../tolls/index.js';
import { CommandError, exit } from '../exit.js';

/**
 * Where the user's conflicts stand unless a file is named: `readout/conflicts.yaml` in `$XDG_CONFIG_HOME`, else in `~/.config`. null if neither is known.
 *
 * @example
 * conflictsFile({ HOME: '/home/ada' }) // '/home/ada/.config/readout/conflicts.yaml'
 */
export function conflictsFile(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { XDG_CONFIG_HOME: config = '', HOME: home = environment.USERPROFILE ?? '' } = environment;
  if (isAbsolute(config)) return join(config, 'readout', 'conflicts.yaml');
  return home === '' ? null : join(home, '.config', 'readout', 'conflicts.yaml');
}

const shape = 'conflicts: a list of { name, parties, places, from, to }';

/** The conflicts in a YAML text. Throws CommandError with one line that says what is wrong and where. */
export function conflictsIn(text: string, path: string): readonly Conflict[] {
  try {
    // Dates stay as written: "2023-10" is a month.
    return conflictsSchema.parse(parse(text, { schema: 'failsafe' }), { reportInput: false }).conflicts;
  } catch (error) {
    if (error instanceof YAMLParseError) throw new CommandError(`${path} is not valid YAML: ${error.message.split('\n')[0]}`, exit.usage);
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    throw new CommandError(`${path} must hold ${shape}; ${issue?.path.join('.') || 'it'}: ${issue?.message}`, exit.usage);
  }
}

/**
 * The conflict of a name, from the user's file. Throws CommandError if the file or the name is not there, saying which names are.
 *
 * @example
 * conflictNamed('Gaza war', 'conflicts.yaml').from // '2023-10-07'
 */
export function conflictNamed(name: string, path: string | null): Conflict {
  if (path === null) throw new CommandError('no conflicts file is known; name one with --conflicts', exit.usage);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(code === 'ENOENT' ? `${path} does not exist; write ${shape} into it` : `${path} cannot be read (${code})`, exit.usage);
  }
  const conflicts = conflictsIn(text, path);
  const found = conflicts.find((conflict) => conflict.name.toLowerCase() === name.toLowerCase());
  if (!found)
    throw new CommandError(`${path} has no conflict "${name}"; it has ${conflicts.map((conflict) => `"${conflict.name}"`).join(', ') || 'none'}`, exit.usage);
  return found;
}

import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { CommandError, exit } from '../../exit.js';
import type { Terminal } from '../../terminal.js';
import { type StoreOptions, withStore } from '../with-store.js';

/** Who decides, and why. */
export interface SignedOptions extends StoreOptions {
  readonly by?: string;
  readonly note?: string;
}

/** Adds `--by` and `--note` to a command. */
export function withSignature(command: Command): Command {
  return withStore(command).option('--by <name>', "who decides (default: $READOUT_REVIEWER, else the user's name)").option('--note <words>', 'why');
}

/**
 * The name and reason under a decision.
 *
 * Throws CommandError if nobody is named and the user has no name.
 *
 * @example
 * signatureOf({ by: 'Ida' }, terminal) // { by: 'Ida', note: null }
 */
export function signatureOf({ by, note }: SignedOptions, { environment }: Terminal): { readonly by: string; readonly note: string | null } {
  const name = by ?? (environment.READOUT_REVIEWER || environment.USER || loginName());
  if (name === '') throw new CommandError('a decision needs a name: say who decides with --by', exit.usage);
  return { by: name, note: note ?? null };
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

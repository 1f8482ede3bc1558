import type { Command } from 'commander';
import { openStore, type Store, StoreError } from '../../store/index.js';
import { CommandError } from '../exit.js';
import type { Terminal } from '../terminal.js';

export interface StoreOptions {
  readonly store?: string;
}

/** Adds `--store` to a command. */
export function withStore(command: Command): Command {
  return command.option('--store <address>', 'file or postgres://… (default: $DATABASE_URL, else readout.db in this folder)');
}

/**
 * The store that the options name, else `DATABASE_URL`, else `readout.db`.
 *
 * @example
 * storeAddress({}, { DATABASE_URL: 'postgres://localhost/readout' }) // 'postgres://localhost/readout'
 */
export function storeAddress({ store }: StoreOptions, environment: Terminal['environment']): string {
  return store ?? (environment.DATABASE_URL || 'readout.db');
}

/**
 * Opens the store that a command names, works with it and closes it.
 *
 * Throws CommandError with the store's own line if it cannot be used.
 *
 * @example
 * await usingStore({ store: 'readout.db' }, terminal, (store) => store.counts())
 */
export async function usingStore<T>(options: StoreOptions, { environment }: Terminal, work: (store: Store) => Promise<T>): Promise<T> {
  let store: Store | undefined;
  try {
    store = await openStore(storeAddress(options, environment));
    return await work(store);
  } catch (error) {
    throw error instanceof StoreError ? new CommandError(error.message) : error;
  } finally {
    await store?.close();
  }
}

import type { Reader } from '../pipeline.js';
import { registryWith } from './actors/user-file.js';
import { CommandError } from './exit.js';

/**
 * The reader: the model and the registry, loaded when first asked for. Input that is refused costs no model. `actors` is the file of the
 * user's own actors; without it the registry is the packaged one.
 *
 * Throws CommandError with one line that says what to do if the model is missing or damaged.
 *
 * @example
 * const reader = lazyReader('models/'); (await reader()).model.id
 */
export function lazyReader(folder?: string, actors: string | null = null): () => Promise<Reader> {
  let reader: Promise<Reader> | undefined;
  return () => {
    reader ??= load(folder, actors);
    return reader;
  };
}

/** Passes an error on: one of the model as a CommandError, which ends the command, any other as it is. */
export async function modelFailure(error: unknown): Promise<never> {
  const { ModelError } = await import('../models/reader-model.js');
  throw error instanceof ModelError ? new CommandError(error.message) : error;
}

async function load(folder: string | undefined, actors: string | null): Promise<Reader> {
  const { loadReader } = await import('../models/reader-model.js');
  const model = await loadReader(folder).catch(modelFailure);
  return { model, registry: await registryWith(actors) };
}

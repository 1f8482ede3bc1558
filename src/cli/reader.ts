import type { Reader } from '../pipeline.js';
import { CommandError } from './exit.js';

/**
 * The reader: the model and the registry, loaded when first asked for. Input that is refused costs no model.
 *
 * Throws CommandError with one line that says what to do if the model is missing or damaged.
 *
 * @example
 * const reader = lazyReader('models/'); (await reader()).model.id
 */
export function lazyReader(folder?: string): () => Promise<Reader> {
  let reader: Promise<Reader> | undefined;
  return () => {
    reader ??= load(folder);
    return reader;
  };
}

async function load(folder?: string): Promise<Reader> {
  const [{ loadReader, ModelError }, { loadRegistry }] = await Promise.all([import('../models/reader-model.js'), import('../registry/load.js')]);
  try {
    const model = await loadReader(folder);
    return { model, registry: loadRegistry() };
  } catch (error) {
    if (error instanceof ModelError) throw new CommandError(error.message);
    throw error;
  }
}

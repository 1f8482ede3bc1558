import type { Services } from '../../api/services.js';
import type { Store } from '../../store/index.js';
import { type ReaderPool, readerPool } from '../../workers/reader-pool.js';
import { registryWith, userFile, userText } from '../actors/user-file.js';

export interface OpenServices extends Services {
  close(): Promise<void>;
}

/**
 * What the page stands on: a store, and one thread that reads, started when the first article comes, so that answers do not wait for the model.
 *
 * @example
 * const services = servicesOf(store, process.env); await services.close()
 */
export async function servicesOf(store: Store, environment: Readonly<Record<string, string | undefined>>, model?: string): Promise<OpenServices> {
  const actors = userFile(environment);
  let pool: ReaderPool | undefined;
  const started = (): ReaderPool => {
    pool ??= readerPool(1, model, actors !== null && userText(actors) !== '' ? actors : undefined);
    return pool;
  };
  return {
    store,
    registry: await registryWith(actors),
    read: (document) => started().read(document),
    explain: (document) => started().explain(document),
    async close() {
      await pool?.close();
      await store.close();
    },
  };
}

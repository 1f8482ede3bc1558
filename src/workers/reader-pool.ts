import { Tinypool } from 'tinypool';
import type { Document } from '../document/document.js';
import { ModelError } from '../models/reader-model.js';
import type { Readout } from '../records/index.js';
import type { Job, Outcome } from './read-one.js';

/** Threads that read documents side by side. */
export interface ReaderPool {
  /** The document's records. Throws ModelError if the model cannot be loaded or its session fails. */
  read(document: Document): Promise<Readout>;
  close(): Promise<void>;
}

/**
 * Starts `threads` threads, each with a model session and a registry of its own: some 250 MB a thread. `actors` is the file of a user's
 * own actors.
 *
 * @example
 * const pool = readerPool(2); await pool.read(document); await pool.close()
 */
export function readerPool(threads: number, model?: string, actors?: string): ReaderPool {
  const pool = new Tinypool({ filename: new URL('./read-one.js', import.meta.url).href, name: 'readOne', minThreads: threads, maxThreads: threads });
  return {
    async read(document) {
      const job: Job = { document, model, actors };
      const outcome = (await pool.run(job)) as Outcome;
      if ('readout' in outcome) return outcome.readout;
      throw outcome.fault === 'model' ? new ModelError(outcome.message) : new Error(outcome.message);
    },
    close: () => pool.destroy(),
  };
}

import { Tinypool } from 'tinypool';
import type { Explained } from '../coder/index.js';
import type { Document } from '../document/document.js';
import { ModelError } from '../models/reader-model.js';
import type { Readout } from '../records/index.js';
import type { ExplainedOutcome, Job, Outcome } from './read-one.js';

/** Threads that read documents side by side. */
export interface ReaderPool {
  /** The document's records. Throws ModelError if the model cannot be loaded or its session fails. */
  read(document: Document): Promise<Readout>;
  /** As `read`, with the reasons for each record. */
  explain(document: Document): Promise<Explained>;
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
  const pool = new Tinypool({ filename: new URL('./read-one.js', import.meta.url).href, minThreads: threads, maxThreads: threads });
  const run = async <Done>(name: 'readOne' | 'explainOne', document: Document): Promise<Done> => {
    const job: Job = { document, model, actors };
    const outcome = (await pool.run(job, { name })) as Outcome | ExplainedOutcome;
    if (!('fault' in outcome)) return outcome as Done;
    throw outcome.fault === 'model' ? new ModelError(outcome.message) : new Error(outcome.message);
  };
  return {
    read: async (document) => (await run<{ readonly readout: Readout }>('readOne', document)).readout,
    explain: async (document) => (await run<{ readonly explained: Explained }>('explainOne', document)).explained,
    close: () => pool.destroy(),
  };
}

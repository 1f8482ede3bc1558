import { availableParallelism } from 'node:os';
import type { Document } from '../document/document.js';
import type { Readout } from '../records/index.js';
import type { ReaderPool } from '../workers/reader-pool.js';
import { userText } from './actors/user-file.js';
import { lazyReader, modelFailure } from './reader.js';

/** Who reads the documents of one command. */
export interface Readers {
  /** how many documents may be under way at once */
  readonly abreast: number;
  /** Throws CommandError if the model is missing or damaged. */
  read(document: Document): Promise<Readout>;
  close(): Promise<void>;
}

export interface ReadersOptions {
  readonly model?: string;
  readonly threads?: number;
  /** the file of the user's own actors */
  readonly actors?: string | null;
}

/** A few documents are read before threads of their own would have started. */
const few = 12;

/**
 * One model for a few documents; for more, threads side by side, each with a model of its own: as many as `--threads` says, else
 * two where the machine has two processors.
 *
 * @example
 * const readers = readersFor({ threads: 1 }); await readers.read(document); await readers.close()
 */
export function readersFor({ model, threads = Math.min(2, availableParallelism()), actors = null }: ReadersOptions): Readers {
  const reader = lazyReader(model, actors);
  const alone = async (document: Document): Promise<Readout> => {
    const { readDocument } = await import('../pipeline.js');
    return readDocument(document, await reader());
  };
  let seen = 0;
  let pool: Promise<ReaderPool> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const start = async (): Promise<ReaderPool> => {
    const { readerPool } = await import('../workers/reader-pool.js');
    // The threads have sessions of their own: the one that read the first few is let go, some 200 MB.
    void last.then(async () => (await reader()).model.release()).catch(() => undefined);
    return readerPool(threads, model, actors !== null && userText(actors) !== '' ? actors : undefined);
  };
  return {
    abreast: threads === 1 ? 1 : threads * 2,
    async read(document) {
      seen++;
      if (threads > 1 && seen > few) {
        pool ??= start();
        return (await pool).read(document).catch(modelFailure);
      }
      // One session reads one document at a time.
      const result = last.then(() => alone(document)).catch(modelFailure);
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await (await pool)?.close();
    },
  };
}

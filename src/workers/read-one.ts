import { readFileSync } from 'node:fs';
import type { Document } from '../document/document.js';
import { loadReader, ModelError } from '../models/reader-model.js';
import { type Reader, readDocument } from '../pipeline.js';
import type { Readout } from '../records/index.js';
import { loadRegistry } from '../registry/load.js';

/** One document for a thread, and what the thread shall load with its first: the folder of the model, the file of a user's own actors. */
export interface Job {
  readonly document: Document;
  readonly model: string | undefined;
  readonly actors?: string | undefined;
}

/** What came of it: errors do not cross threads as what they are. */
export type Outcome = { readonly readout: Readout } | { readonly fault: 'model' | 'program'; readonly message: string };

let reader: Promise<Reader> | undefined;

async function load(model: string | undefined, actors: string | undefined): Promise<Reader> {
  return { model: await loadReader(model, { threads: 1 }), registry: loadRegistry(undefined, actors === undefined ? '' : readFileSync(actors, 'utf8')) };
}

/** Reads one document in this thread, whose model has one processor thread to itself. */
export async function readOne({ document, model, actors }: Job): Promise<Outcome> {
  try {
    reader ??= load(model, actors);
    return { readout: await readDocument(document, await reader) };
  } catch (error) {
    return { fault: error instanceof ModelError ? 'model' : 'program', message: error instanceof Error ? error.message : String(error) };
  }
}

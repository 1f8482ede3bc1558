import { readFileSync } from 'node:fs';
import type { Explained } from '../coder/index.js';
import type { Document } from '../document/document.js';
import { loadReader, ModelError } from '../models/reader-model.js';
import { explainDocument, type Reader, readDocument } from '../pipeline.js';
import type { Readout } from '../records/index.js';
import { loadRegistry } from '../registry/load.js';

/** One document for a thread, and what the thread shall load with its first: the folder of the model, the file of a user's own actors. */
export interface Job {
  readonly document: Document;
  readonly model: string | undefined;
  readonly actors?: string | undefined;
}

/** What came of it: errors do not cross threads as what they are. */
export type Outcome = { readonly readout: Readout } | Fault;
export type ExplainedOutcome = { readonly explained: Explained } | Fault;
type Fault = { readonly fault: 'model' | 'program'; readonly message: string };

let reader: Promise<Reader> | undefined;

async function load(model: string | undefined, actors: string | undefined): Promise<Reader> {
  return { model: await loadReader(model, { threads: 1 }), registry: loadRegistry(undefined, actors === undefined ? '' : readFileSync(actors, 'utf8')) };
}

async function withReader<Result>({ model, actors }: Job, work: (reader: Reader) => Promise<Result>): Promise<Result | Fault> {
  try {
    reader ??= load(model, actors);
    return await work(await reader);
  } catch (error) {
    return { fault: error instanceof ModelError ? 'model' : 'program', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads one document in this thread, whose model has one processor thread to itself. */
export function readOne(job: Job): Promise<Outcome> {
  return withReader(job, async (reader) => ({ readout: await readDocument(job.document, reader) }));
}

/** Reads one document in this thread and says why its records are as they are. */
export function explainOne(job: Job): Promise<ExplainedOutcome> {
  return withReader(job, async (reader) => ({ explained: await explainDocument(job.document, reader) }));
}

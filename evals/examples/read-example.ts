import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Document } from '../../src/document/document.js';
import { documentsOf } from '../../src/inputs/index.js';
import { loadReader } from '../../src/models/reader-model.js';
import { readDocument } from '../../src/pipeline.js';
import type { Readout } from '../../src/records/index.js';
import { loadRegistry } from '../../src/registry/load.js';

/**
 * A function that reads articles as `readout read` does, with the shipped model: it gives back one record.
 *
 * Throws if the model is missing, or the file holds no article.
 */
export async function exampleReader(): Promise<(path: string) => Promise<Readout>> {
  const model = await loadReader();
  const registry = loadRegistry();
  return async (path) => {
    const [incoming] = await documentsOf(readFileSync(path), basename(path), {});
    const document = incoming?.document;
    if (!document || document instanceof Error) throw document ?? new Error(`${path}: no article`);
    return readDocument(document satisfies Document, { model, registry });
  };
}

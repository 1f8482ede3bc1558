/**
 * The way of the data:
 *
 *   article → document → reading (model) → records → views
 *
 * `inputs/` turns a file into a Document, `models/` runs the reader over its windows, `reading/` decodes what it saw,
 * `coder/` decides, and `cli/` shows. Everything between inputs and views is pure but for the model's session.
 */
import { codeReading } from './coder/index.js';
import type { Document } from './document/document.js';
import { segment } from './document/sentences.js';
import type { ReaderModel } from './models/reader-model.js';
import { decodeReading } from './reading/decode.js';
import { windowsOf } from './models/windows.js';
import type { Readout } from './records/index.js';
import type { Registry } from './registry/registry.js';

/** What reading needs besides the document: the reader model and the registry of actors. */
export interface Reader {
  readonly model: ReaderModel;
  readonly registry: Registry;
}

/**
 * Reads one document: what `readout read` prints for it.
 *
 * Throws ModelError if the model's session fails; a document without records is no error.
 */
export async function readDocument(document: Document, reader: Reader): Promise<Readout> {
  const segmentation = segment(document);
  const windows = windowsOf(document, segmentation, reader.model.vocabulary);
  const seen = await reader.model.run(windows);
  const reading = decodeReading(document, segmentation, windows, seen, reader.model.labels);
  return codeReading(reading, reader.registry, { model: reader.model.id });
}

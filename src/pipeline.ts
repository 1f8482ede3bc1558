/**
 * The way of the data:
 *
 *   article → document → reading (model) → records → views
 *
 * `inputs/` turns a file into a Document, `models/` runs the reader over its windows, `reading/` decodes what it saw,
 * `coder/` decides, and `cli/` shows. Everything between inputs and views is pure but for the model's session.
 */
import { codeReading, type Explained, explainReading } from './coder/index.js';
import type { Document } from './document/document.js';
import { segment } from './document/sentences.js';
import type { ReaderModel } from './models/reader-model.js';
import { decodeReading } from './reading/decode.js';
import type { Reading } from './reading/reading.js';
import { windowsOf } from './models/windows.js';
import type { Readout } from './records/index.js';
import type { Registry } from './registry/registry.js';

/** What reading needs besides the document: the reader model and the registry of actors. */
export interface Reader {
  readonly model: ReaderModel;
  readonly registry: Registry;
}

/** What the model sees in a document, before anything is decided. */
async function see(document: Document, { model }: Reader): Promise<Reading> {
  const segmentation = segment(document);
  const windows = windowsOf(document, segmentation, model.vocabulary);
  const seen = await model.run(windows);
  return decodeReading(document, segmentation, windows, seen, model.labels);
}

/**
 * Reads one document: what `readout read` prints for it.
 *
 * Throws ModelError if the model's session fails; a document without records is no error.
 */
export async function readDocument(document: Document, reader: Reader): Promise<Readout> {
  return codeReading(await see(document, reader), reader.registry, { model: reader.model.id, calibration: reader.model.calibration });
}

/**
 * Reads one document and tells why each record was coded as it was: what `readout explain` prints.
 *
 * Throws ModelError if the model's session fails.
 */
export async function explainDocument(document: Document, reader: Reader): Promise<Explained> {
  return explainReading(await see(document, reader), reader.registry, { model: reader.model.id, calibration: reader.model.calibration });
}

import type { Explained } from '../coder/index.js';
import type { Document } from '../document/document.js';
import type { Readout } from '../records/index.js';
import type { Registry } from '../registry/registry.js';
import type { Store } from '../store/index.js';

/** What the API stands on. It decides nothing itself: each answer is a call of these, the same that the commands make. */
export interface Services {
  readonly store: Store;
  readonly registry: Registry;
  /** Reads a document off the main thread. Throws an error with one line for the user if the model is missing or damaged. */
  read(document: Document): Promise<Readout>;
  /** As `read`, and why each record was coded as it was. */
  explain(document: Document): Promise<Explained>;
}

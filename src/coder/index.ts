import type { Reading } from '../reading/reading.js';
import type { Readout } from '../records/index.js';
import { contract } from '../records/record.js';
import type { Registry } from '../registry/registry.js';
import { resolveActors } from './actors/resolve-actors.js';
import { circumstancesOf } from './circumstances.js';
import { carriesOf } from './carries.js';
import { codeRecords } from './code-records.js';
import type { Calibration } from './confidence.js';
import { coding } from './coding.js';
import type { Dropped, Explanation } from './explain.js';
import { inOrder } from './in-order.js';

export type { Calibration } from './confidence.js';
export type { Decision, Dropped, Explanation } from './explain.js';

/** The version of the coder that records name. */
export const coderVersion = '0.1.0';

/** What coded a document: the reader model by its id, and how its scores become probabilities. */
export interface Coder {
  readonly model: string;
  readonly calibration?: Calibration | null;
}

/** A document's records with the reasons for each, and with what the model saw and the coder set aside. */
export interface Explained {
  readonly readout: Readout;
  /** one per record, in the order of the records */
  readonly explanations: readonly Explanation[];
  readonly dropped: readonly Dropped[];
}

/**
 * Codes a reading and says why: each record's decisions by id, and what was seen and not coded.
 *
 * @example
 * explainReading(reading, registry, { model: 'sha256:…' }).explanations[0].decisions
 */
export function explainReading(reading: Reading, registry: Registry, { model, calibration = null }: Coder): Explained {
  const seen = inOrder(reading);
  const at = coding(seen, resolveActors(seen, registry), circumstancesOf(seen, registry), calibration);
  const { explanations, ...records } = codeRecords(at);
  const carries = carriesOf(at, records.statements);
  const document = carries.length > 0 ? { ...reading.document, carries } : reading.document;
  const readout: Readout = { contract, document, ...records, coder: { name: 'readout', version: coderVersion, model } };
  return { readout, explanations, dropped: at.dropped };
}

/**
 * Codes a reading: events, statements and figures with the chain of who says so, each tied to the words it came from.
 * Pure and deterministic: the same reading and registry give the same readout.
 *
 * @example
 * codeReading(reading, registry, { model: 'sha256:…' }).events[0].type // 'CONSULT'
 */
export function codeReading(reading: Reading, registry: Registry, coder: Coder): Readout {
  return explainReading(reading, registry, coder).readout;
}

import type { Readout } from '../records/index.js';
import type { Happening } from './happening.js';
import type { Policy } from './policy.js';
import type { Tally } from './tally.js';

export const units = ['happening', 'claim'] as const;
/** What one row of an event format stands for: a happening with all that tell it, or each event claim. */
export type Unit = (typeof units)[number];

/** A piece of an export: more of a file, in order. `whole` says that the file is complete with it. */
export interface Chunk {
  /** relative to where the user asked the export to go; '' where the export is one file */
  readonly file: string;
  readonly data: string | Uint8Array;
  readonly whole?: boolean;
}

/** What the user chose, for exporters that need it. */
export interface ExportOptions {
  readonly unit: Unit;
  /** how one number is taken from several claims; null: none is taken */
  readonly policy: Policy | null;
  /** leave hashes, offsets and addresses, no words of the texts */
  readonly withoutText: boolean;
  /** the happening of an event claim, by document and event id; null where it is alone */
  readonly happeningOf: (document: string, event: string) => string | null;
}

interface Described {
  /** as in `--to` */
  readonly name: string;
  /** one line for the user */
  readonly about: string;
  /** whether it is one file or a folder of several */
  readonly folder: boolean;
  /** usual ending of the file's name; '' for a folder */
  readonly ending: string;
  /** what offsets count: Python, R and JSON-LD count code points */
  readonly offsets: 'utf-16' | 'code points';
}

/** An export that writes documents with their records, one after the other. */
export interface DocumentExport extends Described {
  readonly of: 'documents';
  write(readouts: AsyncIterable<Readout>, options: ExportOptions, tally: Tally): AsyncGenerator<Chunk>;
}

/** An export that writes one or several rows for each happening (or claim, as the unit says). */
export interface EventExport extends Described {
  readonly of: 'events';
  write(happenings: AsyncIterable<Happening>, options: ExportOptions, tally: Tally): AsyncGenerator<Chunk>;
}

/** One format: how it is called, what it takes, and what it makes of it. Holds no more in memory than a few records. */
export type Export = DocumentExport | EventExport;

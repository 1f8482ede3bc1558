import type { Document } from '../document/document.js';
import { documentsOf, type Given, InputError } from '../inputs/index.js';
import { checkEvidence } from '../records/check.js';
import type { Services } from './services.js';

/** One file, or one text that was pasted. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given: Given;
}

/** What came of one article of an import. */
export interface Imported {
  readonly name: string;
  readonly outcome: 'added' | 'unchanged' | 'replaced' | 'kept' | 'failed';
  readonly document: string | null;
  readonly title: string | null;
  readonly records: number;
  /** why it failed, for the user */
  readonly reason: string | null;
}

export interface ImportState {
  readonly done: number;
  /** articles known so far: a file may hold several */
  readonly total: number;
  readonly finished: boolean;
  readonly results: readonly Imported[];
}

/** Imports kept for those who ask what became of them. */
const kept = 50;

/** Reads uploads one after the other, each document into the store as soon as it is read: what broke off has left whole documents or none. */
export class ImportJobs {
  readonly #jobs = new Map<string, { state: ImportState; changed: Set<() => void> }>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly services: Pick<Services, 'store' | 'read'>) {}

  /** Starts an import after those under way; its id. */
  start(uploads: readonly Upload[]): string {
    const id = crypto.randomUUID();
    this.#jobs.set(id, { state: { done: 0, total: uploads.length, finished: false, results: [] }, changed: new Set() });
    for (const old of [...this.#jobs.keys()].slice(0, -kept)) this.#jobs.delete(old);
    this.#last = this.#last.then(() => this.#run(id, uploads));
    return id;
  }

  state(id: string): ImportState | null {
    return this.#jobs.get(id)?.state ?? null;
  }

  /** Each state of an import from now on, the last when it is finished. */
  async *states(id: string): AsyncGenerator<ImportState> {
    const job = this.#jobs.get(id);
    if (!job) return;
    for (;;) {
      const told = job.state;
      yield told;
      if (told.finished) return;
      if (job.state === told) await new Promise<void>((resolve) => job.changed.add(resolve));
    }
  }

  #set(id: string, change: Partial<ImportState>): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    job.state = { ...job.state, ...change };
    const waiting = [...job.changed];
    job.changed.clear();
    for (const wake of waiting) wake();
  }

  async #run(id: string, uploads: readonly Upload[]): Promise<void> {
    const tell = (result: Imported) => {
      const { done, results } = this.state(id) ?? { done: 0, results: [] };
      this.#set(id, { done: done + 1, results: [...results, result] });
    };
    for (const { name, bytes, given } of uploads) {
      let incoming: Awaited<ReturnType<typeof documentsOf>>;
      try {
        incoming = await documentsOf(bytes, name, given);
      } catch (error) {
        tell(failed(name, error));
        continue;
      }
      this.#set(id, { total: (this.state(id)?.total ?? 0) + incoming.length - 1 });
      if (incoming.length === 0) this.#set(id, { done: this.state(id)?.done ?? 0 });
      for (const { line, document } of incoming) tell(await this.#one(line === null ? name : `${name}:${line}`, document));
    }
    this.#set(id, { finished: true });
  }

  async #one(name: string, document: Document | InputError): Promise<Imported> {
    if (document instanceof InputError) return failed(name, document);
    try {
      const readout = await this.services.read(document);
      checkEvidence(readout);
      const { id, outcome } = await this.services.store.put(readout);
      const records = readout.events.length + readout.statements.length + readout.figures.length;
      return { name, outcome, document: id, title: document.title, records, reason: null };
    } catch (error) {
      return failed(name, error);
    }
  }
}

function failed(name: string, error: unknown): Imported {
  const reason = error instanceof Error ? error.message : String(error);
  return { name, outcome: 'failed', document: null, title: null, records: 0, reason: `${error instanceof InputError ? 'it ' : ''}${reason}` };
}

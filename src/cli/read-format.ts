import type { Readout } from '../records/index.js';
import { inkFor, widthFor } from './render/ink.js';
import { renderReadout } from './render.js';
import { type Terminal, writeTo } from './terminal.js';

export const formats = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof formats)[number];

/** Prints records one after the other, each of them whole. */
export interface Writer {
  write(readout: Readout): Promise<void>;
  /** Notes that an input failed and has no record. */
  miss(): void;
  /** Finishes the output; `one` says that the user named one input. */
  end(one: boolean): Promise<void>;
}

/** As a person reads it: an empty line and a rule between two documents. */
function textWriter({ out, environment }: Terminal): Writer {
  let some = false;
  const width = widthFor(out);
  return {
    async write(readout) {
      const rule = some ? `\n${'─'.repeat(width)}\n\n` : '';
      some = true;
      await writeTo(out, rule + renderReadout(readout, { width, ink: inkFor(out, environment) }));
    },
    miss: () => {},
    end: async () => {},
  };
}

/** One line per document: the contract. */
function linesWriter({ out }: Terminal): Writer {
  return { write: (readout) => writeTo(out, `${JSON.stringify(readout)}\n`), miss: () => {}, end: async () => {} };
}

/** The object itself where one input was named and held one document, else a list. The first record waits until it is known which. */
function jsonWriter({ out }: Terminal): Writer {
  const held: string[] = [];
  let inputs = 0;
  let open = false;
  const indented = (json: string) => json.replace(/^/gm, '  ');
  const flush = async () => {
    for (const json of held.splice(0)) {
      await writeTo(out, `${open ? ',\n' : '[\n'}${indented(json)}`);
      open = true;
    }
  };
  return {
    async write(readout) {
      inputs++;
      held.push(JSON.stringify(readout, null, 2));
      if (inputs > 1) await flush();
    },
    miss: () => void inputs++,
    async end(one) {
      if (one && inputs === 1) {
        if (held[0] !== undefined) await writeTo(out, `${held[0]}\n`);
        return;
      }
      await flush();
      await writeTo(out, open ? '\n]\n' : '[]\n');
    },
  };
}

/**
 * The writer of a format.
 *
 * @example
 * await writerFor('jsonl', terminal).write(readout)
 */
export function writerFor(format: Format, terminal: Terminal): Writer {
  return { text: textWriter, json: jsonWriter, jsonl: linesWriter }[format](terminal);
}

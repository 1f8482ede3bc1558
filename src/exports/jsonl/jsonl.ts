import { kinds } from '../tally.js';
import type { DocumentExport } from '../export.js';

/** JSONL: the contract itself, one document with its records a line. Without text, spans have no `text` and the document has its hash and length. */
export const jsonl: DocumentExport = {
  of: 'documents',
  name: 'jsonl',
  about: 'the records whole, one document a line: what readout read prints',
  folder: false,
  ending: '.jsonl',
  offsets: 'utf-16',
  async *write(readouts, { withoutText }, tally) {
    const keep = (key: string, value: unknown): unknown => (key === 'text' && value === '' ? undefined : value);
    for await (const readout of readouts) {
      tally.row('');
      yield { file: '', data: `${withoutText ? JSON.stringify(readout, keep) : JSON.stringify(readout)}\n` };
    }
    tally.carryAll(...kinds);
  },
};

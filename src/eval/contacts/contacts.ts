import { join } from 'node:path';
import { gatherContacts } from '../../contacts/gather.js';
import type { Readout } from '../../records/index.js';
import { loadRegistry } from '../../registry/load.js';
import { listFolder } from '../data-file.js';
import { modelOf, type Suite, SuiteError } from '../suite.js';
import { readContactGold } from './gold.js';
import { scorePairing } from './score.js';

/** Readouts of one contact found together, near misses kept apart. */
export const contacts: Suite = {
  name: 'contacts',
  about: 'readouts of calls, meetings and visits (contacts.json beside texts/): which belong to one contact',
  folds: false,
  async run(options) {
    const gold = readContactGold(options.data);
    const files = listFolder(join(options.data, 'texts'))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => `texts/${name}`);
    if (files.length === 0) throw new SuiteError(`${options.data}: no readout (texts/NAME.md)`);
    const model = modelOf(options);
    const readouts: Readout[] = [];
    const names = new Map<string, string>();
    const unread: string[] = [];
    for (const [i, file] of files.entries()) {
      try {
        const readout = await model.readFile(join(options.data, file));
        names.set(readout.document.id, file);
        readouts.push(readout);
      } catch (error) {
        unread.push(`${file}: not read: ${error instanceof Error ? error.message : String(error)}`);
      }
      options.onProgress?.(i + 1, files.length);
    }
    const found = gatherContacts(readouts, loadRegistry()).map(({ contact }) =>
      contact.readouts.flatMap(({ document, copies }) => [document, ...copies].map((id) => names.get(id)!)),
    );
    const { metrics, parts, errors } = scorePairing(gold, found);
    return { suite: 'contacts', n: files.length, metrics: { ...metrics, unread: unread.length }, parts, errors: [...unread, ...errors] };
  },
};

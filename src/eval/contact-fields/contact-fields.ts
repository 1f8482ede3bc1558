import { join } from 'node:path';
import { modelOf, type Suite, SuiteError } from '../suite.js';
import { readContactsFile } from './contacts-file.js';
import { ContactTally, scoreContact } from './score.js';

/** What readouts tell of their contacts: matters and who raised them, format, who asked for it, length, next step. */
export const contactFields: Suite = {
  name: 'contact-fields',
  about: 'readouts of contacts (contacts.json): matters and who raised them, format, who asked for it, length, next step',
  folds: false,
  async run(options) {
    const golds = readContactsFile(join(options.data, 'contacts.json'));
    if (golds.length === 0) throw new SuiteError(`${options.data}: contacts.json holds no readout`);
    const model = modelOf(options);
    const all = new ContactTally();
    const halves = { tuning: new ContactTally(), 'kept apart': new ContactTally() };
    const errors: string[] = [];
    for (const [i, gold] of golds.entries()) {
      const readout = await model.readFile(gold.path);
      const found = scoreContact(gold, readout, [all, halves[gold.half]]);
      // What goes wrong in the half kept apart is not told: rules are not to be made on it.
      if (gold.half === 'tuning') errors.push(...found);
      options.onProgress?.(i + 1, golds.length);
    }
    return {
      suite: 'contact-fields',
      n: golds.length,
      metrics: metricsOf(all),
      parts: { ...partsOf('tuning', halves.tuning), ...partsOf('kept apart', halves['kept apart']) },
      errors,
    };
  },
};

const share = ({ right, all }: { right: number; all: number }): number => right / (all || 1);

function metricsOf(tally: ContactTally): Record<string, number> {
  return {
    matters: tally.matters.scores.f1,
    raisedBy: share(tally.raised),
    format: share(tally.format),
    initiatedBy: tally.initiatedBy.scores.f1,
    duration: tally.duration.scores.f1,
    next: tally.next.scores.f1,
  };
}

function partsOf(half: string, tally: ContactTally): Record<string, Record<string, number>> {
  const { matters, initiatedBy, duration, next } = tally;
  const own = Object.entries({ matters, initiatedBy, duration, next }).map(([name, counts]) => [`${half}: ${name}`, counts.scores] as const);
  return { ...Object.fromEntries(own), [`${half}: raisedBy`]: { right: share(tally.raised) }, [`${half}: format`]: { right: share(tally.format) } };
}

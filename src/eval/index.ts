import { cameoClass } from './cameo-class/cameo-class.js';
import { contacts } from './contacts/contacts.js';
import { coref } from './coref/coref.js';
import { cameoRoles, re3d } from './entities/entities.js';
import { gold } from './gold/gold.js';
import { gsr } from './gsr/gsr.js';
import { aw } from './pairs/aw.js';
import { plv } from './pairs/plv.js';
import { polnear } from './polnear/polnear.js';
import { type Suite, SuiteError, type SuiteOptions, type SuiteResult } from './suite.js';
import { ud } from './ud/ud.js';

/** All suites, in the order that `readout eval --help` lists them. To add one: its folder here, one line in this list. */
export const suites: readonly Suite[] = [polnear, plv, aw, cameoClass, cameoRoles, re3d, ud, gsr, coref, gold, contacts];

/**
 * Runs a suite on data in its published format.
 *
 * Throws SuiteError for an unknown suite, data that cannot be used, or options that the suite does not take.
 *
 * @example
 * const { metrics } = await runSuite('ud', { data: 'ewt.dev.conllu', reader })
 * metrics.las // 0.87
 */
export async function runSuite(name: string, options: SuiteOptions): Promise<SuiteResult> {
  const suite = suites.find((candidate) => candidate.name === name);
  if (!suite) throw new SuiteError(`there is no suite ${name}; there are ${suites.map((candidate) => candidate.name).join(', ')}`);
  if (options.folds && !suite.folds)
    throw new SuiteError(`${name} has no held-out predictions: --folds is for ${suites.flatMap((s) => (s.folds ? s.name : [])).join(', ')}`);
  if (options.annotators && name !== 'polnear') throw new SuiteError('--annotators is for polnear');
  return suite.run(options);
}

export { SuiteError, type Suite, type SuiteOptions, type SuiteResult } from './suite.js';
export type { SuiteModel } from './suite-model.js';

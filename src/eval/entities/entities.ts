import { readData } from '../data-file.js';
import { heldOutLabels } from '../held-out.js';
import { entityF1 } from '../scores/entity-f1.js';
import { inBatches, modelOf, type Suite } from '../suite.js';
import type { EntityScheme } from '../suite-model.js';
import { readIob2 } from './iob2.js';

function entitySuite(name: EntityScheme, about: string): Suite {
  return {
    name,
    about,
    folds: true,
    async run(options) {
      const sentences = readIob2(options.data, readData(options.data));
      const words = sentences.map((sentence) => sentence.words);
      const predicted = options.folds
        ? heldOutLabels(options.folds, words)
        : await inBatches(words, 64, (batch) => modelOf(options).entities(batch, name), options.onProgress);
      const { f1, precision, recall, labels } = entityF1(
        sentences.map((sentence) => sentence.labels),
        predicted,
      );
      return { suite: name, n: sentences.length, metrics: { microF1: f1, precision, recall }, parts: labels };
    },
  };
}

/** CAMEO roles: who acts (S), on whom (T), parties who act on each other (R). */
export const cameoRoles = entitySuite('cameo-roles', 'who acts, on whom, who with whom: micro-F1 of entities, IOB2');

/** re3d: names, quantities and times in reports on defence and security. */
export const re3d = entitySuite('re3d', 'organisations, places, persons, weapons … in defence reports: micro-F1 of entities, IOB2');

import { readData } from '../data-file.js';
import { f1Of } from '../scores/f1.js';
import { modelOf, type Suite } from '../suite.js';
import { readGsr } from './records.js';
import { type GsrMatch, matchRecord } from './score.js';

/** PLOVER's gold standard records: type, and type with its parties. */
export const gsr: Suite = {
  name: 'gsr',
  about: 'PLOVER gold standard records: F1 of the type, of type and one party, of type and all parties',
  folds: false,
  async run(options) {
    const records = readGsr(options.data, readData(options.data));
    const model = modelOf(options);
    const matches: GsrMatch[] = [];
    for (const record of records) {
      matches.push(matchRecord(record, await model.read(record.text, { title: null, publisher: null, published: null })));
      options.onProgress?.(matches.length, records.length);
    }
    // Each text has one gold event; whatever else is coded in it counts against precision.
    const predicted = matches.reduce((sum, match) => sum + match.predicted, 0);
    const score = (level: 'type' | 'oneParty' | 'allParties') => f1Of(matches.filter((match) => match[level]).length, predicted, records.length);
    const parts = { type: score('type'), typeParty: score('oneParty'), typeAll: score('allParties') };
    return { suite: 'gsr', n: records.length, metrics: { typeF1: parts.type.f1, typePartyF1: parts.typeParty.f1, typeAllF1: parts.typeAll.f1 }, parts };
  },
};

// Fits the probability that a record is right, and draws how reliable it is.
// usage: npm run calibrate -- GOLDDIR… [--write]
//   npm run calibrate -- evals/articles/dev evals/dev training/data/written      expected calibration error, fitted on half of the articles, measured on the other
//   npm run calibrate -- … --write                         writes models/calibration.json and models/reliability.svg, fitted on all of them
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitRegression } from './calibrate/regression.mjs';
import { binsOf, errorOf } from './calibrate/reliability.mjs';
import { reliabilityPlot } from './calibrate/plot.mjs';
import { judgedRecords } from './calibrate/judged.mjs';
import { probability } from '../dist/coder/confidence.js';

const kinds = ['event', 'statement', 'figure'];
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
if (positionals.length === 0) {
  console.error('usage: npm run calibrate -- GOLDDIR… [--write]');
  process.exit(2);
}

const judged = await judgedRecords(positionals);
const plots = [];
for (const kind of kinds) {
  const all = judged.filter((record) => record.kind === kind);
  // Both ways: what is fitted on one half of the articles is measured on the other.
  const tested = [0, 1].flatMap((half) => {
    const model = fitRegression(all.filter((record) => record.half !== half));
    return all.filter((record) => record.half === half).map((record) => ({ ...record, score: probability(model, record.features) }));
  });
  const error = [0, 1].map((half) => errorOf(binsOf(tested.filter((record) => record.half === half)))).reduce((a, b) => a + b) / 2;
  const before = errorOf(binsOf(all.map((record) => ({ ...record, score: 1 / (1 + Math.exp(-record.features.reader)) }))));
  const bins = binsOf(tested);
  plots.push({ kind, bins, error });
  console.log(
    `${kind}: ${all.length} records, ${((100 * all.filter(({ right }) => right).length) / all.length).toFixed(1)} % right; expected calibration error ${error.toFixed(3)} (the reader's own score ${before.toFixed(3)})`,
  );
}
if (values.write) {
  const table = Object.fromEntries(kinds.map((kind) => [kind, fitRegression(judged.filter((record) => record.kind === kind))]));
  writeFileSync('models/calibration.json', `${JSON.stringify(table, null, 1)}\n`);
  writeFileSync('models/reliability.svg', reliabilityPlot(plots));
  console.log('written: models/calibration.json, models/reliability.svg');
}

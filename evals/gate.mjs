// The gate: reads what ships in this repository, scores it against its gold, and fails below the floors of evals/floors.json.
// usage: npm run gate [-- --errors]    --errors also prints a line per error in the records. It needs `npm run build` before.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gateTable } from '../dist/eval/gate/floors.js';
import { runGate } from '../dist/eval/gate/gate.js';
import { suiteReader } from '../dist/eval/suite-reader.js';
import { loadReader } from '../dist/models/reader-model.js';
import { loadRegistry } from '../dist/registry/load.js';

try {
  const model = await loadReader();
  const { readFile } = suiteReader({ model, registry: loadRegistry() });
  const { rows, errors, holds } = await runGate(join(dirname(fileURLToPath(import.meta.url)), '..'), readFile);
  if (process.argv.includes('--errors')) console.log(`${errors.join('\n')}\n`);
  console.log(gateTable(rows));
  console.log(holds ? 'gate: all floors hold' : 'gate: a floor does not hold');
  process.exitCode = holds ? 0 : 1;
  await model.release();
} catch (error) {
  console.error(`gate: ${error.message}`);
  process.exitCode = 1;
}

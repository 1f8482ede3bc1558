// Runs the gate: evals/gate.mjs, which fails below the floors that are pinned there.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const gate = join(dirname(fileURLToPath(import.meta.url)), '..', 'evals', 'gate.mjs');
if (existsSync(gate)) await import(pathToFileURL(gate).href);
else console.log('gate: evals/gate.mjs is not there; nothing measured');

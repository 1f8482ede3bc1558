// Writes schema/readout.schema.json, the JSON Schema of the record, from the schemas in src/records. A test holds the two together.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordSchema } from '../dist/records/json-schema.js';

const path = join(dirname(fileURLToPath(import.meta.url)), '..', 'schema', 'readout.schema.json');
writeFileSync(path, `${JSON.stringify(recordSchema(), null, 2)}\n`);

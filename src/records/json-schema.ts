import { z } from 'zod';
import { documentSchema, issuerSchema } from '../document/document.js';
import { spanSchema } from '../document/span.js';
import { actorSchema } from './actor/schema.js';
import { eventSchema, matterSchema } from './event/schema.js';
import { figureSchema } from './figure/schema.js';
import { readoutSchema } from './index.js';
import { linkSchema, placeSchema, timeSchema } from './record.js';
import { statementSchema } from './statement/schema.js';

/** The parts that stand under `$defs`, each once. */
const parts = {
  Span: spanSchema,
  Document: documentSchema,
  Issuer: issuerSchema,
  Time: timeSchema,
  Place: placeSchema,
  Link: linkSchema,
  Actor: actorSchema,
  Event: eventSchema,
  Matter: matterSchema,
  Statement: statementSchema,
  Figure: figureSchema,
};

/**
 * The JSON Schema (draft 2020-12) of what `readout read --format jsonl` prints on one line. Fields that it does not name may be added.
 *
 * @example
 * recordSchema().title // 'Readout record, contract 1'
 */
export function recordSchema(): Record<string, unknown> {
  const names = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(parts)) names.add(schema, { id });
  const schema = z.toJSONSchema(readoutSchema, {
    metadata: names,
    io: 'input',
    // zod's name for "starts with" is no format of JSON Schema; the pattern beside it says the same.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
    },
  });
  return { ...schema, title: 'Readout record, contract 1' };
}

import { z } from 'zod';
import { documentSchema } from '../document/document.js';
import { actorSchema } from './actor/schema.js';
import { eventSchema } from './event/schema.js';
import { figureSchema } from './figure/schema.js';
import { contract } from './record.js';
import { statementSchema } from './statement/schema.js';

export const coderSchema = z.object({ name: z.literal('readout'), version: z.string(), model: z.string() });

/** What `readout read` prints for one document: one object, one line of JSONL. */
export const readoutSchema = z.object({
  contract: z.literal(contract),
  document: documentSchema,
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  statements: z.array(statementSchema),
  figures: z.array(figureSchema),
  coder: coderSchema,
});
export type Readout = z.infer<typeof readoutSchema>;

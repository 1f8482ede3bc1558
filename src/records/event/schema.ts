import { z } from 'zod';
import { spanSchema } from '../../document/span.js';
import { contexts, eventTypes } from '../../codebooks/plover/plover.js';
import { placeSchema, recordBase, timeSchema } from '../record.js';

export const modalities = ['actual', 'planned', 'hypothetical'] as const;

export const matterSchema = z.object({ span: spanSchema, label: z.string().nullable(), raisedBy: z.array(z.string()), about: z.array(z.string()) });
export type Matter = z.infer<typeof matterSchema>;

export const contactSchema = z.object({
  format: z.enum(['phone', 'video', 'in-person', 'message', 'unknown']),
  initiatedBy: z.array(z.string()),
  duration: z.string().nullable(),
  host: z.string().nullable(),
  mediator: z.string().nullable(),
  participants: z.array(z.string()),
  atmosphere: z.string().nullable(),
  next: z.string().nullable(),
  matters: z.array(matterSchema),
  evidence: z.record(z.string(), spanSchema.nullable()),
});
export type Contact = z.infer<typeof contactSchema>;

export const plannedSchema = z.object({
  type: z.enum(eventTypes).nullable(),
  modes: z.array(z.string()),
  parties: z.array(z.string()),
  time: timeSchema.nullable(),
  condition: spanSchema.nullable(),
});

/** A PLOVER event: who did what to whom. */
export const eventSchema = recordBase.extend({
  type: z.enum(eventTypes),
  modes: z.array(z.string()),
  contexts: z.array(z.enum(contexts)),
  quad: z.int().min(1).max(4),
  intensity: z.number(),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  target: z.object({ span: spanSchema, kind: z.string() }).nullable(),
  happened: timeSchema.nullable(),
  said: timeSchema.nullable(),
  place: placeSchema.nullable(),
  modality: z.enum(modalities),
  planned: plannedSchema.nullable(),
  negated: z.boolean(),
  instrument: z.string().nullable(),
  statement: z.string().nullable(),
  contact: contactSchema.nullable(),
});
export type Event = z.infer<typeof eventSchema>;

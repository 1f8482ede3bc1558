import { z } from 'zod';
import { spanSchema } from '../../document/span.js';
import { linkSchema, placeSchema, recordBase, timeSchema } from '../record.js';

export const measures = ['killed', 'injured', 'missing', 'captured', 'hostages', 'detained', 'displaced', 'launched', 'other'] as const;
export const statuses = ['civilian', 'combatant', 'security', 'police', 'medical', 'journalist', 'aid', 'mixed', 'unknown'] as const;

export const groupSchema = z.object({
  text: spanSchema.nullable(),
  actors: z.array(z.string()),
  side: z.string().nullable(),
  nationality: z.string().nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  age: z.enum(['child', 'adult', 'elderly']).nullable(),
  status: z.enum(statuses),
});

const attributedSchema = z.object({ text: spanSchema, actors: z.array(z.string()), chain: z.array(linkSchema).nullable() });

/** How many: people killed, injured, displaced …, as the text gives it. */
export const figureSchema = recordBase.extend({
  measure: z.enum(measures),
  unit: z.string().nullable(),
  value: z.number().nullable(),
  modifier: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximate: z.boolean(),
  written: spanSchema,
  of: z.string().nullable(),
  happened: timeSchema.nullable(),
  place: placeSchema.nullable(),
  group: groupSchema,
  scope: z.enum(['incident', 'day', 'since', 'total', 'unknown']),
  since: timeSchema.nullable(),
  asOf: timeSchema.nullable(),
  coverage: z.enum(['whole', 'part']),
  partOf: z.string().nullable(),
  counted: z.enum(['bodies', 'registered', 'estimate', 'claim', 'unknown']),
  cause: attributedSchema.nullable(),
  by: attributedSchema.nullable(),
  relation: z.array(z.object({ kind: z.enum(['includes', 'revises', 'repeats']), figure: z.string() })),
});
export type Figure = z.infer<typeof figureSchema>;

import { z } from 'zod';
import { spanSchema } from '../../document/span.js';
import { matterSchema } from '../event/schema.js';
import { recordBase, timeSchema } from '../record.js';

export const quotations = ['direct', 'indirect', 'mixed'] as const;
export const acts = [
  'asks',
  'offers',
  'commits',
  'agrees',
  'refuses',
  'warns',
  'thanks',
  'condemns',
  'condoles',
  'invites',
  'informs',
  'denies',
  'other',
] as const;

/** Who said what. */
export const statementSchema = recordBase.extend({
  speaker: z.array(z.string()),
  addressees: z.array(z.string()),
  said: timeSchema.nullable(),
  quotation: z.enum(quotations),
  quoted: z.array(spanSchema),
  content: z.array(spanSchema).min(1),
  cue: spanSchema.nullable(),
  source: spanSchema.nullable(),
  act: z.enum(acts),
  repeated: z.boolean(),
  matters: z.array(matterSchema),
  parent: z.string().nullable(),
});
export type Statement = z.infer<typeof statementSchema>;

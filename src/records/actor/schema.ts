import { z } from 'zod';
import { spanSchema } from '../../document/span.js';

export const actorKinds = ['person', 'organization', 'country', 'group', 'place', 'publication'] as const;

export const officeSchema = z.object({ title: z.string(), of: z.string().nullable(), asOf: z.string().nullable() });

/** One row per entity that a record of the document uses; ids are local to the line. */
export const actorSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(actorKinds),
  registry: z.string().nullable(),
  country: z.string().nullable(),
  sector: z.string().nullable(),
  sectors: z.array(z.string()),
  office: officeSchema.nullable(),
  basis: z.enum(['registry', 'text']),
  mentions: z.array(spanSchema),
});
export type Actor = z.infer<typeof actorSchema>;

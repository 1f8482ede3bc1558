import { z } from '@hono/zod-openapi';
import { spanSchema } from '../../document/span.js';

const kind = z.enum(['event', 'statement', 'figure']);

export const explanationSchema = z
  .object({
    explanations: z
      .array(
        z.object({
          record: z.string(),
          kind,
          decisions: z
            .array(
              z.object({
                field: z.string(),
                rule: z.string(),
                because: z.string(),
                score: z.number().optional(),
                words: spanSchema.nullable().optional(),
                rejected: z.array(z.string()).readonly().optional(),
                features: z.record(z.string(), z.number()).readonly().optional(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    dropped: z.array(z.object({ kind, words: spanSchema, rule: z.string(), score: z.number() })).readonly(),
  })
  .meta({ id: 'Explanation' });

import { z } from '@hono/zod-openapi';
import { figureSchema, measures } from '../../records/figure/schema.js';
import { stances } from '../../records/record.js';
import { countings } from '../../tolls/series-key.js';

const tollDocumentSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  reprintOf: z.string().nullable(),
  issuer: z.string().nullable(),
});

const reportSchema = z.object({
  id: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximate: z.boolean(),
  asOf: z.object({ date: z.string().nullable(), basis: z.enum(['stated', 'said', 'happened', 'published', 'unknown']) }),
  source: z.object({ key: z.string(), name: z.string(), press: z.boolean() }),
  stance: z.enum(stances),
  part: z.boolean(),
  carriers: z
    .array(
      z.object({
        document: tollDocumentSchema,
        figure: figureSchema.pick({ id: true, written: true, caveats: true }),
        how: z.enum(['own', 'reprint', 'told again']),
      }),
    )
    .readonly(),
});

const seriesSchema = z.object({
  measure: z.enum(measures),
  unit: z.string().nullable(),
  group: z.string(),
  counting: z.enum(countings),
  since: z.string().nullable(),
  incident: z.string().nullable(),
  comparable: z.boolean(),
  reports: z.array(reportSchema).readonly(),
  bounds: z.array(z.object({ atLeast: z.number(), report: z.string(), why: z.enum(['a part', 'a group of them']) })).readonly(),
  revisions: z.array(z.object({ from: z.string(), to: z.string(), how: z.enum(['said so', 'later number']) })).readonly(),
  disagreements: z.array(z.object({ between: z.tuple([z.string(), z.string()]).readonly(), days: z.enum(['same', 'different']) })).readonly(),
});

/** The numbers that count one thing, by day and by source; there is no average and none is "the" number. */
export const tollSchema = z.object({ of: z.string(), series: z.array(seriesSchema).readonly(), figures: z.int(), documents: z.int() }).meta({ id: 'Toll' });

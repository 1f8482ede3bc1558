import { z } from 'zod';
import { spanSchema } from '../document/span.js';

/** The version of the record format that this package writes. */
export const contract = 1;

export const timeSchema = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.enum(['instant', 'day', 'week', 'month', 'year', 'range']),
  written: spanSchema.nullable(),
  basis: z.enum(['explicit', 'relative', 'publication', 'context']),
});
/** When something happened or was said; never silently the publication date. */
export type Time = z.infer<typeof timeSchema>;

export const placeSchema = z.object({
  name: z.string(),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  geonames: z.string().nullable(),
  precision: z.enum(['point', 'city', 'province', 'country']),
  written: spanSchema,
});
export type Place = z.infer<typeof placeSchema>;

export const linkKinds = [
  'person',
  'government',
  'ministry',
  'army',
  'police',
  'medical',
  'un',
  'igo',
  'ngo',
  'armed-group',
  'media',
  'witness',
  'document',
  'other',
] as const;
export const stances = ['asserts', 'claims', 'denies', 'confirms', 'doubts'] as const;

export const linkSchema = z.object({
  actors: z.array(z.string()),
  name: z.string(),
  kind: z.enum(linkKinds),
  anonymous: z.boolean(),
  affiliation: z.string().nullable(),
  speaksFor: z.string().nullable(),
  stance: z.enum(stances),
  cue: spanSchema.nullable(),
  source: spanSchema.nullable(),
  said: timeSchema.nullable(),
});
/** One link of the chain of who says so. */
export type Link = z.infer<typeof linkSchema>;

const evidenceValue = z.union([spanSchema, z.array(z.union([spanSchema, z.array(spanSchema), z.null()])), z.null()]);

export const reviewSchema = z.object({
  state: z.enum(['confirmed', 'corrected', 'rejected', 'added', 'disputed']),
  field: z.string().nullable(),
  from: z.unknown(),
  to: z.unknown(),
  by: z.string(),
  at: z.string(),
  note: z.string().nullable(),
});

/** What every record carries. */
export const recordBase = z.object({
  id: z.string(),
  chain: z.array(linkSchema),
  chains: z.record(z.string(), z.array(linkSchema)),
  evidence: z.record(z.string(), evidenceValue),
  inferred: z.record(z.string(), z.string()),
  within: z.array(z.string()),
  background: z.boolean(),
  caveats: z.array(spanSchema),
  score: z.number().min(0).max(1),
  review: z.array(reviewSchema),
});

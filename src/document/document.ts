import { z } from 'zod';
import { spanSchema } from './span.js';

export const paragraphSchema = spanSchema.extend({ role: z.enum(['title', 'lead', 'body']) });
export type Paragraph = z.infer<typeof paragraphSchema>;

export const documentKinds = ['article', 'readout', 'joint-statement', 'statement', 'transcript', 'briefing', 'resolution', 'agreement', 'other'] as const;

export const issuerSchema = z.object({ name: z.string(), registry: z.string().nullable(), country: z.string().nullable(), basis: z.string() });
export type Issuer = z.infer<typeof issuerSchema>;

/** A document as Readout keeps it: the frozen text that all evidence points into, and what is known of its origin. */
export const documentSchema = z.object({
  id: z.string().startsWith('sha256:'),
  path: z.string().nullable(),
  kind: z.enum(documentKinds),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  text: z.string(),
  removed: z.array(z.string()),
  normaliser: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  byline: z.string().nullable(),
  dateline: z.string().nullable(),
  agency: z.string().nullable(),
  language: z.string().nullable(),
  originalLanguage: z.string().nullable(),
  issuer: issuerSchema.nullable(),
  carries: z.array(z.object({ issuer: issuerSchema, spans: z.array(spanSchema), completeness: z.enum(['full', 'excerpt', 'unknown']) })),
  published: z.string().nullable(),
  retrieved: z.string().nullable(),
  versionOf: z.string().nullable(),
  reprintOf: z.string().nullable(),
  translationOf: z.string().nullable(),
  paragraphs: z.array(paragraphSchema),
});
export type Document = z.infer<typeof documentSchema>;

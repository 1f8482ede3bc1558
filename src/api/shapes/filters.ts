import { z } from '@hono/zod-openapi';
import { eventTypes } from '../../codebooks/plover/plover.js';
import { documentKinds } from '../../document/document.js';
import { modalities } from '../../records/event/schema.js';
import { measures, statuses } from '../../records/figure/schema.js';
import { acts, quotations } from '../../records/statement/schema.js';
import { reviewStates } from './found.js';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/u, 'write a day as 2023-10-16');
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const list = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(z.enum(words)));

export const paging = { limit: z.coerce.number().int().min(1).max(500).optional(), after: z.string().max(500).optional() };

export const documentFilterSchema = z.object({
  ...paging,
  publisher: z.string().optional(),
  issuer: z.string().optional(),
  kind: z.enum(documentKinds).optional(),
  since: day.optional(),
  until: day.optional(),
  versions: flag.optional(),
  reprints: flag.optional(),
});

const records = {
  ...paging,
  document: z.string().optional(),
  publisher: z.string().optional(),
  issuer: z.string().optional(),
  since: day.optional(),
  until: day.optional(),
  about: z.string().optional(),
  background: flag.optional(),
  minScore: z.coerce.number().min(0).max(1).optional(),
  state: z.enum(reviewStates).optional(),
  rejected: flag.optional(),
  versions: flag.optional(),
  reprints: flag.optional(),
};

export const eventFilterSchema = z.object({
  ...records,
  type: list(eventTypes).optional(),
  mode: z.string().optional(),
  context: z.string().optional(),
  quad: z.coerce.number().int().min(1).max(4).optional(),
  actor: z.string().optional(),
  recipient: z.string().optional(),
  party: z.string().optional(),
  /** two names, a comma between them */
  between: z
    .string()
    .transform((value) => value.split(',').map((name) => name.trim()))
    .pipe(z.tuple([z.string().min(1), z.string().min(1)]))
    .optional(),
  place: z.string().optional(),
  modality: z.enum(modalities).optional(),
  negated: flag.optional(),
});

export const statementFilterSchema = z.object({
  ...records,
  by: z.string().optional(),
  to: z.string().optional(),
  act: z.enum(acts).optional(),
  quotation: z.enum(quotations).optional(),
});

export const figureFilterSchema = z.object({
  ...records,
  measure: z.enum(measures).optional(),
  of: z.string().optional(),
  place: z.string().optional(),
  status: z.enum(statuses).optional(),
});

export const searchFilterSchema = z.object({
  q: z.string().trim().min(1, 'name a word to look for').max(500),
  in: z.enum(['articles', 'statements', 'events']).optional(),
  publisher: z.string().optional(),
  since: day.optional(),
  until: day.optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
  offset: z.coerce.number().int().min(0).optional(),
});

export const periodSchema = z.object({ since: day.optional(), until: day.optional() });

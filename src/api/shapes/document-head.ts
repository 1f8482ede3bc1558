import { z } from '@hono/zod-openapi';
import { documentSchema } from '../../document/document.js';
import { coderSchema } from '../../records/index.js';

/** All of a document but its text: what stands in lists and beside records. */
export const documentHeadSchema = documentSchema
  .pick({
    id: true,
    path: true,
    kind: true,
    title: true,
    publisher: true,
    url: true,
    published: true,
    retrieved: true,
    issuer: true,
    agency: true,
    language: true,
    versionOf: true,
    reprintOf: true,
  })
  .extend({ latest: z.boolean(), coder: coderSchema, added: z.string(), length: z.int() })
  .meta({ id: 'DocumentHead' });

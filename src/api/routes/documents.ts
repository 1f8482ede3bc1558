import { createRoute, z } from '@hono/zod-openapi';
import { readoutSchema } from '../../records/index.js';
import { Refusal } from '../refusal.js';
import { answers, router } from '../router.js';
import type { Services } from '../services.js';
import { documentHeadSchema } from '../shapes/document-head.js';
import { explanationSchema } from '../shapes/explanation.js';
import { documentFilterSchema } from '../shapes/filters.js';
import { pageOf } from '../shapes/found.js';

const params = z.object({ id: z.string() });
const list = createRoute({
  method: 'get',
  path: '/documents',
  request: { query: documentFilterSchema },
  responses: answers(pageOf(documentHeadSchema), 'Documents, newest first'),
});
const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  request: { params },
  responses: answers(readoutSchema.meta({ id: 'Readout' }), 'A document with its records'),
});
const why = createRoute({
  method: 'get',
  path: '/documents/{id}/explanation',
  request: { params },
  responses: answers(explanationSchema, 'Why each record is coded as it is, and what was seen and not coded'),
});
const family = createRoute({
  method: 'get',
  path: '/documents/{id}/family',
  request: { params },
  responses: answers(
    z.object({ versions: z.array(documentHeadSchema).readonly(), reprints: z.array(documentHeadSchema).readonly() }),
    'Its versions, oldest first, and the text that it reprints with all reprints',
  ),
});

/** Documents, one document with its records, why they are as they are, and what else carries the text. */
export function documentRoutes({ store, explain }: Services) {
  const held = async (id: string) => {
    const readout = await store.readout(id);
    if (readout === null) throw new Refusal(404, 'this document is not in the store');
    return readout;
  };
  return router()
    .openapi(list, async (c) => c.json(await store.documents(c.req.valid('query')), 200))
    .openapi(one, async (c) => c.json(await held(c.req.valid('param').id), 200))
    .openapi(why, async (c) => {
      const { document } = await held(c.req.valid('param').id);
      const { explanations, dropped } = await explain(document);
      return c.json({ explanations, dropped }, 200);
    })
    .openapi(family, async (c) => {
      const { id } = c.req.valid('param');
      await held(id);
      return c.json({ versions: await store.versions(id), reprints: await store.reprints(id) }, 200);
    });
}

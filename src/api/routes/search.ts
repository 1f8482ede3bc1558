import { createRoute, z } from '@hono/zod-openapi';
import { actorKinds } from '../../records/actor/schema.js';
import { answers, router } from '../router.js';
import type { Services } from '../services.js';
import { documentHeadSchema } from '../shapes/document-head.js';
import { searchFilterSchema } from '../shapes/filters.js';

const hitSchema = z.object({ document: documentHeadSchema, record: z.string().nullable(), snippet: z.string() }).meta({ id: 'Hit' });
const entitySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(actorKinds),
    registry: z.string().nullable(),
    country: z.string().nullable(),
    names: z.array(z.object({ name: z.string(), documents: z.int() })).readonly(),
  })
  .meta({ id: 'Entity' });
const countsSchema = z.object({ documents: z.int(), events: z.int(), statements: z.int(), figures: z.int(), entities: z.int(), decisions: z.int() });

const search = createRoute({
  method: 'get',
  path: '/search',
  request: { query: searchFilterSchema },
  responses: answers(z.array(hitSchema).readonly(), 'Finds, best first; found words stand between « and »'),
});
const entities = createRoute({
  method: 'get',
  path: '/entities',
  request: { query: z.object({ name: z.string().trim().min(1).max(200) }) },
  responses: answers(z.array(entitySchema).readonly(), 'Whom a name means, likeliest first'),
});
const counts = createRoute({ method: 'get', path: '/counts', responses: answers(countsSchema, 'How much the store holds') });

/** Words in the texts and records, names, and how much there is. */
export function searchRoutes({ store }: Services) {
  return router()
    .openapi(search, async (c) => {
      const { q, ...filter } = c.req.valid('query');
      return c.json(await store.search(q, filter), 200);
    })
    .openapi(entities, async (c) => c.json(await store.entities(c.req.valid('query').name), 200))
    .openapi(counts, async (c) => c.json(await store.counts(), 200));
}

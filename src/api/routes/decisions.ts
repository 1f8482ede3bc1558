import { createRoute, z } from '@hono/zod-openapi';
import { decisionKinds, decisionSchema } from '../../store/index.js';
import { answers, router } from '../router.js';
import type { Services } from '../services.js';

const by = { by: z.string().trim().min(1, 'say who decides').max(100), note: z.string().max(2000).nullable().optional() };
/** What a person may decide of a record or a group: see src/store/review/decision.ts. */
const givenSchema = z
  .discriminatedUnion('act', [
    z.object({ act: z.enum(['confirm', 'reject', 'dispute']), record: z.string(), field: z.string().nullable().optional(), ...by }),
    z.object({ act: z.literal('correct'), record: z.string(), field: z.string(), to: z.unknown(), ...by }),
    z.object({
      act: z.literal('add'),
      document: z.string(),
      kind: z.enum(['event', 'statement', 'figure']),
      span: z.object({ start: z.int().min(0), end: z.int().min(1) }),
      fields: z.record(z.string(), z.unknown()),
      ...by,
    }),
    z.object({
      act: z.enum(['same', 'different', 'merge', 'split', 'move']),
      kind: z.enum(['happening', 'contact', 'entity', 'source']),
      subjects: z.array(z.string()).min(1).max(500),
      into: z.string().optional(),
      ...by,
    }),
  ])
  .meta({ id: 'Given' });

const list = createRoute({
  method: 'get',
  path: '/decisions',
  request: {
    query: z.object({ document: z.string().optional(), record: z.string().optional(), kind: z.enum(decisionKinds).optional(), by: z.string().optional() }),
  },
  responses: answers(z.array(decisionSchema.meta({ id: 'Decision' })), 'What people decided, with who, when and why'),
});
const decide = createRoute({
  method: 'post',
  path: '/decisions',
  request: { body: { required: true, content: { 'application/json': { schema: givenSchema } } } },
  responses: answers(decisionSchema, 'The decision, as it is kept'),
});
const undo = createRoute({
  method: 'post',
  path: '/decisions/{id}/undo',
  request: { params: z.object({ id: z.coerce.number().int() }), body: { required: true, content: { 'application/json': { schema: z.object(by) } } } },
  responses: answers(decisionSchema, 'The decision that takes it back'),
});

/** Confirm, correct, reject, add, join and part; and take it back. */
export function decisionRoutes({ store }: Services) {
  return router()
    .openapi(list, async (c) => c.json(await store.decisions(c.req.valid('query')), 200))
    .openapi(decide, async (c) => {
      const given = c.req.valid('json');
      return c.json(await store.decide(given.act === 'correct' ? { ...given, to: given.to } : given), 200);
    })
    .openapi(undo, async (c) => {
      const { by, note } = c.req.valid('json');
      return c.json(await store.undo(c.req.valid('param').id, by, note ?? null), 200);
    });
}

import { createRoute, z } from '@hono/zod-openapi';
import { Refusal } from '../refusal.js';
import { answers, router } from '../router.js';
import type { Services } from '../services.js';
import { eventFilterSchema, figureFilterSchema, statementFilterSchema } from '../shapes/filters.js';
import { foundEventSchema, foundFigureSchema, foundStatementSchema, pageOf } from '../shapes/found.js';

const events = createRoute({
  method: 'get',
  path: '/events',
  request: { query: eventFilterSchema },
  responses: answers(pageOf(foundEventSchema), 'Events, newest first'),
});
const statements = createRoute({
  method: 'get',
  path: '/statements',
  request: { query: statementFilterSchema },
  responses: answers(pageOf(foundStatementSchema), 'Statements, newest first'),
});
const figures = createRoute({
  method: 'get',
  path: '/figures',
  request: { query: figureFilterSchema },
  responses: answers(pageOf(foundFigureSchema), 'Figures, newest first'),
});
const whose = createRoute({
  method: 'get',
  path: '/records/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: answers(z.object({ kind: z.enum(['event', 'statement', 'figure']), document: z.string() }), 'Which kind of record it is, and in which document'),
});

/** Events, statements and figures by the filters of the commands; where a record stands. */
export function recordRoutes({ store }: Services) {
  return router()
    .openapi(events, async (c) => c.json(await store.events(c.req.valid('query')), 200))
    .openapi(statements, async (c) => c.json(await store.statements(c.req.valid('query')), 200))
    .openapi(figures, async (c) => c.json(await store.figures(c.req.valid('query')), 200))
    .openapi(whose, async (c) => {
      const found = await store.record(c.req.valid('param').id);
      if (found === null) throw new Refusal(404, 'this record is not in the store');
      return c.json({ kind: found.kind, document: found.document.id }, 200);
    });
}

import { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from '@hono/zod-openapi';
import { malformed, refusalSchema } from './refusal.js';

/** An empty set of routes whose malformed requests are answered in one line. */
export function router() {
  return new OpenAPIHono({ defaultHook: (result, c) => malformed(result, c) });
}

/**
 * The answers of a route: its own, and the refusals that any may give.
 *
 * @example
 * answers(pageOf(eventSchema), 'Events, newest first')
 */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    400: { description: 'The request is malformed', content: { 'application/json': { schema: refusalSchema } } },
    404: { description: 'It is not in the store', content: { 'application/json': { schema: refusalSchema } } },
  } as const;
}

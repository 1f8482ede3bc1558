import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from '@hono/zod-openapi';
import { StoreError } from '../store/index.js';

/** What every answer that is no success says: one line for the user. */
export const refusalSchema = z.object({ error: z.string() }).meta({ id: 'Refusal' });

/** Thrown by a route for a reason that the user can mend. */
export class Refusal extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The answer to an error: its line and status for what the user can mend, else one line that says nothing of the program's inside.
 *
 * @example
 * app.onError(refuse(complain))
 */
export function refuse(tell: (error: unknown) => void) {
  return (error: unknown, c: Context): Response => {
    if (error instanceof Refusal) return c.json({ error: error.message }, error.status);
    if (error instanceof StoreError) return c.json({ error: error.message }, /no such|is not|not in the store|nothing/iu.test(error.message) ? 400 : 503);
    if (error instanceof HTTPException) return c.json({ error: error.status === 400 ? 'the request cannot be read' : error.message }, error.status);
    tell(error);
    return c.json({ error: 'something went wrong in Readout; the terminal that it runs in says more' }, 500);
  };
}

/** The answer to a request whose parameters are malformed: names the first of them. */
export function malformed(
  result: { readonly success: boolean; readonly error?: { readonly issues: readonly { path: PropertyKey[]; message: string }[] } },
  c: Context,
) {
  if (result.success) return undefined;
  const [issue] = result.error?.issues ?? [];
  const where = issue?.path.map(String).join('.') ?? '';
  return c.json({ error: `${where === '' ? 'the request' : `"${where}"`} is malformed: ${issue?.message ?? 'it cannot be read'}` }, 400);
}

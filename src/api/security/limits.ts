import { bodyLimit } from 'hono/body-limit';
import type { MiddlewareHandler } from 'hono';

/** What is taken at once: files by number, bytes in all. */
export const uploadLimits = { files: 200, bytes: 64 * 1024 * 1024 } as const;
const jsonBytes = 1024 * 1024;
/** Requests that may be under way at once; more wait no further but are told so. */
const abreast = 200;

/** Refuses bodies beyond the bounds. Without a length in the header the stream is cut off where it passes them. */
export function bodyLimits(): MiddlewareHandler {
  const over = (most: string) => ({ onError: (c: Parameters<MiddlewareHandler>[0]) => c.json({ error: `this is more than is taken at once (${most})` }, 413) });
  const uploads = bodyLimit({ maxSize: uploadLimits.bytes, ...over('64 MB') });
  const others = bodyLimit({ maxSize: jsonBytes, ...over('1 MB') });
  return (c, next) => (c.req.path === '/api/imports' ? uploads(c, next) : others(c, next));
}

/** Refuses requests while too many others are under way. */
export function concurrencyLimit(most = abreast): MiddlewareHandler {
  let under = 0;
  return async (c, next) => {
    if (under >= most) return c.json({ error: 'too many requests at once; try again in a moment' }, 503, { 'Retry-After': '1' });
    under++;
    try {
      await next();
    } finally {
      under--;
    }
    return undefined;
  };
}

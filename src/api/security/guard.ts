import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sha256 } from '../../coder/sha256.js';

export interface GuardOptions {
  /** names and addresses under which the server may be called, without port */
  readonly hosts: readonly string[];
  /** what a caller must know; null: whoever reaches the loopback may ask */
  readonly token: string | null;
}

const cookie = 'readout';
const localHosts = ['127.0.0.1', 'localhost', '[::1]'];

/** The host of a header, without port; null where it is none. */
function hostOf(header: string | undefined): string | null {
  if (header === undefined || !URL.canParse(`http://${header}`)) return null;
  return new URL(`http://${header}`).hostname;
}

/**
 * Refuses requests that another site sends through the user's browser: of a host name that is not this server's (DNS rebinding), writes of
 * another origin, and, where a token is set, of callers who do not know it.
 *
 * @example
 * app.use(guard({ hosts: [], token: null }))
 */
export function guard({ hosts, token }: GuardOptions): MiddlewareHandler {
  const known = new Set([...localHosts, ...hosts]);
  return async (c, next) => {
    const host = hostOf(c.req.header('host') ?? new URL(c.req.url).host);
    if (host === null || !known.has(host)) return c.json({ error: 'this server does not go by that name; open it by its address' }, 403);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const origin = c.req.header('origin');
      const site = c.req.header('sec-fetch-site');
      const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host));
      if (!own || (site !== undefined && site !== 'same-origin' && site !== 'none')) return c.json({ error: 'writes are taken from this page alone' }, 403);
    }
    if (token === null) return next();
    const given = new URL(c.req.url).searchParams.get('token');
    if (given !== null && equal(given, token) && c.req.method === 'GET' && !c.req.path.startsWith('/api/')) {
      setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 12 * 60 * 60 });
      const url = new URL(c.req.url);
      url.searchParams.delete('token');
      return c.redirect(`${url.pathname}${url.search}`);
    }
    const bearer = c.req.header('authorization')?.replace(/^Bearer /u, '');
    if (equal(bearer ?? getCookie(c, cookie) ?? '', token)) return next();
    return c.json({ error: 'the token is missing or has expired; open the address that "readout serve" printed' }, 401);
  };
}

/** Compares without telling by its time how much is right. */
const equal = (given: string, token: string): boolean => timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)));

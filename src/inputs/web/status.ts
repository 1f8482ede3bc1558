import type { IncomingMessage } from 'node:http';
import { InputError, PassingError } from '../article.js';

/** How long a server asks to be left alone, in milliseconds; 0 if it does not. A busy one that names no time is left alone for a minute. */
export function restOf({ statusCode, headers }: IncomingMessage, now: number): number {
  if (statusCode !== 429 && statusCode !== 503) return 0;
  const written = headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(written)) return Number(written) * 1000;
  const until = Date.parse(written);
  return Number.isNaN(until) ? 60_000 : Math.max(0, until - now);
}

/**
 * Passes an answer that holds a page, and throws InputError for any other: PassingError where the server may answer otherwise another time.
 *
 * @example
 * checkStatus(answer) // throws InputError('is not there (HTTP 404)')
 */
export function checkStatus({ statusCode = 0 }: IncomingMessage): void {
  if (statusCode === 200 || statusCode === 203) return;
  if (statusCode === 404 || statusCode === 410) throw new InputError(`is not there (HTTP ${statusCode})`);
  if ([401, 402, 403, 407, 451].includes(statusCode))
    throw new InputError(`is refused by its server (HTTP ${statusCode}); open it in a browser, save it, and read the file`);
  if (statusCode === 429 || statusCode === 503) throw new PassingError(`is not sent now, its server is busy (HTTP ${statusCode}); try later`);
  if (statusCode >= 500) throw new PassingError(`is not sent, its server fails (HTTP ${statusCode}); try later`);
  throw new InputError(`is not sent (HTTP ${statusCode})`);
}

import type { LookupAddress } from 'node:dns';
import { lookup as resolveName } from 'node:dns/promises';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { InputError, PassingError } from '../article.js';
import { checkPublic, isPublicAddress, literalAddress } from './private-network.js';

/** How requests are made. */
export interface RequestOptions {
  /** lets hosts of private networks and this machine be asked */
  readonly allowPrivate?: boolean | undefined;
  /** milliseconds that a server may take to answer, and between two pieces of what it sends; 30,000 unless given */
  readonly timeout?: number | undefined;
  /** the addresses of a host; the system's resolver unless given */
  readonly resolve?: ((host: string) => Promise<readonly LookupAddress[]>) | undefined;
  /** whether an address is of the public internet, as `isPublicAddress` has it unless given */
  readonly isPublic?: ((address: string) => boolean) | undefined;
}

/** A server that sends fewer bytes a second, once its time to answer is over, is not waited for. */
const slowest = 500;
const defaultTimeout = 30_000;
const seconds = (milliseconds: number) => `${Math.max(1, Math.round(milliseconds / 1000))} s`;
const certificate = /^(?:CERT_|ERR_TLS|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|ERR_SSL)/;

/** The reason, for the user, why a request failed. */
function failureOf(error: unknown, url: URL): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'ENODATA') return new InputError(`has a host of which nothing is known (${url.hostname}); check the address`);
  if (certificate.test(code)) return new InputError(`has a certificate that is not valid (${code}), so who answers is not known`);
  if (code.startsWith('HPE_')) return new InputError(`is not answered as a web server answers (${code})`);
  return new PassingError(`cannot be reached (${code || message}); check the connection, or try later`);
}

/** Waits for a promise, at most so long. Throws PassingError with `late` after that. */
async function within<T>(promise: Promise<T>, milliseconds: number, late: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PassingError(late)), milliseconds);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Sends one GET and waits for the head of the answer. Redirects are not followed.
 *
 * Throws InputError if the host is of a private network, is not known or does not answer.
 *
 * @example
 * (await get(new URL('https://quay.example/a'), { accept: 'text/html' }, {})).statusCode // 200
 */
export async function get(url: URL, headers: Readonly<Record<string, string>>, options: RequestOptions): Promise<IncomingMessage> {
  const { allowPrivate = false, timeout = defaultTimeout, isPublic = isPublicAddress } = options;
  const resolve = options.resolve ?? ((host: string) => resolveName(host, { all: true }));
  const check = (addresses: readonly LookupAddress[]) => {
    if (!allowPrivate) checkPublic(addresses, isPublic);
  };
  const literal = literalAddress(url.hostname);
  if (literal !== null) check([{ address: literal, family: literal.includes(':') ? 6 : 4 }]);
  const lookup: LookupFunction = (host, { all }, done) => {
    resolve(host)
      .then((addresses) => {
        const [first] = addresses;
        if (!first) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        check(addresses);
        if (all) done(null, [...addresses]);
        else done(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => done(error, ''));
  };
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const request = send(url, { headers, lookup, agent: false });
  const answer = new Promise<IncomingMessage>((answered, failed) => {
    request.once('response', answered);
    request.on('error', (error) => failed(failureOf(error, url)));
  });
  request.end();
  try {
    return await within(answer, timeout, `does not answer within ${seconds(timeout)}; try later`);
  } catch (error) {
    request.destroy();
    answer.catch(() => undefined);
    throw error;
  }
}

/**
 * The bytes of an answer as they come.
 *
 * Throws PassingError if they stop coming, come too slowly, or break off.
 *
 * @example
 * for await (const bytes of bytesOf(answer, {})) …
 */
export async function* bytesOf(answer: IncomingMessage, { timeout = defaultTimeout }: RequestOptions): AsyncGenerator<Uint8Array> {
  const chunks = (answer as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  let waited = 0;
  let had = 0;
  try {
    for (;;) {
      const asked = Date.now();
      const next = await within(
        chunks.next().catch(() => {
          throw new PassingError('broke off while it was sent; try again');
        }),
        timeout,
        `stopped in the middle: nothing came for ${seconds(timeout)}; try later`,
      );
      if (next.done) return;
      waited += Date.now() - asked;
      had += next.value.length;
      if (waited > timeout && (had / waited) * 1000 < slowest) throw new PassingError(`is sent too slowly: ${had} bytes in ${seconds(waited)}; try later`);
      yield next.value;
    }
  } finally {
    answer.destroy();
  }
}

import type { IncomingMessage } from 'node:http';
import { InputError, PassingError } from '../article.js';
import type { Container } from '../container.js';
import { unpacked } from '../unpack.js';
import { type Clock, clock, type Pace, paceOf } from './pace.js';
import { bytesOf, get, type RequestOptions } from './request.js';
import { type Rules, rulesOf } from './robots.js';
import { checkStatus, restOf } from './status.js';
import { userAgent } from './user-agent.js';

/** How the web is asked. */
export interface WebOptions extends RequestOptions {
  /** milliseconds between two requests to one host; 1,000 unless given. A robots.txt that asks for more is heeded */
  readonly pause?: number | undefined;
  readonly userAgent?: string | undefined;
  readonly clock?: Clock | undefined;
}

/** What a server said of a page to ask by whether it has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A page that was sent. */
export interface Page extends Validators {
  readonly container: Container;
}

/** Fetches pages: one after the other from each host, as its robots.txt lets, never from a private network unless it may. */
export interface WebClient {
  /**
   * A page as a container; `path` is what the user named. Throws InputError with the reason why it cannot be had; PassingError if it may be
   * had another time.
   */
  open(url: string, path: string | null): Promise<Container>;
  /** The same, or null if the page has not changed since `validators` came with it. */
  openChanged(url: string, path: string | null, validators: Validators): Promise<Page | null>;
}

const mostRedirects = 10;
/** How long a host that asks to be left alone is waited for, in milliseconds. */
const longestRest = 30_000;
/** A robots.txt counts for a day; of a longer one no more is read than RFC 9309 asks for. */
const robotsLast = 86_400_000;
/** A host that failed is not asked again for so long, or a feed of dead links would wait for each of them. */
const failuresLast = 300_000;
const robotsBytes = 512_000;

const accept = 'text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/xml;q=0.9,*/*;q=0.8';

/** The address that is asked for. Throws InputError if it is none that is fetched. */
function addressOf(written: string): URL {
  if (!URL.canParse(written)) throw new InputError('is no address; write https://example.org/article');
  const url = new URL(written);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new InputError(`is a ${url.protocol} address; only http: and https: are fetched`);
  if (url.username !== '' || url.password !== '') throw new InputError('holds a name or password, which are not sent; save the page and read the file');
  url.hash = '';
  return url;
}

/** The address that an answer redirects to, or null if it does not. */
function targetOf(answer: IncomingMessage, url: URL): URL | null {
  const { location } = answer.headers;
  if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === undefined) return null;
  if (!URL.canParse(location, url.href)) throw new InputError('redirects to what is no address');
  const target = new URL(location, url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') throw new InputError(`redirects to a ${target.protocol} address, which is not fetched`);
  target.hash = '';
  target.username = '';
  target.password = '';
  return target;
}

class Client implements WebClient {
  readonly #options: WebOptions;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #robots = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();

  constructor(options: WebOptions) {
    this.#options = options;
    this.#clock = options.clock ?? clock;
    this.#pace = paceOf(this.#clock);
  }

  async open(url: string, path: string | null): Promise<Container> {
    return (await this.openChanged(url, path, { etag: null, lastModified: null }))!.container;
  }

  async openChanged(written: string, path: string | null, { etag, lastModified }: Validators): Promise<Page | null> {
    const conditions = { ...(etag === null ? {} : { 'if-none-match': etag }), ...(lastModified === null ? {} : { 'if-modified-since': lastModified }) };
    const { url, answer } = await this.#follow(addressOf(written), conditions, true);
    if (answer.statusCode === 304) {
      answer.destroy();
      return null;
    }
    try {
      checkStatus(answer);
    } catch (error) {
      answer.destroy();
      throw error;
    }
    const [mediaType = ''] = (answer.headers['content-type'] ?? '').split(';', 1);
    const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(answer.headers['content-type'] ?? '')?.[1] ?? null;
    const sent = { url: url.href, mediaType: mediaType.trim().toLowerCase(), charset, retrieved: new Date(this.#clock.now()).toISOString() };
    return {
      container: { name: written, path, bytes: this.#bytes(answer), sent },
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
    };
  }

  /** The bytes of an answer, unpacked. */
  #bytes(answer: IncomingMessage): AsyncGenerator<Uint8Array> {
    const packings = (answer.headers['content-encoding'] ?? '').split(',').map((packing) => packing.trim());
    return packings
      .filter((packing) => packing !== '' && packing !== 'identity')
      .reduceRight((bytes, packing) => unpacked(bytes, packing), bytesOf(answer, this.#options));
  }

  /** The answer at the end of all redirects. Each address on the way is checked as the first is. */
  async #follow(start: URL, conditions: Record<string, string>, polite: boolean): Promise<{ url: URL; answer: IncomingMessage }> {
    const way = new Set<string>();
    let url = start;
    for (;;) {
      if (way.has(url.href)) throw new InputError(`redirects in a circle, back to ${url.href}`);
      if (way.size > mostRedirects) throw new InputError(`redirects more than ${mostRedirects} times`);
      way.add(url.href);
      const answer = await this.#ask(url, conditions, polite);
      try {
        const target = targetOf(answer, url);
        if (target === null) return { url, answer };
        url = target;
        answer.destroy();
      } catch (error) {
        answer.destroy();
        throw error;
      }
    }
  }

  async #ask(url: URL, conditions: Record<string, string>, polite: boolean): Promise<IncomingMessage> {
    const rules = polite ? await this.#rules(url) : null;
    if (rules !== null && !rules.allows(url.href))
      throw new InputError('is closed to programs by its robots.txt; open it in a browser, save it, and read the file');
    const resting = this.#pace.resting(url.host);
    if (resting > longestRest) throw new PassingError(`has a server that asks to be left alone for ${Math.ceil(resting / 1000)} s; try later`);
    if (resting > 0) await this.#clock.sleep(resting);
    await this.#pace.turn(url.host, Math.max(this.#options.pause ?? 1000, rules?.pause ?? 0));
    const headers = { 'user-agent': this.#options.userAgent ?? userAgent(), accept, 'accept-encoding': 'gzip, deflate, br', ...conditions };
    const answer = await get(url, headers, this.#options);
    const rest = restOf(answer, this.#clock.now());
    if (rest > 0) this.#pace.rest(url.host, rest);
    return answer;
  }

  /** What the robots.txt of an address's host says. A failure to get it is told as one to get the page. */
  #rules(url: URL): Promise<Rules> {
    const known = this.#robots.get(url.origin);
    if (known && known.until > this.#clock.now()) return known.rules;
    const rules = this.#fetchRules(new URL('/robots.txt', url));
    this.#robots.set(url.origin, { until: this.#clock.now() + robotsLast, rules });
    rules.catch(() => this.#robots.set(url.origin, { until: this.#clock.now() + failuresLast, rules }));
    return rules;
  }

  async #fetchRules(address: URL): Promise<Rules> {
    const { answer } = await this.#follow(address, {}, false);
    const status = answer.statusCode ?? 0;
    if (status >= 500 || status === 429) {
      answer.destroy();
      throw new PassingError(`is not fetched while its host cannot say what is open to programs (robots.txt: HTTP ${status}); try later`);
    }
    const text = status === 200 ? await textOf(this.#bytes(answer)) : '';
    answer.destroy();
    return rulesOf(address.href, { status, text });
  }
}

async function textOf(bytes: AsyncGenerator<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    parts.push(part);
    length += part.length;
    if (length > robotsBytes) break;
  }
  return new TextDecoder().decode(Buffer.concat(parts).subarray(0, robotsBytes));
}

/**
 * A client of the web. Nothing is asked before something is opened.
 *
 * @example
 * const web = webClient({ pause: 2000 }); await web.open('https://quay.example/a', null)
 */
export function webClient(options: WebOptions = {}): WebClient {
  return new Client(options);
}

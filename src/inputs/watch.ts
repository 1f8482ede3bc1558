import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { abreast } from './abreast.js';
import { type Entry, InputError, PassingError } from './article.js';
import { filesOf, containerOf } from './files.js';
import type { Given } from './given.js';
import { listInList, type Read, readEntry } from './read-files.js';
import { entriesOf, reasonOf, type Container } from './container.js';
import { isWebAddress } from './web-address.js';
import type { WebClient } from './web/client.js';
import type { CrawlState, Visit } from './web/crawl-state.js';

/** What a round of watching needs. */
export interface WatchOptions extends Given {
  readonly web: WebClient;
  readonly state: CrawlState;
  /** a file younger than this, in milliseconds, may still be being written and waits for the next round; 0 unless given */
  readonly settle?: number | undefined;
  /** the instant, for a test */
  readonly now?: (() => number) | undefined;
}

/** Sources that are asked at once; each host keeps its own pace. */
const placesAbreast = 8;

const digestOf = (...parts: readonly (string | null | undefined)[]) =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('base64url')
    .slice(0, 16);

/** What an item of a feed is like: another date of change, or another text, makes it worth reading again. */
function itemDigest({ article, changed }: Entry): string {
  if (article instanceof InputError) return digestOf(article.message);
  return digestOf(changed, article.title, article.body);
}

class Round {
  readonly #options: WatchOptions;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  #visit(digest: string | null = null, validators: { etag: string | null; lastModified: string | null } = { etag: null, lastModified: null }): Visit {
    return { etag: validators.etag, lastModified: validators.lastModified, digest, at: new Date(this.#options.now?.() ?? Date.now()).toISOString() };
  }

  /** The new of one entry. It is remembered when the next is asked for: what its taker has not dealt with comes again. */
  async *#entry(entry: Entry, container: Container, from: string, key: string | null): AsyncGenerator<Read> {
    const { state, web, ...given } = this.#options;
    const digest = itemDigest(entry);
    if (key !== null && (await state.seen(key))?.digest === digest) return;
    const read = await readEntry(entry, container, given, web, from);
    const { document } = read;
    // An article is known by its text, a refusal by its words: so of a file that grew, what was there before is passed over.
    const name = document instanceof InputError ? `${read.name} ${document.message}` : document.id;
    const known = (await state.seen(name)) !== null;
    if (!known) yield read;
    if (document instanceof PassingError) return;
    if (!known) await state.remember(name, this.#visit());
    if (key !== null) await state.remember(key, this.#visit(digest));
  }

  /** The new of a feed, of a page, or of a list of feeds (`listed` is a feed that one names). Its validators are remembered when all in it is dealt with. */
  async *address(url: string, from: string, listed = false): AsyncGenerator<Read> {
    const { state, web, ...given } = this.#options;
    try {
      const last = await state.seen(url);
      const page = await web.openChanged(url, from, { etag: last?.etag ?? null, lastModified: last?.lastModified ?? null });
      if (page === null) return;
      // A list of feeds is asked for whole each time: while it stays as it is, its feeds change.
      let again = false;
      for await (const entry of entriesOf(page.container, given)) {
        if ('feed' in entry) {
          if (listed) throw new InputError(listInList);
          again = true;
          yield* this.address(entry.feed, from, true);
        } else
          for await (const read of this.#entry(entry, page.container, from, entry.name === undefined ? null : `${url} ${entry.name}`)) {
            again ||= read.document instanceof PassingError;
            yield read;
          }
      }
      if (!again) await state.remember(url, this.#visit(null, page));
    } catch (error) {
      yield { name: url, document: reasonOf(error), from, article: null };
    }
  }

  /** The new of a file: of one that grew, what was added. */
  async *file(path: string, from: string): AsyncGenerator<Read> {
    const { state, web: _, settle = 0, now = Date.now, ...given } = this.#options;
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && settle > 0 && now() - stat.mtimeMs < settle) return;
    const digest = stat ? digestOf(String(stat.mtimeMs), String(stat.size)) : null;
    if (digest !== null && (await state.seen(path))?.digest === digest) return;
    try {
      const container = containerOf(path);
      for await (const entry of entriesOf(container, given)) {
        if ('feed' in entry) yield* this.address(entry.feed, from, true);
        else yield* this.#entry(entry, container, from, null);
      }
    } catch (error) {
      const reason = reasonOf(error);
      yield { name: path, document: reason, from, article: null };
    }
    // An OPML file is opened each time, for its feeds change while it does not.
    if (digest !== null && !/\.opml$/i.test(path)) await state.remember(path, this.#visit(digest));
  }
}

/**
 * Looks once at feeds, pages, OPML files and folders, and yields what is new or changed since `state` was told, refusals too.
 *
 * An article is remembered when the next one is asked for: a round that is cut short by a kill goes on where it was, and at most the
 * last article comes twice. What cannot be had for now is tried again in the next round.
 *
 * @example
 * for await (const { document } of watchRound(['https://quay.example/rss'], { web: webClient(), state: memoryState() })) …
 */
export async function* watchRound(places: readonly string[], options: WatchOptions): AsyncGenerator<Read> {
  const round = new Round(options);
  const streams = places.flatMap((place) => (isWebAddress(place) ? [round.address(place, place)] : filesOf([place]).map((path) => round.file(path, place))));
  yield* abreast(streams, placesAbreast);
}

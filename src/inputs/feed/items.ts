import type { parseFeed } from 'feedsmith';
import { isoDate } from '../dates.js';
import { oneLine } from '../normalise.js';
import { webAddress } from '../web-address.js';

/** What a feed says of one item, whatever its format. */
export interface FeedItem {
  readonly title: string | null;
  /** HTML that the feed gives as the item's text */
  readonly content: string | null;
  /** HTML that the feed gives as its description or summary */
  readonly description: string | null;
  readonly url: string | null;
  /** ISO date or instant */
  readonly published: string | null;
  readonly changed: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

type Parsed = ReturnType<typeof parseFeed>;
type RssItem = NonNullable<Extract<Parsed, { format: 'rss' }>['feed']['items']>[number];
type RdfItem = NonNullable<Extract<Parsed, { format: 'rdf' }>['feed']['items']>[number];
type AtomEntry = NonNullable<Extract<Parsed, { format: 'atom' }>['feed']['entries']>[number];
type JsonItem = NonNullable<Extract<Parsed, { format: 'json' }>['feed']['items']>[number];

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

const names = (list: readonly (string | { readonly name?: string | undefined } | undefined)[] | undefined): string | null =>
  text((list ?? []).flatMap((one) => text(typeof one === 'string' ? one : one?.name) ?? []).join(', '))?.replace(/^by\s+/i, '') ?? null;

/** The date of a feed, which may name a zone of the United States or leave its weekday out; null if it is none. */
function dateOf(...written: unknown[]): string | null {
  for (const one of written) {
    if (typeof one !== 'string') continue;
    const line = oneLine(one);
    const iso = isoDate(line);
    if (iso !== null) return iso;
    const instant = /\d{1,2} \p{L}{3,9} \d{4} \d{1,2}:\d{2}/u.test(line) ? Date.parse(line.replace(/\bZ$/, 'GMT')) : Number.NaN;
    if (!Number.isNaN(instant) && /(?:[A-Z]{1,4}|[+-]\d{4})$/.test(line)) return new Date(instant).toISOString().replace('.000', '');
  }
  return null;
}

/** RSS authors are often an address with a name behind it: "desk@quay.example (Ida Holm)". */
const authorName = (author: string | undefined) => text(author?.replace(/^\S+@\S+\s*/, '').replace(/^\((.*)\)$/, '$1'));

function ofRss(item: RssItem, base: string | null): FeedItem {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    title: text(item.title),
    content: text(item.content?.encoded),
    description: text(item.description),
    url: webAddress(item.link, base) ?? webAddress(permalink, null),
    published: dateOf(item.pubDate, ...(item.dc?.dates ?? [])),
    changed: text(item.pubDate),
    publisher: text(item.dc?.publishers?.[0]) ?? text(item.source?.title),
    byline: names(item.dc?.creators) ?? names(item.authors?.map((author) => authorName(typeof author === 'string' ? author : author.name) ?? undefined)),
  };
}

function ofRdf(item: RdfItem, base: string | null): FeedItem {
  return {
    title: text(item.title),
    content: text(item.content?.encoded),
    description: text(item.description),
    url: webAddress(item.link, base),
    published: dateOf(...(item.dc?.dates ?? [])),
    changed: text(item.dc?.dates?.[0]),
    publisher: text(item.dc?.publishers?.[0]),
    byline: names(item.dc?.creators),
  };
}

/** Atom's text constructs: HTML as it is, plain text made HTML. */
function htmlOf(construct: { readonly value?: string | undefined; readonly type?: string | undefined } | undefined): string | null {
  const value = text(construct?.value);
  if (value === null || construct?.type === 'html' || construct?.type === 'xhtml' || construct?.type?.includes('html')) return value;
  return /<(?:p|br|div)\b/i.test(value) ? value : escaped(value);
}

const escaped = (plain: string) =>
  plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\n\s*\n/g, '<p>');

function ofAtom(entry: AtomEntry, base: string | null): FeedItem {
  const link = entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate');
  return {
    title: htmlOf(entry.title),
    content: htmlOf(entry.content),
    description: htmlOf(entry.summary),
    url: webAddress(link?.href, base) ?? webAddress(entry.id, null),
    published: dateOf(entry.published, ...(entry.dc?.dates ?? []), entry.updated),
    changed: text(entry.updated),
    publisher: text(entry.source?.title?.value),
    byline: names(entry.authors),
  };
}

function ofJson(item: JsonItem): FeedItem {
  return {
    title: text(item.title) === null ? null : escaped(item.title!),
    content: text(item.content_html) ?? (text(item.content_text) === null ? null : escaped(item.content_text!)),
    description: text(item.summary) === null ? null : escaped(item.summary!),
    url: webAddress(item.url ?? item.external_url ?? item.id, null),
    published: dateOf(item.date_published),
    changed: text(item.date_modified),
    publisher: null,
    byline: names(item.authors),
  };
}

/**
 * A parsed feed as a title and items, in its order.
 *
 * @example
 * feedOf(parseFeed(rss)).items[0]?.url // 'https://quay.example/2024/03/05/envoys'
 */
export function feedOf(parsed: Parsed): Feed {
  const line = (title: string | undefined | null) => (text(title) === null ? null : oneLine(title!));
  if (parsed.format === 'rss') {
    const { title, link, items = [] } = parsed.feed;
    return { title: line(title), items: items.map((item) => ofRss(item, link ?? null)) };
  }
  if (parsed.format === 'rdf') {
    const { title, link, items = [] } = parsed.feed;
    return { title: line(title), items: items.map((item) => ofRdf(item, link ?? null)) };
  }
  if (parsed.format === 'atom') {
    const { title, links = [], entries = [] } = parsed.feed;
    const base = links.find(({ rel }) => rel !== 'self')?.href ?? links[0]?.href ?? null;
    return { title: line(title?.value), items: entries.map((entry) => ofAtom(entry, base)) };
  }
  return { title: line(parsed.feed.title), items: (parsed.feed.items ?? []).map(ofJson) };
}

import { parseFeed } from 'feedsmith';
import { type Article, articleOf, type Entry, InputError, type WholeInput } from '../article.js';
import { fragmentOf, plainText } from '../html/fragment.js';
import { oneLine } from '../normalise.js';
import { type FeedItem, type Feed, feedOf } from './items.js';

/** An item's text of so many characters is taken for the whole article: by what the feed calls it, content or description. */
const wholeContent = 500;
const wholeDescription = 1_000;
/** How a teaser ends. */
const teaser = /(?:…|\.\.\.|\[\s*(?:…|\.\.\.|&#8230;)\s*\]|(?:continue reading|read (?:more|on|the full [\p{L} ]+)|full story)\W*)$/iu;
/** How an aggregator names itself under an item. */
const appeared = /^the post .{3,300} (?:appeared first|first appeared) on .{2,100}$/i;

interface ItemText {
  readonly paragraphs: readonly string[];
  readonly removed: readonly string[];
  readonly whole: boolean;
}

async function textOf(html: string, enough: number): Promise<ItemText> {
  const { paragraphs, captions } = await fragmentOf(html);
  const kept = paragraphs.filter((paragraph) => !appeared.test(paragraph));
  const removed = [...captions, ...paragraphs.filter((paragraph) => appeared.test(paragraph))];
  const length = kept.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return { paragraphs: kept, removed, whole: length >= enough && !teaser.test(kept.at(-1) ?? '') };
}

async function entryOf(item: FeedItem, feed: Feed, index: number): Promise<Entry> {
  const content = item.content === null ? null : await textOf(item.content, wholeContent);
  const description = item.description === null ? null : await textOf(item.description, wholeDescription);
  const text = [content, description].find((one) => one?.whole) ?? content ?? description;
  const title = item.title === null ? null : await plainText(item.title);
  const article: Article = articleOf({
    title,
    body: text?.paragraphs.join('\n\n') ?? '',
    removed: text?.removed ?? [],
    publisher: item.publisher ?? feed.title,
    published: item.published,
    url: item.url,
    byline: item.byline,
  });
  return {
    line: null,
    name: item.url ?? (title === null ? `item ${index + 1}` : `“${oneLine(title).slice(0, 80)}”`),
    article,
    wholeAt: text?.whole ? null : item.url,
    changed: item.changed,
  };
}

/** RSS, Atom, RDF and JSON Feed: an article for each item; one of which the feed holds a part only says where the whole is. */
export const feed = {
  kind: 'feed',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  recognises: (start) =>
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!doctype rss[^>]*>\s*)*<(?:rss|feed|rdf:rdf|\w+:feed)[\s>]/i.test(start) ||
    /^\uFEFF?\s*\{\s*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(start),
  async entries(text): Promise<Entry[]> {
    let parsed: ReturnType<typeof parseFeed>;
    try {
      parsed = parseFeed(text);
    } catch {
      throw new InputError(/^\uFEFF?\s*</.test(text) ? 'is no feed that can be read: neither RSS nor Atom, or not whole' : 'is not a feed: it is not XML');
    }
    const found = feedOf(parsed);
    if (found.items.length === 0) throw new InputError('is a feed without an item');
    const entries: Entry[] = [];
    for (const [i, item] of found.items.entries()) entries.push(await entryOf(item, found, i));
    return entries;
  },
} satisfies WholeInput;

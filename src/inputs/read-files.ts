import { statSync } from 'node:fs';
import type { Document } from '../document/document.js';
import { type Article, type Entry, InputError } from './article.js';
import { type Container, documentOf, endingOf, entriesOf, reasonOf } from './container.js';
import { containerOf } from './files.js';
import { byteLimit, type Given, tooLarge } from './given.js';
import { inputFor, isStream } from './inputs.js';
import { isWebAddress } from './web-address.js';
import { type WebClient, webClient } from './web/client.js';

/** What comes of one article: its name for messages (the file, and the line where it holds several), and the document or the reason against it. */
export interface Read {
  readonly name: string;
  readonly document: Document | InputError;
  /** what was asked for: the file or address as the caller named it */
  readonly from: string;
  /** the article as its container says it, before it was frozen; null where it was refused */
  readonly article: Article | null;
}

/** Throws InputError if a file is far larger than an article may be, so that it is not even opened; one that is read as a stream may be of any length. */
function checkSize(path: string, given: Given): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || /\.gz$/i.test(path) || stat.size <= byteLimit(given)) return;
  if (!isStream(inputFor({ ending: endingOf(path), mediaType: null }, ''))) throw tooLarge(stat.size, given);
}

/** What a container is called, and one of its entries. */
function nameOf(container: Container, { line, name }: Entry): string {
  if (line !== null) return `${container.name}:${line}`;
  if (name === undefined || name === container.name) return container.name;
  return isWebAddress(name) ? `${name} (in ${container.name})` : `${container.name} ${name}`;
}

/** A page's article where the feed that led to it says what the page does not. */
function filledIn(page: Article, item: Article): Article {
  return {
    ...page,
    title: page.title ?? item.title,
    publisher: page.publisher ?? item.publisher,
    published: page.published ?? item.published,
    byline: page.byline ?? item.byline,
  };
}

/** The article of an entry and the container it is from: the page, fetched, where a feed holds a part of it only. */
async function wholeOf(entry: Entry, container: Container, given: Given, web: WebClient): Promise<{ article: Article | InputError; container: Container }> {
  if (!entry.wholeAt || container.sent === null || entry.article instanceof InputError) return { article: entry.article, container };
  const page = await web.open(entry.wholeAt, container.path);
  for await (const found of entriesOf(page, given)) {
    if ('feed' in found) break;
    const { article } = found;
    return { article: article instanceof InputError ? article : filledIn(article, entry.article), container: page };
  }
  throw new InputError('holds no article');
}

/**
 * What comes of one entry of a container.
 *
 * @example
 * await readEntry(entry, container, {}, webClient()) // { name: 'a.jsonl:3', document: { … }, … }
 */
export async function readEntry(entry: Entry, container: Container, given: Given, web: WebClient, from = container.name): Promise<Read> {
  const name = nameOf(container, entry);
  try {
    const whole = await wholeOf(entry, container, given, web);
    const document = await documentOf(whole.article, whole.container, given);
    return { name, document, from, article: whole.article instanceof InputError ? null : placedArticle(whole.article, document) };
  } catch (error) {
    return { name, document: reasonOf(error), from, article: null };
  }
}

/** An article with its address and date of retrieval as its document has them. */
function placedArticle(article: Article, document: Document | InputError): Article | null {
  return document instanceof InputError ? null : { ...article, url: document.url, retrieved: document.retrieved };
}

/** A file or an address, open. Throws InputError if it cannot be had. */
async function openContainer(file: string, given: Given, web: WebClient): Promise<Container> {
  if (isWebAddress(file)) return web.open(file, file);
  if (file !== '-') checkSize(file, given);
  return containerOf(file);
}

/**
 * Reads files and addresses of the web one after the other (`-` is standard input) and yields what comes of each article, the refused
 * ones too. Nothing is fetched unless an address is named: by the caller, in an OPML file, or by a feed that was itself fetched.
 *
 * @example
 * for await (const { name, document } of readFiles(['a.md'], {})) … // { name: 'a.md', document: { title: … } }
 */
export async function* readFiles(files: readonly string[], given: Given, web: WebClient = webClient()): AsyncGenerator<Read> {
  for (const file of files) yield* readFile(file, given, web);
}

/** What a list of feeds says where one of them is a list itself: it could lead in a circle. */
export const listInList = 'is a list of feeds, where a feed was expected';

/** Reads one file or address; `list` is the OPML file that it was found in. */
async function* readFile(file: string, given: Given, web: WebClient, list: string | null = null): AsyncGenerator<Read> {
  const from = list ?? file;
  try {
    const container = await openContainer(file, given, web);
    for await (const entry of entriesOf(container, given)) {
      if (!('feed' in entry)) yield await readEntry(entry, container, given, web, from);
      else if (list === null) yield* readFile(entry.feed, given, web, file);
      else throw new InputError(listInList);
    }
  } catch (error) {
    const reason = reasonOf(error);
    yield { name: file === '-' ? 'standard input' : file, document: reason, from, article: null };
  }
}

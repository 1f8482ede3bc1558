import { type Article, articleOf, type Entry, InputError, type WholeInput } from '../article.js';
import { isoDate } from '../dates.js';
import type { Given } from '../given.js';
import { oneLine } from '../normalise.js';
import { webAddress } from '../web-address.js';

/** The longest page that is parsed, in UTF-16 code units: markup costs far more than its text. A higher limit on text raises it. */
const longestPage = 5_000_000;
const markupPerCharacter = 5;

/** The deepest markup that is parsed: the parser's time grows with the square of the depth. */
const deepest = 1_000;
/** Elements that stand alone or that HTML closes by itself. */
const unpaired = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|html|head|body)$/i;

/** How deep the markup of a page nests, as written. */
function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
    if (unpaired.test(name)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** What browsers and their add-ons write into a page that they save: where it stood, and when. */
const savedFrom = [/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i, /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i];
const savedAt = /<!--\s*Page saved with SingleFile[\s\S]{0,3000}?saved date:\s*([^\n(]+)/i;
/** Characters at the start of a page in which it is written that it was saved. */
const savedHead = 5_000;

function savedOf(html: string): { url: string | null; retrieved: string | null } {
  const head = html.slice(0, savedHead);
  const url = savedFrom.map((form) => form.exec(head)?.[1]).find((found) => found !== undefined);
  const at = Date.parse(savedAt.exec(head)?.[1] ?? '');
  return { url: webAddress(url, null), retrieved: Number.isNaN(at) ? null : new Date(at).toISOString() };
}

const same = (a: string, b: string | null) => b !== null && oneLine(a).toLowerCase() === oneLine(b).toLowerCase();

/**
 * Takes an HTML page apart: title, lead, main text, and what it says of publisher, date, address and author.
 *
 * Throws InputError if the page holds no article. The parser is loaded when the first page comes.
 *
 * @example
 * (await articleOfPage('<title>Talks fail</title><p>Envoys of both sides left Vienna on Tuesday without a deal.</p>')).title // 'Talks fail'
 */
export async function articleOfPage(html: string, { maxChars = 0 }: Given = {}): Promise<Article> {
  const longest = Math.max(longestPage, maxChars * markupPerCharacter);
  if (html.length > longest)
    throw new InputError(`is a page of more than ${longest.toLocaleString('en-US')} characters; save its text as .txt, or raise --max-chars`);
  if (depthOf(html) > deepest) throw new InputError('is a page whose markup is nested too deep to parse; save its text as .txt');
  const [{ parsePage }, { metadataOf }, { mainTextOf }] = await Promise.all([import('./page.js'), import('./metadata.js'), import('./main-text.js')]);
  let metadata: ReturnType<typeof metadataOf>;
  let main: ReturnType<typeof mainTextOf>;
  try {
    const page = parsePage(html);
    metadata = metadataOf(page);
    main = mainTextOf(page);
  } catch {
    // No page is worth ending the work on all others.
    throw new InputError('is a page whose markup cannot be parsed; save its text as .txt');
  }
  if (main === null) throw new InputError('holds no article: no main text was found in this page');
  const paragraphs = main.paragraphs.filter(({ text, linked }, i) => !linked && !(i < 4 && same(text, metadata.title)));
  const removed = [...main.captions, ...main.paragraphs.filter(({ linked }) => linked).map(({ text }) => text)];
  // The date often stands by itself above the text.
  let published = metadata.published;
  const dated = paragraphs.findIndex(({ text }, i) => i < 3 && isoDate(text) !== null);
  if (dated >= 0) {
    const [line] = paragraphs.splice(dated, 1);
    removed.push(line!.text);
    published ??= isoDate(line!.text);
  }
  const first = paragraphs[0];
  const lead =
    first && paragraphs.length > 1 && (first.lead || (same(first.text, metadata.description) && first.text.length < paragraphs[1]!.text.length))
      ? first.text
      : null;
  if (lead !== null) paragraphs.shift();
  const saved = savedOf(html);
  return articleOf({
    ...(saved.retrieved === null ? {} : { retrieved: saved.retrieved }),
    title: metadata.title,
    lead,
    body: paragraphs.map(({ text }) => text).join('\n\n'),
    publisher: metadata.publisher,
    published,
    url: metadata.url ?? saved.url,
    byline: metadata.byline,
    removed,
  });
}

/** HTML: one article. */
export const html = {
  kind: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (text) => /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|article|meta|title|div|p)\b/i.test(text),
  entries: async (content, given): Promise<Entry[]> => [{ line: null, article: await articleOfPage(content, given) }],
} satisfies WholeInput;

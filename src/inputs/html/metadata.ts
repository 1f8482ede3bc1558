import { oneLine } from '../normalise.js';
import { isoDate } from '../dates.js';
import type { Page } from './page.js';

/** What an HTML page says of its article outside the text. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly description: string | null;
}

type Fields = Record<string, unknown>;
const articleTypes =
  /(?:Article|NewsArticle|ReportageNewsArticle|BlogPosting|AnalysisNewsArticle|BackgroundNewsArticle|LiveBlogPosting|PressRelease|GovernmentService)$/;

/** All objects of a JSON-LD tree, `@graph` included. */
function objectsOf(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  return [fields, ...objectsOf(fields['@graph'])];
}

/** The JSON-LD object of the article, or null; a broken script says nothing. */
function linkedData(page: Page): Fields | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const article = objectsOf(value).find((fields) => [fields['@type']].flat().some((type) => typeof type === 'string' && articleTypes.test(type)));
    if (article) return article;
  }
  return null;
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = oneLine(value);
  return line === '' ? null : line;
}

/** The name or names of what may be a string, an object with `name`, or a list of either. */
function named(value: unknown): string | null {
  const names = [value].flat().map((one) => text(typeof one === 'object' && one !== null ? (one as Fields).name : one));
  return text(names.filter((one) => one !== null).join(', '));
}

/** The title without the site's name at its end. A part such as "– Kremlin" that names another stays: it says who says so. */
function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  const ending = title.slice(-site.length);
  if (ending.toLowerCase() !== site.toLowerCase()) return title;
  return title.slice(0, -site.length).replace(/\s*[|·•:»–—-]+\s*$/, '') || title;
}

/**
 * Title, publisher, date, address and byline of a page: from JSON-LD, else from its meta elements, else from what it marks up so.
 *
 * @example
 * metadataOf(parsePage('<title>Talks fail</title>')).title // 'Talks fail'
 */
export function metadataOf(page: Page): Metadata {
  const data = linkedData(page) ?? {};
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)?.getAttribute('content');
      if (text(found)) return text(found);
    }
    return null;
  };
  const content = (selector: string) => text(page.querySelector(selector)?.textContent);
  const site = named(data.publisher) ?? meta('og:site_name', 'dc.publisher', 'DC.publisher', 'citation_publisher', 'application-name');
  const title = text(data.headline) ?? meta('og:title', 'twitter:title', 'dc.title', 'DC.title') ?? content('h1') ?? content('title');
  const dates = [
    text(data.datePublished),
    meta(
      'article:published_time',
      'datePublished',
      'dc.date',
      'DC.date',
      'DC.date.issued',
      'dcterms.issued',
      'date',
      'pubdate',
      'publish-date',
      'parsely-pub-date',
    ),
    ...[...page.querySelectorAll('time[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime]')]
      .slice(0, 1)
      .map((time) => text(time.getAttribute('datetime'))),
    content('[itemprop="datePublished"]'),
    content('[class~="date"], [class~="published"], [class~="pubdate"], [class~="post-date"], [class~="entry-date"]'),
  ];
  const author =
    named(data.author) ?? meta('author', 'article:author', 'dc.creator', 'DC.creator', 'parsely-author') ?? content('[rel="author"], [itemprop="author"]');
  return {
    title: title === null ? null : withoutSite(title, site),
    publisher: site,
    published: dates.map((date) => (date === null ? null : isoDate(date))).find((date) => date !== null) ?? null,
    url: text(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url') ?? text(data.url),
    byline: author === null || /^https?:/.test(author) ? null : author.replace(/^by\s+/i, ''),
    description: meta('og:description', 'description', 'twitter:description') ?? text(data.description),
  };
}

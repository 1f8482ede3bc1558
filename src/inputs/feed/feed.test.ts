import { describe, expect, it } from 'vitest';
import type { Entry } from '../article.js';
import { documentsOf } from '../index.js';
import { describeInput, sample } from '../input.contract.js';
import { feed } from './feed.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html = (paragraphs: readonly string[]) => paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
const rss = (items: string, head = '<title>The Quay Gazette</title><link>https://quay.example/</link>') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`;

describeInput(feed, ({ title, publisher, published, url, paragraphs }) =>
  rss(
    `<item><title>${escaped(title)}</title><link>${url}</link><dc:date>${published}</dc:date><content:encoded><![CDATA[${html(paragraphs)}]]></content:encoded></item>`,
    `<title>${publisher}</title>`,
  ),
);

const summary = 'Envoys of both sides left Vienna on Tuesday without a deal, the ministry said.';
const long = Array.from({ length: 8 }, (_, i) => `${summary} That was the end of round ${i + 1}.`);
const article = ({ article: found }: Entry) => {
  if (found instanceof Error) throw found;
  return found;
};

describe('feed', () => {
  it('reads Atom, with titles and text in HTML', async () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Quay &amp;amp; Co</title><link href="https://quay.example/"/><updated>2024-03-06T10:00:00Z</updated>
<entry><title type="html">Talks &lt;i&gt;fail&lt;/i&gt; &amp;#8211; ministry</title><link rel="enclosure" href="/a.mp3"/><link href="/a"/><id>tag:quay.example,2024:1</id>
<published>2024-03-05T10:00:00+03:00</published><updated>2024-03-06T10:00:00Z</updated><author><name>Ida Holm</name></author><summary>Short.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html(long)}</div></content></entry></feed>`;
    const [entry] = await feed.entries(atom);
    expect(article(entry!)).toMatchObject({
      title: 'Talks fail – ministry',
      url: 'https://quay.example/a',
      published: '2024-03-05T10:00:00+03:00',
      byline: 'Ida Holm',
    });
    expect(article(entry!).body).toBe(long.join('\n\n'));
    expect(entry).toMatchObject({ wholeAt: null, name: 'https://quay.example/a', changed: '2024-03-06T10:00:00Z' });
  });

  it('reads RDF and JSON Feed', async () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Quay</title><link>https://quay.example/</link></channel><item rdf:about="https://quay.example/a"><title>Talks fail</title><link>https://quay.example/a</link><description>${summary}</description><dc:date>2024-03-05</dc:date></item></rdf:RDF>`;
    expect(article((await feed.entries(rdf))[0]!)).toMatchObject({ title: 'Talks fail', body: summary, published: '2024-03-05', publisher: 'Quay' });
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Quay',
      items: [{ id: '1', url: 'https://quay.example/a', title: 'Less < more', content_text: `${long.join('\n\n')}`, date_published: '2024-03-05T10:00:00Z' }],
    });
    expect(feed.recognises(json)).toBe(true);
    expect(article((await feed.entries(json))[0]!)).toMatchObject({ title: 'Less < more', body: long.join('\n\n'), published: '2024-03-05T10:00:00Z' });
  });

  it.each([
    ['a summary', `<description>${summary}</description>`, true],
    ['a summary in the place of the text', `<content:encoded>${summary}</content:encoded>`, true],
    ['a teaser', `<content:encoded><![CDATA[${html(long)}<p>Continue reading</p>]]></content:encoded>`, true],
    ['a text that breaks off', `<description><![CDATA[${html([...long, ...long])} and then […]]]></description>`, true],
    ['no text', '', true],
    ['the whole as its text', `<description>${summary}</description><content:encoded><![CDATA[${html(long)}]]></content:encoded>`, false],
    ['the whole as its description', `<description><![CDATA[${html([...long, ...long])}]]></description>`, false],
  ])('knows where the whole stands if an item holds %s', async (_, text, part) => {
    const [entry] = await feed.entries(rss(`<item><title>Talks fail</title><link>https://quay.example/a</link>${text}</item>`));
    expect(entry!.wholeAt).toBe(part ? 'https://quay.example/a' : null);
  });

  it('takes the publisher an aggregator names, the dates of mail, and no e-mail address for a byline', async () => {
    const item = `<item><title>A</title><guid isPermaLink="true">https://quay.example/a</guid><pubDate>Tue, 5 Mar 2024 10:00:00 EST</pubDate><author>desk@quay.example (Ida Holm)</author><source url="https://harbour.example/rss">The Harbour Post</source><description>${summary}</description></item>`;
    expect(article((await feed.entries(rss(item)))[0]!)).toMatchObject({
      publisher: 'The Harbour Post',
      published: '2024-03-05T15:00:00Z',
      byline: 'Ida Holm',
      url: 'https://quay.example/a',
    });
  });

  it('calls an item by its address, else by its title', async () => {
    const items = `<item><title>Talks fail</title><description>x</description></item><item><description>x</description></item><item><link>/b</link><description>x</description></item>`;
    expect((await feed.entries(rss(items))).map(({ name }) => name)).toEqual(['“Talks fail”', 'item 2', 'https://quay.example/b']);
  });

  it.each([
    ['is not a feed: it is not XML', 'Envoys left.'],
    ['is no feed that can be read: neither RSS nor Atom, or not whole', '<html><body>Not found</body></html>'],
    ['is no feed that can be read: neither RSS nor Atom, or not whole', '<rss><channel><item><title>Tal'],
    ['is a feed without an item', rss('')],
  ])('refuses what is no feed: %s', async (reason, text) => {
    await expect(documentsOf(new TextEncoder().encode(text), 'feed.xml', {})).rejects.toThrow(reason);
  });

  it('reads what the feed holds of each item when it is a file: nothing is fetched', async () => {
    const items = sample.paragraphs.map(
      (paragraph, i) => `<item><title>Item ${i}</title><link>https://quay.example/${i}</link><description>${escaped(paragraph)}</description></item>`,
    );
    const incoming = await documentsOf(new TextEncoder().encode(rss(items.join(''))), 'feed.xml', {});
    expect(incoming.map(({ document }) => (document instanceof Error ? document.message : document.title))).toEqual(['Item 0', 'Item 1', 'Item 2']);
  });
});

import { gzipSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Given } from './given.js';
import { pageOf, sample } from './input.contract.js';
import { readFiles } from './read-files.js';
import { warcRecord } from './warc/sample-warc.js';
import { webClient } from './web/client.js';
import { type TestServer, testServer } from './web/sample-server.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-read-'));
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  server.asked.length = 0;
  server.routes = {};
});

const page = (title: string) => pageOf({ ...sample, title });
const bare = (title: string) => page(title).replace(/<meta property="(?:og:site_name|article:published_time)"[^>]*>|<link[^>]*>/g, '');
const typed = (type: string, body: string | Uint8Array) => (response: ServerResponse) => response.setHeader('content-type', type).end(body);
const feed = (...items: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Gazette</title>${items.join('')}</channel></rss>`;
const item = (path: string, more = '') =>
  `<item><title>In the feed</title><link>${server.base}${path}</link><description>Envoys left …</description>${more}</item>`;
const web = () => webClient({ allowPrivate: true, pause: 0, timeout: 15_000 });
async function read(files: string[], given: Given = {}) {
  const found: string[] = [];
  for await (const { name, document, from } of readFiles(files, given, web())) {
    expect(files).toContain(from);
    found.push(`${name}: ${document instanceof Error ? document.message : document.title}`.replaceAll(server.base, '').replaceAll(`${folder}/`, ''));
  }
  return found;
}
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('readFiles, of addresses', () => {
  it('reads a page: its address and time, its charset from the server, its kind from what it is', async () => {
    server.routes = { '/a.csv?x=1': typed('text/html; charset=iso-8859-1', Buffer.from(bare('Café talks'), 'latin1')) };
    for await (const { document } of readFiles([`${server.base}/a.csv?x=1`], {}, web())) {
      expect(document).toMatchObject({ title: 'Café talks', path: `${server.base}/a.csv?x=1`, url: `${server.base}/a.csv?x=1` });
      expect(!(document instanceof Error) && document.retrieved).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  it.each([
    [
      'a declared charset that is wrong',
      'text/html; charset=utf-8',
      Buffer.from(bare('Café talks').replace('<meta charset="utf-8">', ''), 'latin1'),
      'is not valid UTF-8',
    ],
    ['no charset', 'text/html', Buffer.from(bare('Café talks').replace('<meta charset="utf-8">', '') + 'é'.repeat(50), 'latin1'), 'Café talks'],
    ['one faulty character', 'text/html; charset=utf-8', Buffer.concat([Buffer.from(bare('Café talks')), Buffer.from([0xff])]), 'Café talks'],
    ['the charset of the page, where the server is wrong', 'text/html; charset=klingon', Buffer.from(bare('Café talks')), 'Café talks'],
  ])('reads or refuses a page with %s', async (_, type, body, expected) => {
    const faulty = expected.startsWith('is') ? Buffer.concat([body, Buffer.alloc(50, 0xe9)]) : body;
    server.routes = { '/a': typed(type, faulty) };
    expect((await read([`${server.base}/a`]))[0]).toContain(`/a: ${expected}`);
  });

  it('reads a feed: what it holds whole, and the pages of the rest; each refusal is named', async () => {
    const whole = `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${Array(8).fill(`<p>${sample.paragraphs[0]}</p>`).join('')}]]></content:encoded>`;
    server.routes = {
      '/robots.txt': 'User-agent: *\nDisallow: /shut',
      '/rss': typed(
        'text/xml',
        feed(item('/whole', whole), item('/a', '<pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate>'), item('/gone'), item('/shut'), item('/b')),
      ),
      '/a': bare('One'),
      '/b': bare('Two'),
    };
    const found = await read([`${server.base}/rss`]);
    expect(found).toEqual([
      '/whole (in /rss): In the feed',
      '/a (in /rss): One',
      '/gone (in /rss): is not there (HTTP 404)',
      '/shut (in /rss): is closed to programs by its robots.txt; open it in a browser, save it, and read the file',
      '/b (in /rss): Two',
    ]);
    for await (const { name, document } of readFiles([`${server.base}/rss`], {}, web()))
      if (name.includes('/a '))
        expect(document).toMatchObject({
          publisher: 'The Quay Gazette',
          published: '2024-03-05T10:00:00Z',
          path: `${server.base}/rss`,
          url: `${server.base}/a`,
        });
  });

  it('reads the feeds of an OPML file, and names those that cannot be had', async () => {
    const opml = put(
      'feeds.opml',
      `<opml version="2.0"><body><outline xmlUrl="${server.base}/rss"/><outline xmlUrl="${server.base}/gone"/><outline xmlUrl="${server.base}/text"/></body></opml>`,
    );
    server.routes = { '/rss': typed('application/rss+xml', feed(item('/a'))), '/a': page('One'), '/text': typed('application/rss+xml', '\u007fELF\0') };
    expect(await read([opml])).toEqual(['/a (in /rss): One', '/gone: is not there (HTTP 404)', '/text: is a binary file, not text']);
  });

  it('goes into no list of feeds that a list names: it may be the list itself', async () => {
    server.routes = { '/opml': typed('text/xml', `<opml version="2.0"><body><outline xmlUrl="${server.base}/opml"/></body></opml>`) };
    expect(await read([`${server.base}/opml`])).toEqual(['/opml: is a list of feeds, where a feed was expected']);
  });

  it('reads a packed WARC file as it comes, whatever its length, and what is whole of one that breaks off', async () => {
    const records = Array.from({ length: 30 }, (_, i) => gzipSync(warcRecord({ url: `https://quay.example/${i}`, body: page(`Page ${i}`) })));
    const file = Buffer.concat(records);
    server.routes = {
      '/news.warc.gz': typed('application/octet-stream', file),
      '/cut.warc.gz': typed('application/gzip', file.subarray(0, records[0]!.length + 40)),
    };
    expect(await read([`${server.base}/news.warc.gz`], { maxChars: 1000 })).toHaveLength(30);
    expect(await read([`${server.base}/cut.warc.gz`])).toEqual([
      'https://quay.example/0 (in /cut.warc.gz): Page 0',
      '/cut.warc.gz: breaks off before its end (gzip)',
    ]);
  });

  it('does not read a page of 50 MB to its end', async () => {
    let sent = 0;
    server.routes = {
      '/a': (response) => {
        response.setHeader('content-type', 'text/html');
        const more = () => {
          while (sent < 50_000_000) {
            sent += 100_000;
            if (!response.write('<p>Talks. '.repeat(10_000))) return;
          }
          response.end();
        };
        response.on('drain', more);
        more();
      },
      '/b': page('Two'),
    };
    expect(await read([`${server.base}/a`, `${server.base}/b`])).toEqual([
      '/a: has more than 16,000,000 bytes, far more than 1,000,000 characters of text; --max-chars raises the limit',
      '/b: Two',
    ]);
    expect(sent).toBeLessThan(40_000_000);
  });

  it('says what is no article: a picture, a PDF, an address of no host', async () => {
    server.routes = { '/a': typed('image/png', '\u0089PNG\r\n\u001a\n'), '/b': typed('application/pdf', '%PDF-1.7') };
    expect(await read([`${server.base}/b`, 'ftp://quay.example/a'])).toEqual([
      '/b: is a PDF, not text; save its text as .txt, .md or .html',
      'ftp://quay.example/a: is a ftp: address; only http: and https: are fetched',
    ]);
  });
});

describe('readFiles, of files', () => {
  it('fetches nothing for a feed that is a file', async () => {
    const file = put('feed.xml', feed(item('/a')));
    expect(await read([file])).toEqual([expect.stringContaining('/a (in feed.xml): ')]);
    expect(server.asked).toEqual([]);
  });

  it('says once that a packed file breaks off, after what is whole in it', async () => {
    const lines = Array.from({ length: 400 }, (_, i) => `${JSON.stringify({ title: `Talks ${i}`, text: sample.paragraphs.join('\n\n') })}\n`).join('');
    const packed = gzipSync(lines);
    const found = await read([put('a.jsonl.gz', packed.subarray(0, packed.length - 200)), put('b.jsonl', lines.slice(0, 600))]);
    const broken = found.indexOf('a.jsonl.gz: breaks off before its end (gzip)');
    expect(broken).toBeGreaterThan(10);
    expect(found.slice(0, broken)).toEqual(Array.from({ length: broken }, (_, i) => `a.jsonl.gz:${i + 1}: Talks ${i}`));
    expect(found[broken + 1]).toMatch(/^b\.jsonl:1: /);
  });

  it('holds to the limit for every kind', async () => {
    const long = { ...sample, paragraphs: Array(40).fill(sample.paragraphs[0]!) };
    const files = [
      put('long.html', pageOf(long)),
      put('long.csv', `title,text\nA,"${long.paragraphs.join('\n\n')}"\n`),
      put('long.warc', warcRecord({ url: 'https://quay.example/a', body: pageOf(long) })),
      put('long.jsonl', JSON.stringify({ title: 'A', text: long.paragraphs.join('\n\n') })),
      put('long.xml', feed(`<item><title>A</title><description>${long.paragraphs.join(' ')}</description></item>`)),
    ];
    for (const found of await read(files, { maxChars: 1000 }))
      expect(found).toMatch(/: has [\d,]+ characters, more than the limit of 1,000; --max-chars raises it$/);
    expect((await read(files, { maxChars: 10_000 })).filter((found) => found.includes('more than'))).toEqual([]);
  });
});

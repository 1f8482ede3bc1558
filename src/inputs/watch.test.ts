import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageOf, sample } from './input.contract.js';
import { watchRound } from './watch.js';
import { webClient } from './web/client.js';
import { type CrawlState, memoryState } from './web/crawl-state.js';
import { type TestServer, testServer } from './web/sample-server.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-watch-'));
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
const item = (path: string, more = '') =>
  `<item><title>${path}</title><link>${server.base}${path}</link><description>Envoys left …</description>${more}</item>`;
const feed = (...items: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title>${items.join('')}</channel></rss>`;
/** A feed with validators, as a server sends it. */
const served =
  (etag: string, text: string) =>
  (response: ServerResponse, { headers }: { headers: Record<string, unknown> }) =>
    headers['if-none-match'] === etag ? response.writeHead(304).end() : response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(text);
async function round(places: string[], state: CrawlState, most = Number.POSITIVE_INFINITY, settle = 0) {
  const found: string[] = [];
  for await (const { name, document } of watchRound(places, { state, settle, web: webClient({ allowPrivate: true, pause: 0, timeout: 15_000 }) })) {
    found.push((document instanceof Error ? `${name} ${document.message}` : document.title!).replaceAll(server.base, '').replaceAll(`${folder}/`, ''));
    if (found.length === most) break;
  }
  return found;
}
const fetched = () => server.asked.map(({ path }) => path).filter((path) => path !== '/robots.txt');

describe('watchRound, of feeds', () => {
  it('yields what is new, asks politely, and fetches no item twice', async () => {
    const state = memoryState();
    server.routes = { '/rss': served('"1"', feed(item('/a'), item('/b'))), '/a': page('One'), '/b': page('Two') };
    expect(await round([`${server.base}/rss`], state)).toEqual(['One', 'Two']);
    expect(await round([`${server.base}/rss`], state)).toEqual([]);
    expect(fetched()).toEqual(['/rss', '/a', '/b', '/rss']);
    server.routes = { ...server.routes, '/rss': served('"2"', feed(item('/c'), item('/a'), item('/b'))), '/c': page('Three') };
    expect(await round([`${server.base}/rss`], state)).toEqual(['Three']);
    expect(fetched().slice(4)).toEqual(['/rss', '/c']);
  });

  it('yields an item again when it has changed, if its text has', async () => {
    const state = memoryState();
    const dated = (day: number) => feed(item('/a', `<pubDate>0${day} Mar 2024 10:00:00 GMT</pubDate>`));
    server.routes = { '/rss': served('"1"', dated(5)), '/a': page('One') };
    expect(await round([`${server.base}/rss`], state)).toEqual(['One']);
    server.routes = { '/rss': served('"2"', dated(6)), '/a': page('One') };
    expect(await round([`${server.base}/rss`], state)).toEqual([]);
    server.routes = { '/rss': served('"3"', dated(7)), '/a': page('One, corrected') };
    expect(await round([`${server.base}/rss`], state)).toEqual(['One, corrected']);
  });

  it('goes on where it was cut short: what was not dealt with comes again', async () => {
    const state = memoryState();
    server.routes = { '/rss': served('"1"', feed(item('/a'), item('/b'), item('/c'))), '/a': page('One'), '/b': page('Two'), '/c': page('Three') };
    expect(await round([`${server.base}/rss`], state, 2)).toEqual(['One', 'Two']);
    expect(await round([`${server.base}/rss`], state)).toEqual(['Two', 'Three']);
    expect(await round([`${server.base}/rss`], state)).toEqual([]);
  });

  it('tries again what could not be had for now, and tells once what cannot be had', async () => {
    const state = memoryState();
    server.routes = { '/rss': served('"1"', feed(item('/a'), item('/gone'))), '/a': (response) => response.writeHead(500).end() };
    expect(await round([`${server.base}/rss`], state)).toEqual([
      '/a (in /rss) is not sent, its server fails (HTTP 500); try later',
      '/gone (in /rss) is not there (HTTP 404)',
    ]);
    server.routes = { ...server.routes, '/a': page('One') };
    expect(await round([`${server.base}/rss`], state)).toEqual(['One']);
    expect(await round([`${server.base}/rss`], state)).toEqual([]);
  });

  it('reads the rest where one feed fails', async () => {
    server.routes = { '/rss': served('"1"', feed(item('/a'))), '/a': page('One'), '/bad': 'Envoys left.' };
    const found = await round([`${server.base}/none`, `${server.base}/rss`], memoryState());
    expect(found.sort()).toEqual(['/none is not there (HTTP 404)', 'One']);
  });

  it('watches the feeds of an OPML file, and goes into no list that a list names', async () => {
    const opml = join(folder, 'feeds.opml');
    writeFileSync(opml, `<opml version="2.0"><body><outline xmlUrl="${server.base}/rss"/><outline xmlUrl="${server.base}/opml"/></body></opml>`);
    server.routes = {
      '/rss': served('"1"', feed(item('/a'))),
      '/a': page('One'),
      '/opml': `<opml version="2.0"><body><outline xmlUrl="${server.base}/opml"/></body></opml>`,
    };
    const state = memoryState();
    expect(await round([opml], state)).toEqual(['One', '/opml is a list of feeds, where a feed was expected']);
    server.routes = { ...server.routes, '/rss': served('"2"', feed(item('/b'))), '/b': page('Two') };
    expect(await round([opml], state)).toEqual(['Two', '/opml is a list of feeds, where a feed was expected']);
    const list = `<opml version="2.0"><body><outline xmlUrl="${server.base}/rss"/></body></opml>`;
    server.routes = { ...server.routes, '/list': served('"1"', list), '/rss': served('"3"', feed(item('/c'))), '/c': page('Three') };
    expect(await round([`${server.base}/list`], state)).toEqual(['Three']);
    server.routes = { ...server.routes, '/rss': served('"4"', feed(item('/d'))), '/d': page('Four') };
    expect(await round([`${server.base}/list`], state)).toEqual(['Four']);
    expect(await round([`${server.base}/opml`], state)).toEqual(['/opml is a list of feeds, where a feed was expected']);
  });

  it('tells the same article of two feeds once', async () => {
    server.routes = { '/rss': served('"1"', feed(item('/a'))), '/atom': served('"1"', feed(item('/a'))), '/a': page('One') };
    const state = memoryState();
    expect(await round([`${server.base}/rss`], state)).toEqual(['One']);
    expect(await round([`${server.base}/atom`], state)).toEqual([]);
  });
});

describe('watchRound, of folders', () => {
  const inbox = join(folder, 'inbox');
  const put = (name: string, text: string) => {
    mkdirSync(inbox, { recursive: true });
    writeFileSync(join(inbox, name), text);
  };
  const line = (title: string) => `${JSON.stringify({ title, text: sample.paragraphs.join('\n\n') })}\n`;

  it('yields what is new in files that came, changed or grew', async () => {
    const state = memoryState();
    put('a.txt', `One\n\n${sample.paragraphs.join('\n\n')}`);
    put('b.jsonl', `${line('Two')}oops\n`);
    expect(await round([inbox], state)).toEqual(expect.arrayContaining(['One', 'Two', 'inbox/b.jsonl:2 is not valid JSON']));
    expect(await round([inbox], state)).toEqual([]);
    appendFileSync(join(inbox, 'b.jsonl'), line('Three'));
    put('c.txt', `Four\n\n${sample.paragraphs.join('\n\n')}`);
    expect((await round([inbox], state)).sort()).toEqual(['Four', 'Three']);
  });

  it('leaves a file to the next round that may still be being written', async () => {
    const state = memoryState();
    put('late.txt', `Late\n\n${sample.paragraphs.join('\n\n')}`);
    expect(await round([join(inbox, 'late.txt')], state, undefined, 600_000)).toEqual([]);
    const past = Date.now() / 1000 - 1000;
    utimesSync(join(inbox, 'late.txt'), past, past);
    expect(await round([join(inbox, 'late.txt')], state, undefined, 600_000)).toEqual(['Late']);
  });

  it('says what is not there', async () => expect(await round([join(folder, 'gone')], memoryState())).toEqual(['gone is not there']));
});

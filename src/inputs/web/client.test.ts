import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PassingError } from '../article.js';
import { collect } from '../stream.js';
import { webClient, type WebOptions } from './client.js';
import type { Clock } from './pace.js';
import { type TestServer, testServer } from './sample-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.routes = {};
});

/** A clock that never waits, and knows how long it would have. */
function quickClock(): Clock & { slept: number[] } {
  let time = Date.parse('2024-03-06T08:30:00Z');
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}
const client = (options: WebOptions = {}) => webClient({ allowPrivate: true, pause: 0, timeout: 15_000, userAgent: 'Readout/test', ...options });
const text = async (path: string, options: WebOptions = {}) => {
  const container = await client(options).open(path.startsWith('http') ? path : server.base + path, null);
  return Buffer.from((await collect(container.bytes, 1e8))!).toString();
};
const paths = () => server.asked.map(({ path }) => path);

describe('webClient', () => {
  it('fetches a page, with its name, type and time', async () => {
    server.routes = { '/a': (response) => response.setHeader('content-type', 'Text/HTML; charset="ISO-8859-1"').end('Talks') };
    const container = await client({ clock: quickClock() }).open(`${server.base}/a#part`, 'as named');
    expect(container).toMatchObject({
      name: `${server.base}/a#part`,
      path: 'as named',
      sent: { url: `${server.base}/a`, mediaType: 'text/html', charset: 'ISO-8859-1', retrieved: '2024-03-06T08:30:00.000Z' },
    });
    expect(Buffer.from((await collect(container.bytes, 100))!).toString()).toBe('Talks');
    expect(paths()).toEqual(['/robots.txt', '/a']);
    expect(server.asked[1]!.headers['user-agent']).toBe('Readout/test');
  });

  it.each([
    ['gzip', gzipSync('Talks')],
    ['br', brotliCompressSync('Talks')],
    ['identity', Buffer.from('Talks')],
  ])('unpacks %s', async (packing, body) => {
    server.routes = { '/a': (response) => response.setHeader('content-encoding', packing).end(body) };
    expect(await text('/a')).toBe('Talks');
  });

  it('asks whether a page has changed by what its server said of it', async () => {
    server.routes = {
      '/a': (response, { headers }) =>
        headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'Wed, 06 Mar 2024 08:30:00 GMT'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"1"', 'last-modified': 'Wed, 06 Mar 2024 08:30:00 GMT' }).end('Talks'),
    };
    const web = client();
    const page = await web.openChanged(`${server.base}/a`, null, { etag: null, lastModified: null });
    expect(page).toMatchObject({ etag: '"1"', lastModified: 'Wed, 06 Mar 2024 08:30:00 GMT' });
    await page!.container.bytes[Symbol.asyncIterator]().return?.();
    expect(await web.openChanged(`${server.base}/a`, null, page!)).toBe(null);
  });

  it('follows redirects, and says where the page stands', async () => {
    server.routes = {
      '/a': (response) => response.writeHead(301, { location: '/b' }).end(),
      '/b': (response) => response.writeHead(307, { location: `${server.base}/c` }).end(),
      '/c': 'Talks',
    };
    expect((await client().open(`${server.base}/a`, null)).sent?.url).toBe(`${server.base}/c`);
  });

  it.each<[string, string | RegExp, (response: ServerResponse) => void]>([
    ['a circle', /^redirects in a circle, back to http/, (response) => response.writeHead(302, { location: '/a' }).end()],
    ['another scheme', 'redirects to a ftp: address, which is not fetched', (response) => response.writeHead(302, { location: 'ftp://127.0.0.1/a' }).end()],
    ['a missing page', 'is not there (HTTP 404)', (response) => response.writeHead(404).end()],
    ['a closed page', 'is refused by its server (HTTP 403); open it in a browser, save it, and read the file', (response) => response.writeHead(403).end()],
    ['nothing', 'is not sent (HTTP 204)', (response) => response.writeHead(204).end()],
    ['an unknown packing', 'is packed in a way that is not known (zstd)', (response) => response.setHeader('content-encoding', 'zstd').end('x')],
    [
      'a packing that breaks off',
      'breaks off before its end (gzip)',
      (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('Talks').subarray(0, 12)),
    ],
  ])('refuses %s in one line', async (_, reason, answer) => {
    server.routes = { '/a': answer };
    await expect(text('/a')).rejects.toThrow(reason);
  });

  it('goes along no more than ten redirects', async () => {
    server.routes = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/${i}`, (response) => response.writeHead(302, { location: `/${i + 1}` }).end()]));
    await expect(text('/0')).rejects.toThrow('redirects more than 10 times');
  });

  it.each<[string, string | RegExp, (response: ServerResponse) => void]>([
    ['a server that fails', 'is not sent, its server fails (HTTP 500); try later', (response) => response.writeHead(500).end()],
    ['a busy server', 'is not sent now, its server is busy (HTTP 429); try later', (response) => response.writeHead(429).end()],
    ['a server that does not answer', 'does not answer within 1 s; try later', () => undefined],
    ['a page that stops', 'stopped in the middle: nothing came for 1 s; try later', (response) => response.write('Talks')],
    [
      'a page that breaks off',
      'broke off while it was sent; try again',
      (response) => response.writeHead(200, { 'content-length': 99 }).write('Talks', () => setTimeout(() => response.destroy(), 20)),
    ],
    [
      'a page that drips',
      /^is sent too slowly: \d+ bytes in \d s; try later$/,
      (response) => {
        const drip = setInterval(() => response.write('x'), 30);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('may ask again for %s', async (_, reason, answer) => {
    server.routes = { '/a': answer };
    const failure = text('/a', { timeout: 1000 });
    await expect(failure).rejects.toThrow(reason);
    await expect(failure).rejects.toThrow(PassingError);
  });

  it('says which host is not known, and which does not answer', async () => {
    const resolve = async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    await expect(text('http://quay.example/a', { resolve })).rejects.toThrow('has a host of which nothing is known (quay.example); check the address');
    const free = await testServer();
    await free.close();
    await expect(text(`${free.base}/a`)).rejects.toThrow('cannot be reached (ECONNREFUSED); check the connection, or try later');
  });

  it.each([
    ['file:///etc/passwd', 'is a file: address; only http: and https: are fetched'],
    ['ftp://quay.example/a', 'is a ftp: address; only http: and https: are fetched'],
    ['https://ida:secret@quay.example/', 'holds a name or password, which are not sent; save the page and read the file'],
    ['http://', 'is no address; write https://example.org/article'],
  ])('does not fetch %s', async (address, reason) => {
    await expect(client().open(address, null)).rejects.toThrow(reason);
  });
});

describe('private networks', () => {
  const inner = (address: string) => `stands on a private network (${address}); --allow-private lets it be read`;

  it('are refused unless allowed, before anything is sent', async () => {
    server.routes = { '/a': 'Talks' };
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])
      await expect(text(`http://${host}:${server.port}/a`, { allowPrivate: false })).rejects.toThrow(/^stands on a private network \(/);
    expect(paths()).toEqual([]);
    expect(await text('/a')).toBe('Talks');
  });

  it('are refused by the address of a name, any of its addresses', async () => {
    const to = (...addresses: string[]) => ({
      allowPrivate: false,
      resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    });
    await expect(text(`http://quay.example:${server.port}/a`, to('10.0.0.5'))).rejects.toThrow(inner('10.0.0.5'));
    await expect(text(`http://quay.example:${server.port}/a`, to('93.184.215.14', 'fd00::1'))).rejects.toThrow(inner('fd00::1'));
    await expect(text(`http://quay.example:${server.port}/a`, to('::ffff:169.254.169.254'))).rejects.toThrow(inner('::ffff:169.254.169.254'));
    expect(paths()).toEqual([]);
  });

  it('are refused at the end of a redirect, by number and by name', async () => {
    // Here 127.0.0.1 plays the public internet, and 127.0.0.2 the private network.
    const isPublic = (address: string) => address === '127.0.0.1';
    const resolve = async (host: string) => [{ address: host === 'inner.example' ? '127.0.0.2' : '127.0.0.1', family: 4 }];
    for (const target of ['127.0.0.2', 'inner.example']) {
      server.routes = { '/a': (response) => response.writeHead(302, { location: `http://${target}:${server.port}/secret` }).end(), '/secret': 'secret' };
      await expect(text(`http://quay.example:${server.port}/a`, { allowPrivate: false, isPublic, resolve })).rejects.toThrow(inner('127.0.0.2'));
    }
    expect(paths()).not.toContain('/secret');
  });

  it('are refused where a name changes its address between two questions', async () => {
    const isPublic = (address: string) => address === '127.0.0.1';
    let times = 0;
    const resolve = async () => [{ address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    server.routes = { '/a': 'Talks' };
    await expect(text(`http://quay.example:${server.port}/a`, { allowPrivate: false, isPublic, resolve })).rejects.toThrow(inner('127.0.0.2'));
    expect(paths()).toEqual(['/robots.txt']);
  });
});

describe('robots.txt', () => {
  const robots = (lines: string) => ({ '/robots.txt': lines, '/open': 'Talks', '/shut/a': 'Talks' });

  it('shuts pages to all programs, or to this one', async () => {
    server.routes = robots('User-agent: *\nDisallow: /shut/');
    expect(await text('/open')).toBe('Talks');
    await expect(text('/shut/a')).rejects.toThrow('is closed to programs by its robots.txt; open it in a browser, save it, and read the file');
    server.routes = robots('User-agent: Readout\nDisallow: /\n\nUser-agent: *\nDisallow:');
    await expect(text('/open')).rejects.toThrow('is closed to programs');
    server.routes = robots('User-agent: OtherBot\nDisallow: /');
    expect(await text('/open')).toBe('Talks');
    expect(paths().filter((path) => path === '/shut/a')).toEqual([]);
  });

  it('holds for where a redirect leads', async () => {
    server.routes = { ...robots('User-agent: *\nDisallow: /shut/'), '/a': (response) => response.writeHead(302, { location: '/shut/a' }).end() };
    await expect(text('/a')).rejects.toThrow('is closed to programs');
  });

  it('is asked once a day and host', async () => {
    server.routes = robots('');
    const clock = quickClock();
    const web = client({ clock });
    for (let i = 0; i < 3; i++) await collect((await web.open(`${server.base}/open`, null)).bytes, 100);
    await clock.sleep(86_400_001);
    await collect((await web.open(`${server.base}/open`, null)).bytes, 100);
    expect(paths().filter((path) => path === '/robots.txt')).toHaveLength(2);
  });

  it('leaves a host alone while it cannot be had', async () => {
    server.routes = { '/robots.txt': (response) => response.writeHead(502).end(), '/open': 'Talks' };
    const failure = text('/open');
    await expect(failure).rejects.toThrow('is not fetched while its host cannot say what is open to programs (robots.txt: HTTP 502); try later');
    await expect(failure).rejects.toThrow(PassingError);
  });

  it('sets the pause, up to half a minute', async () => {
    for (const [line, pause] of [
      ['7', 7000],
      ['3600', 30_000],
      ['0.2', 1000],
    ] as const) {
      server.routes = robots(`User-agent: *\nCrawl-delay: ${line}`);
      const clock = quickClock();
      const web = client({ clock, pause: 1000 });
      for (let i = 0; i < 3; i++) await collect((await web.open(`${server.base}/open`, null)).bytes, 100);
      expect(clock.slept.at(-1)).toBe(pause);
    }
  });
});

describe('the pace', () => {
  it('keeps a second between two requests to one host, none between two hosts', async () => {
    const clock = quickClock();
    const other = await testServer();
    server.routes = { '/a': 'Talks' };
    other.routes = { '/a': 'Talks' };
    const web = client({ clock, pause: undefined });
    for (const base of [server.base, other.base, server.base]) await collect((await web.open(`${base}/a`, null)).bytes, 100);
    await other.close();
    // Each host is asked for its robots.txt first; the last page waits for what is left of its second.
    expect(clock.slept).toEqual([1000, 1000]);
  });

  it('leaves a host alone that asks for it', async () => {
    const clock = quickClock();
    const web = client({ clock });
    const open = async () => Buffer.from((await collect((await web.open(`${server.base}/a`, null)).bytes, 100))!).toString();
    const busy = (seconds: string) => ({ '/a': (response: ServerResponse) => response.writeHead(503, { 'retry-after': seconds }).end() });
    server.routes = busy('20');
    await expect(open()).rejects.toThrow('is busy');
    server.routes = { '/a': 'Talks' };
    expect([await open(), clock.slept]).toEqual(['Talks', [20_000]]);
    server.routes = busy('Wed, 06 Mar 2024 09:00:00 GMT');
    await expect(open()).rejects.toThrow('is busy');
    server.routes = { '/a': 'Talks' };
    await expect(open()).rejects.toThrow(/^has a server that asks to be left alone for 1[67]\d\d s; try later$/);
  });
});

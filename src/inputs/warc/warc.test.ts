import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../article.js';
import { entriesOf } from '../container.js';
import { describeInput, inPieces, pageOf, sample, streamed } from '../input.contract.js';
import { warcRecord } from './sample-warc.js';
import { warc } from './warc.js';

const info = warcRecord({ type: 'warcinfo', contentType: 'application/warc-fields', body: 'software: a crawler\r\n' });
const page = (title: string) => pageOf({ ...sample, title });
describeInput(warc, pageOf, undefined, (text) => Buffer.concat([info, warcRecord({ url: sample.url, body: text })]));

const told = ({ article, name }: Entry) => (article instanceof Error ? `${name} ${article.message}` : article.title);
const read = async (content: Uint8Array, size?: number) => (await streamed(warc, content, {}, size)).map(told);
/** As far as it goes, and why no further. */
async function readBroken(bytes: Uint8Array, path: string) {
  const found: (string | null)[] = [];
  try {
    for await (const entry of entriesOf({ name: path, path, bytes: inPieces(bytes, 1000), sent: null }, {})) found.push(told(entry as Entry));
  } catch (error) {
    found.push(`! ${(error as Error).message}`);
  }
  return found;
}

describe('warc', () => {
  it('takes pages, and passes over requests, pictures, refusals and revisits', async () => {
    const file = Buffer.concat([
      info,
      warcRecord({ type: 'request', contentType: 'application/http; msgtype=request', body: 'GET /a HTTP/1.1\r\n\r\n' }),
      warcRecord({ body: page('One') }),
      warcRecord({ headers: { 'Content-Type': 'image/png' }, body: new Uint8Array(300_000) }),
      warcRecord({ status: '404 Not Found', body: page('Not found') }),
      warcRecord({ type: 'revisit', body: '' }),
      warcRecord({ type: 'resource', contentType: 'text/html', body: page('Two') }),
      warcRecord({ type: 'conversion', contentType: 'text/plain', body: 'Two, as text' }),
    ]);
    expect(await read(file)).toEqual(['One', 'Two']);
    const [one] = await streamed(warc, file);
    expect(one!.article).toMatchObject({ url: sample.url, retrieved: '2024-03-06T08:30:00Z', publisher: sample.publisher });
  });

  it.each<[string, Uint8Array]>([
    ['in chunks', warcRecord({ headers: { 'Transfer-Encoding': 'chunked' }, body: `${page('One').length.toString(16)}\r\n${page('One')}\r\n0\r\n\r\n` })],
    ['in chunks no more', warcRecord({ headers: { 'Transfer-Encoding': 'chunked' }, body: page('One') })],
    ['packed with gzip', warcRecord({ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(page('One')) })],
    ['packed with Brotli', warcRecord({ headers: { 'content-encoding': 'br' }, body: brotliCompressSync(page('One')) })],
    ['packed no more', warcRecord({ headers: { 'Content-Encoding': 'gzip' }, body: page('One') })],
    [
      'in another charset',
      warcRecord({ headers: { 'Content-Type': 'text/html; charset=iso-8859-1' }, body: Buffer.from(page('One').replace('utf-8', 'latin1'), 'latin1') }),
    ],
  ])('reads a page that was sent %s', async (_, record) => {
    const [entry] = await streamed(warc, record);
    expect(entry!.article).toMatchObject({ title: 'One', body: expect.stringContaining('Envoys of both sides left') });
  });

  it('names each page that is refused by its address, and reads the others', async () => {
    const file = Buffer.concat([
      warcRecord({ url: 'https://quay.example/1', body: '<html><body><a href="/">Home</a></body></html>' }),
      warcRecord({ url: 'https://quay.example/2', headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(page('Two')).subarray(0, 200) }),
      warcRecord({ url: 'https://quay.example/3', body: page('Three').padEnd(20_000_000) }),
      warcRecord({ url: 'https://quay.example/4', body: page('Four') }),
    ]);
    expect(await read(file, 65_536)).toEqual([
      'https://quay.example/1 holds no article: no main text was found in this page',
      'https://quay.example/2 breaks off before its end (gzip): the page as its server packed it',
      'https://quay.example/3 has more than 16,000,000 bytes, far more than 1,000,000 characters of text; --max-chars raises the limit',
      'Four',
    ]);
  });

  it('reads what is whole of a file that breaks off anywhere, and says so once', async () => {
    const records = ['One', 'Two', 'Three'].map((title) => warcRecord({ body: page(title) }));
    const file = Buffer.concat(records);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: file.length - 5 }), async (cut) => {
        const ends = [0, 1, 2].map((i) => Buffer.concat(records.slice(0, i + 1)).length - 4);
        const whole = ends.filter((end) => end <= cut).length;
        const found = await readBroken(file.subarray(0, cut), 'a.warc');
        const between = ends.some((end) => cut >= end && cut <= end + 4);
        expect(found).toEqual([
          ...['One', 'Two', 'Three'].slice(0, whole),
          ...(between ? [] : [`! breaks off in record ${whole + 1}; what came before is read`]),
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it('reads what is whole of a packed file that breaks off', async () => {
    const records = ['One', 'Two', 'Three'].map((title) => gzipSync(warcRecord({ body: page(title) })));
    const file = Buffer.concat(records);
    expect(await readBroken(file, 'a.warc.gz')).toEqual(['One', 'Two', 'Three']);
    expect(await readBroken(file.subarray(0, file.length - 300), 'a.warc.gz')).toEqual(['One', 'Two', '! breaks off before its end (gzip)']);
  });

  it('reads what comes well before a damage', async () => {
    const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919 + i * i * 31) % 0xfff).toString(16)).join(' ');
    const records = ['One', 'Two', 'Three'].map((title) => gzipSync(warcRecord({ body: `${page(title)}<!-- ${noise} -->` })));
    const file = Buffer.concat(records);
    file.fill(7, records[0]!.length + 5000, records[0]!.length + 5100);
    expect(await readBroken(file, 'a.warc.gz')).toEqual(['One', '! is damaged and cannot be unpacked from there on (gzip)']);
  });

  it('does not end for a record that is passed over and breaks off', async () => {
    const picture = warcRecord({ headers: { 'Content-Type': 'image/png' }, body: new Uint8Array(5000) });
    expect(await readBroken(Buffer.concat([warcRecord({ body: page('One') }), picture.subarray(0, 900)]), 'a.warc')).toEqual([
      'One',
      '! breaks off in record 2; what came before is read',
    ]);
  });

  it.each([
    ['is no WARC file', 'Envoys left.\n'],
    ['is damaged before record 2; what came before is read', `${warcRecord({ body: page('One') })}oops\n${warcRecord({ body: page('Two') })}`],
    ['is damaged in record 1, which names no length; what came before is read', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n'],
    ['holds no HTML page that a server sent whole', info.toString()],
  ])('says: %s', async (reason, file) => expect((await readBroken(Buffer.from(file), 'a.warc')).at(-1)).toBe(`! ${reason}`));
});

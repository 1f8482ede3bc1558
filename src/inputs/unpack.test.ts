import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces } from './input.contract.js';
import { collect } from './stream.js';
import { isGzip, unpacked } from './unpack.js';

const text = Array.from({ length: 3000 }, (_, i) => `Round ${i} ended on day ${(i * 7919) % 365}.`).join('\n');

describe('unpacked', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip', Buffer.concat([gzipSync(text.slice(0, 100)), gzipSync(text.slice(100))])],
  ])('unpacks %s', async (packing, packed) => {
    expect(Buffer.from((await collect(unpacked(inPieces(packed, 777), packing), 1e9))!).toString()).toBe(text);
  });

  it('yields all that can be unpacked before it says that the rest is missing', async () => {
    const members = [text.slice(0, 5000), text.slice(5000, 5100), text.slice(5100)].map((part) => gzipSync(part));
    const file = Buffer.concat(members);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: members[0]!.length + members[1]!.length, max: file.length - 1 }),
        fc.integer({ min: 50, max: 9000 }),
        async (cut, size) => {
          let had = '';
          const run = async () => {
            for await (const part of unpacked(inPieces(file.subarray(0, cut), size), 'gzip')) had += Buffer.from(part).toString('latin1');
          };
          if (cut === members[0]!.length + members[1]!.length) await run();
          else await expect(run()).rejects.toThrow(/^breaks off before its end \(gzip\)$/);
          expect(text.startsWith(had)).toBe(true);
          expect(had.length).toBeGreaterThanOrEqual(5100);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says what is damaged or not known', async () => {
    const damaged = gzipSync(text);
    damaged.fill(0xff, 500, 600);
    await expect(collect(unpacked(inPieces(damaged), 'gzip'), 1e9)).rejects.toThrow('is damaged and cannot be unpacked from there on (gzip)');
    await expect(collect(unpacked(inPieces(damaged), 'zstd'), 1e9)).rejects.toThrow('is packed in a way that is not known (zstd)');
  });

  it('passes on what the stream below throws', async () => {
    const broken = (async function* () {
      yield gzipSync(text).subarray(0, 100);
      throw new Error('the disk is gone');
    })();
    await expect(collect(unpacked(broken, 'gzip'), 1e9)).rejects.toThrow('the disk is gone');
  });

  it('unpacks no more than is asked for: a bomb stops at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const before = process.memoryUsage().rss;
    expect(await collect(unpacked(inPieces(bomb), 'gzip'), 1_000_000)).toBe(null);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });
});

it('isGzip tells by the first two bytes', () => expect([isGzip(gzipSync('')), isGzip(Buffer.from('PK'))]).toEqual([true, false]));

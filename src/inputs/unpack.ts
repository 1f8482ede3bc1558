import type { Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { BrokenStream, InputError } from './article.js';

/**
 * Bytes that are unpacked at a time: at most a thousand times as many come out before anyone asks for more, and what is damaged takes no
 * more than these with it.
 */
const slice = 4_096;

const packings: Readonly<Record<string, { readonly name: string; readonly open: () => Duplex }>> = {
  gzip: { name: 'gzip', open: createGunzip },
  'x-gzip': { name: 'gzip', open: createGunzip },
  deflate: { name: 'deflate', open: createInflate },
  br: { name: 'Brotli', open: createBrotliDecompress },
};

/** Whether bytes start as a gzip file does. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * Unpacks a stream that is packed as HTTP's `Content-Encoding` names it: `gzip` (a file of several members too), `deflate`, `br`.
 *
 * BrokenStream is thrown where the stream breaks off, after all that it holds was yielded, or where it is damaged, after all but at most
 * what the 4 KB before the damage hold.
 *
 * @example
 * for await (const bytes of unpacked(createReadStream('a.warc.gz'), 'gzip')) …
 */
export async function* unpacked(packed: AsyncIterable<Uint8Array>, packing: string): AsyncGenerator<Uint8Array> {
  const known = packings[packing.toLowerCase()];
  if (!known) throw new InputError(`is packed in a way that is not known (${packing})`);
  // A stream that fails drops what it holds; so its output is taken at once, and its input is what waits.
  const unpacker = known.open();
  const out: Uint8Array[] = [];
  let failure: NodeJS.ErrnoException | null = null;
  unpacker.on('data', (bytes: Uint8Array) => out.push(bytes));
  unpacker.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
  });
  const closed = new Promise<void>((resolve) => unpacker.once('close', resolve));
  const write = (bytes: Uint8Array) => Promise.race([new Promise<void>((resolve) => unpacker.write(bytes, () => resolve())), closed]);
  try {
    reading: for await (const chunk of packed) {
      for (let start = 0; start < chunk.length; start += slice) {
        await write(chunk.subarray(start, start + slice));
        yield* out.splice(0);
        if (failure) break reading;
      }
    }
    if (!failure) unpacker.end();
    await closed;
    yield* out.splice(0);
  } finally {
    unpacker.destroy();
  }
  if (failure) throw new BrokenStream(`${reasonOf(failure)} (${known.name})`);
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  return code === 'Z_BUF_ERROR' ? 'breaks off before its end' : 'is damaged and cannot be unpacked from there on';
}

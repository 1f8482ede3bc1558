import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface File {
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly type: string;
}

function filesIn(folder: URL, under = ''): [string, File][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, File][] => {
    if (entry.isDirectory()) return filesIn(new URL(`${entry.name}/`, folder), `${under}/${entry.name}`);
    const type = mediaTypes[extname(entry.name)];
    if (type === undefined) return [];
    const plain = readFileSync(new URL(entry.name, folder));
    return [[`${under}/${entry.name}`, { plain, gzip: gzipSync(plain), type }]];
  });
}

/**
 * The built page: its files from memory, and the page itself for every address without a file, which it shows by its own address.
 *
 * @example
 * app.get('*', pages(new URL('../web/', import.meta.url)))
 */
export function pages(folder: URL): MiddlewareHandler {
  const files = new Map(filesIn(folder));
  return async (c) => {
    const found = files.get(c.req.path);
    const file = found ?? (extname(c.req.path) === '' ? files.get('/index.html') : undefined);
    if (!file) return c.text('There is no such file.\n', 404);
    const zipped = c.req.header('accept-encoding')?.includes('gzip') ?? false;
    c.header('Content-Type', file.type);
    c.header('Cache-Control', c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('Vary', 'Accept-Encoding');
    if (zipped) c.header('Content-Encoding', 'gzip');
    return c.body(new Uint8Array(zipped ? file.gzip : file.plain));
  };
}

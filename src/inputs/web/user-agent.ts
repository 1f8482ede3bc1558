import { readFileSync } from 'node:fs';

/** What of the package's manifest says who asks. */
export interface Manifest {
  readonly version: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/** The page on which a server's keeper can learn what asks: the repository's, else the home page; null if the manifest names none. */
function pageOf({ repository, homepage }: Manifest): string | null {
  const written = typeof repository === 'string' ? repository : repository?.url;
  const page = written
    ?.replace(/^git\+/, '')
    .replace(/^github:/, 'https://github.com/')
    .replace(/\.git$/, '');
  return page?.startsWith('https://') ? page : (homepage ?? null);
}

/**
 * The name by which Readout asks: its own, its version, and its page where the manifest names one.
 *
 * @example
 * userAgentOf({ version: '1.0.0', homepage: 'https://readout.example' }) // 'Readout/1.0.0 (+https://readout.example)'
 */
export function userAgentOf(manifest: Manifest): string {
  const page = pageOf(manifest);
  return `Readout/${manifest.version}${page === null ? '' : ` (+${page})`}`;
}

let own: string | undefined;

/** The name by which this installation asks. */
export function userAgent(): string {
  own ??= userAgentOf(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Manifest);
  return own;
}

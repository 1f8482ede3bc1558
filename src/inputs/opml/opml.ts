import { parseOpml } from 'feedsmith';
import { InputError, type Pointer, type WholeInput } from '../article.js';
import { webAddress } from '../web-address.js';

interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

function addressesIn(outlines: readonly Outline[]): string[] {
  return outlines.flatMap(({ xmlUrl, outlines: inner = [] }) => [
    ...(webAddress(xmlUrl, null) === null ? [] : [webAddress(xmlUrl, null)!]),
    ...addressesIn(inner),
  ]);
}

/**
 * The addresses of the feeds that an OPML file lists, folders opened up, each once and in order.
 *
 * Throws InputError if it is no OPML, or lists none.
 *
 * @example
 * feedsOf('<opml><body><outline text="Quay" xmlUrl="https://quay.example/rss"/></body></opml>') // ['https://quay.example/rss']
 */
export function feedsOf(text: string): string[] {
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(text).body?.outlines ?? []) as readonly Outline[];
  } catch {
    throw new InputError('is no OPML that can be read');
  }
  const feeds = [...new Set(addressesIn(outlines))];
  if (feeds.length === 0) throw new InputError('lists no feed');
  return feeds;
}

/** OPML: a list of feeds, each of which stands for its articles. */
export const opml = {
  kind: 'opml',
  extensions: ['.opml'],
  recognises: (start) => /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<opml[\s>]/i.test(start),
  entries: (text): Pointer[] => feedsOf(text).map((address) => ({ feed: address })),
} satisfies WholeInput;

/** Parts of an address that tell where a reader came from, not what is read. */
const tracking = /^(utm_.*|fbclid|gclid|mc_cid|mc_eid|cmpid|ref|ref_src|smid)$/i;

/**
 * An address in the form by which two are one: without scheme, `www.`, fragment, tracking parts and a slash at the end. Null if there is none.
 *
 * @example
 * urlKey('http://www.example.org/a/?utm_source=x#top') // 'example.org/a'
 */
export function urlKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  if (host === '') return null;
  const parts = [...searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = parts.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`;
}

/**
 * An address as written on a page or in a feed, made whole against `base`; null if it is none of the web.
 *
 * @example
 * webAddress('/a', 'https://quay.example/feed') // 'https://quay.example/a'
 */
export function webAddress(written: string | null | undefined, base: string | null): string | null {
  const address = written?.trim() ?? '';
  const from = base !== null && URL.canParse(base) ? base : undefined;
  if (address === '' || !URL.canParse(address, from)) return null;
  const url = new URL(address, from);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/**
 * Whether what a user names is an address of the web and no file.
 *
 * @example
 * isWebAddress('https://quay.example/a') // true
 */
export function isWebAddress(name: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(name);
}

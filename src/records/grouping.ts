/** Which event claims tell one happening, as grouping found or a person decided. */
export interface Grouped {
  readonly happening: string;
  readonly claims: readonly { readonly document: string; readonly event: string }[];
}

/** A grouping made ready to be asked. */
export interface Grouping {
  /** the happening of a claim and how many claims it has in all; null for a claim that nobody grouped: it is a happening of its own */
  of(document: string, event: string): { readonly happening: string; readonly size: number } | null;
}

/**
 * Makes a grouping ready to be asked for a claim's happening.
 *
 * @example
 * groupingOf([{ happening: 'h1', claims: [{ document: 'sha256:a', event: 'e-1' }] }]).of('sha256:a', 'e-1') // { happening: 'h1', size: 1 }
 */
export function groupingOf(groups: Iterable<Grouped>): Grouping {
  const known = new Map<string, { happening: string; size: number }>();
  for (const { happening, claims } of groups) {
    const entry = { happening, size: claims.length };
    for (const { document, event } of claims) known.set(`${document} ${event}`, entry);
  }
  return { of: (document, event) => known.get(`${document} ${event}`) ?? null };
}

/** Each event claim a happening of its own. */
export const ungrouped: Grouping = { of: () => null };

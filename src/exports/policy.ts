import type { Report } from '../tolls/index.js';

export const policyNames = ['lowest', 'highest', 'latest', 'source=NAME'] as const;

/** How one number is taken from several claims. */
export type Policy = { readonly name: 'lowest' | 'highest' | 'latest' } | { readonly name: 'source'; readonly source: string };

/**
 * A policy as the user writes it; null for words that name none.
 *
 * @example
 * policyOf('source=Health Ministry') // { name: 'source', source: 'Health Ministry' }
 */
export function policyOf(words: string): Policy | null {
  if (words === 'lowest' || words === 'highest' || words === 'latest') return { name: words };
  const source = /^source=(.+)$/u.exec(words)?.[1]?.trim();
  return source ? { name: 'source', source } : null;
}

/** A policy in words, as a row and the manifest carry it. */
export const policyWords = (policy: Policy | null): string => (policy === null ? 'none' : policy.name === 'source' ? `source=${policy.source}` : policy.name);

/** One number, by which policy, from which claims. */
export interface Taken {
  readonly value: number | null;
  /** 'one claim' where there is nothing to choose from; 'none' where there is and no policy was named */
  readonly policy: string;
  readonly from: readonly Report[];
}

const least = ({ low, high }: Report): number | null => low ?? high;
const most = ({ low, high }: Report): number | null => high ?? low;

/**
 * Takes one number from the claims that stand. Claims that all give one and the same exact number need no policy; else the named one decides: `lowest`
 * and `highest` of the numbers that claims give; `latest`, the low end of the claim as of the latest day (the lowest of several); `source`, the low end
 * of the named source's latest. Without a policy there is no number.
 *
 * @example
 * takeOne(reports, { name: 'lowest' }) // { value: 39, policy: 'lowest', from: [report] }
 */
export function takeOne(reports: readonly Report[], policy: Policy | null): Taken {
  const numbered = reports.filter((report) => least(report) !== null);
  if (numbered.length === 0) return { value: null, policy: 'none', from: [] };
  const exact = numbered.every(({ low, high }) => low !== null && low === high && low === numbered[0]!.low);
  if (exact) return { value: numbered[0]!.low, policy: 'one claim', from: numbered };
  if (policy === null) return { value: null, policy: 'none', from: [] };
  const by = (end: (report: Report) => number | null, among: readonly Report[], sign: 1 | -1): Taken => {
    const [first] = [...among].sort((a, b) => sign * (end(a)! - end(b)!));
    if (!first) return { value: null, policy: policyWords(policy), from: [] };
    return { value: end(first), policy: policyWords(policy), from: among.filter((report) => end(report) === end(first)) };
  };
  if (policy.name === 'lowest') return by(least, numbered, 1);
  if (policy.name === 'highest') return by(most, numbered, -1);
  const named = policy.name === 'source' ? numbered.filter(({ source }) => source.name.toLowerCase().includes(policy.source.toLowerCase())) : numbered;
  const last = named
    .map(({ asOf }) => asOf.date ?? '')
    .sort()
    .at(-1);
  return by(
    least,
    named.filter(({ asOf }) => (asOf.date ?? '') === last),
    1,
  );
}

/** How far two people agree on the records that both judged. */
export interface Agreement {
  /** records that both judged */
  readonly both: number;
  readonly agreed: number;
  /** share of agreement; null where there is nothing in common */
  readonly share: number | null;
  /** Cohen's kappa over right, changed and wrong; null where it is not defined */
  readonly kappa: number | null;
  /** the records on which they differ */
  readonly differ: readonly { readonly record: string; readonly one: Verdict; readonly other: Verdict }[];
}

export const verdicts = ['right', 'changed', 'wrong'] as const;
/** What a person made of a record on the whole. */
export type Verdict = (typeof verdicts)[number];

/**
 * Compares two people's verdicts by record. Kappa is Cohen's (1960): (observed − expected) / (1 − expected) agreement.
 *
 * @example
 * agreementOf(new Map([['e-1', 'right']]), new Map([['e-1', 'wrong']])).share // 0
 */
export function agreementOf(one: ReadonlyMap<string, Verdict>, other: ReadonlyMap<string, Verdict>): Agreement {
  const common = [...one.keys()].filter((record) => other.has(record)).sort();
  const pairs = common.map((record) => ({ record, one: one.get(record)!, other: other.get(record)! }));
  const differ = pairs.filter((pair) => pair.one !== pair.other);
  const both = pairs.length;
  if (both === 0) return { both, agreed: 0, share: null, kappa: null, differ };
  const agreed = both - differ.length;
  const observed = agreed / both;
  const portion = (who: 'one' | 'other', verdict: Verdict) => pairs.filter((pair) => pair[who] === verdict).length / both;
  const expected = verdicts.reduce((sum, verdict) => sum + portion('one', verdict) * portion('other', verdict), 0);
  return { both, agreed, share: observed, kappa: expected === 1 ? null : (observed - expected) / (1 - expected), differ };
}

import type { Export, Unit } from './export.js';
import { type Policy, policyWords } from './policy.js';
import type { ReviewMode } from './review.js';
import { kinds, type Tally } from './tally.js';

/** What stands beside an export: what it is of, by which coder, in what mode, and what it could not carry. */
export interface Manifest {
  readonly format: string;
  readonly written: string;
  /** what was asked for: the inputs and what selected from them */
  readonly query: Readonly<Record<string, unknown>>;
  readonly coders: readonly { readonly coder: string; readonly documents: number }[];
  readonly review: ReviewMode;
  readonly unit: Unit | null;
  readonly policy: string;
  readonly text: 'with text' | 'without text';
  readonly offsets: Export['offsets'];
  /** what the records hold */
  readonly counts: Readonly<Record<string, number>>;
  /** rows by file */
  readonly rows: Readonly<Record<string, number>>;
  readonly notCarried: readonly { readonly what: string; readonly count: number }[];
  readonly notCarriedInWords: string;
}

export interface Described {
  readonly format: Pick<Export, 'name' | 'of' | 'offsets' | 'folder'>;
  readonly written: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly review: ReviewMode;
  readonly unit: Unit;
  readonly policy: Policy | null;
  readonly withoutText: boolean;
  /** name of the one file, where the export is one */
  readonly name: string;
}

/**
 * What could not be carried, in one line; "" where all was.
 *
 * @example
 * missingWords([{ what: 'figures', count: 412 }]) // '412 figures'
 */
export function missingWords(missing: readonly { what: string; count: number }[]): string {
  const one = (what: string): string => what.replace(/^((?:chain |“\w+” )?\w+?)s\b/u, '$1');
  return missing.map(({ what, count }) => `${count.toLocaleString('en-US')} ${count === 1 ? one(what) : what}`).join(', ');
}

/**
 * The manifest of an export that has been written.
 *
 * @example
 * manifestOf({ format: polecat, written, query, review: 'reviewed', unit: 'happening', policy: null, withoutText: false, name: 'a.txt' }, tally)
 */
export function manifestOf({ format, written, query, review, unit, policy, withoutText, name }: Described, tally: Tally): Manifest {
  const notCarried = tally.missing();
  return {
    format: format.name,
    written,
    query,
    coders: [...tally.coders].map(([coder, documents]) => ({ coder, documents })),
    review,
    unit: format.of === 'events' ? unit : null,
    policy: policyWords(policy),
    text: withoutText ? 'without text' : 'with text',
    offsets: format.offsets,
    counts: Object.fromEntries(kinds.map((kind) => [kind, tally.seen.get(kind) ?? 0])),
    rows: Object.fromEntries([...tally.rows].map(([file, count]) => [file === '' ? name : file, count])),
    notCarried,
    notCarriedInWords: missingWords(notCarried),
  };
}

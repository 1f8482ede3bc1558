import type { EventType } from '../codebooks/plover/plover.js';
import type { Link } from '../records/record.js';
import { sha256 } from '../coder/sha256.js';

/** How a link of a chain stands to a happening. */
export type Side = Link['stance'];

/** Why two claims are together, or what kept them apart. */
export interface Why {
  readonly a: string;
  readonly b: string;
  /** probability that both tell one happening; 1 or 0 where a person decided */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly apart: readonly string[];
}

/** The event claims of one happening, in one document or many. */
export interface Happening {
  readonly id: string;
  /** ids that led here before a merge or a split: whoever asks for one is sent on */
  readonly previousIds: readonly string[];
  readonly type: EventType;
  /** ids of its event records, sorted */
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly publishers: readonly string[];
  /** who asserts, claims, confirms, denies or doubts it, by name */
  readonly sides: Readonly<Record<Side, readonly string[]>>;
  /** what took its claims together: one link less than claims */
  readonly together: readonly Why[];
  /** near ones that were kept apart, the nearest first */
  readonly near: readonly Why[];
}

/**
 * The id of a happening that has none yet: a hash of its first claim, and of the ids that it comes from.
 *
 * @example
 * freshId(['e-1', 'e-2']) // 'h-…'
 */
export function freshId(claims: readonly string[], from: readonly string[] = []): string {
  return `h-${sha256(JSON.stringify([claims[0], ...from])).slice(0, 20)}`;
}

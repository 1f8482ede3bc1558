import type { Event } from '../../records/event/schema.js';
import type { Found } from '../store.js';

export const groupKinds = ['happening', 'contact', 'entity'] as const;
/** What is grouped: event claims to happenings and to contacts (members are event ids), entities (members are entity ids). */
export type GroupKind = (typeof groupKinds)[number];

/** A group as grouping found it. */
export interface NewGroup {
  readonly members: readonly string[];
  /** why its members are together, for people */
  readonly why: readonly string[];
  /** PLOVER type or kind of contact, to filter by */
  readonly type: string | null;
  /** ISO days */
  readonly start: string | null;
  readonly end: string | null;
  /** whatever views show of it: plain JSON */
  readonly data: unknown;
}

export interface Group extends NewGroup {
  readonly id: string;
  readonly kind: GroupKind;
  /** ids that redirect here */
  readonly previousIds: readonly string[];
}

/** What became of a group that was saved; `replaces` are ids that now redirect to it. */
export interface Saved {
  readonly id: string;
  readonly outcome: 'added' | 'unchanged' | 'changed';
  readonly replaces: readonly string[];
}

export interface GroupFilter {
  readonly type?: string | undefined;
  /** ISO days, both included */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** with at least so many members */
  readonly atLeast?: number | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

/** Two members of which a person said that they are one, or are not. */
export interface Link {
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
  readonly decision: number;
  readonly by: string;
}

/** The keys under which an event is looked for. */
export interface Block {
  readonly event: string;
  readonly keys: readonly string[];
}

/** An event claim, as grouping takes it. */
export type Claim = Found<Event>;

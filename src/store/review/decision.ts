import { z } from 'zod';
import { actorSchema } from '../../records/actor/schema.js';

export const recordActs = ['confirm', 'correct', 'reject', 'dispute', 'add'] as const;
export const groupActs = ['same', 'different', 'merge', 'split', 'move'] as const;
export const decisionKinds = ['event', 'statement', 'figure', 'happening', 'contact', 'entity', 'source'] as const;

/** What a person decided: a row of its own, never changed but for `undone` and `attached`. */
export const decisionSchema = z.object({
  id: z.int(),
  kind: z.enum(decisionKinds),
  act: z.enum([...recordActs, ...groupActs, 'undo']),
  /** document of the record; null for groups */
  document: z.string().nullable(),
  /** id of the record when it was decided */
  record: z.string().nullable(),
  /** what the record hangs on: start and end of its spans, by which it is found again */
  anchor: z.array(z.array(z.int())).nullable(),
  /** what else tells it from others of the same anchor */
  mark: z.string().nullable(),
  /** name of a field, or path as `happened.start`; null: the whole record */
  field: z.string().nullable(),
  from: z.unknown(),
  to: z.unknown(),
  /** the actors that `to` names: local ids change with the coder */
  cast: z.array(actorSchema),
  /** members of a grouping decision */
  subjects: z.array(z.string()),
  by: z.string(),
  at: z.string(),
  note: z.string().nullable(),
  /** id of the decision that this one takes back */
  undoes: z.int().nullable(),
  /** id of the decision that took this one back */
  undone: z.int().nullable(),
  /** id of the record that it applies to now; null while queued */
  attached: z.string().nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

interface By {
  /** who decides */
  readonly by: string;
  readonly note?: string | null | undefined;
}

/** A judgement on a record, or on a field of it. */
export interface GivenJudgement extends By {
  readonly act: 'confirm' | 'reject' | 'dispute';
  readonly record: string;
  readonly field?: string | null | undefined;
}

/** Another value of a field. Actors are named by local id, by name or by a whole actor row. */
export interface GivenCorrection extends By {
  readonly act: 'correct';
  readonly record: string;
  readonly field: string;
  readonly to: unknown;
}

/** A record that the machine missed: `span` is its trigger, content or number; `fields` what else is known. */
export interface GivenAddition extends By {
  readonly act: 'add';
  readonly document: string;
  readonly kind: 'event' | 'statement' | 'figure';
  readonly span: { readonly start: number; readonly end: number };
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * On groups. `same` and `different`: of all subjects. `merge`: subjects are groups. `split`: the subjects are members that leave their group
 * together. `move`: members that go over to the group `into`.
 */
export interface GivenGrouping extends By {
  readonly act: 'same' | 'different' | 'merge' | 'split' | 'move';
  readonly kind: 'happening' | 'contact' | 'entity' | 'source';
  readonly subjects: readonly string[];
  readonly into?: string | undefined;
}

export type Given = GivenJudgement | GivenCorrection | GivenAddition | GivenGrouping;

export interface DecisionFilter {
  readonly document?: string | undefined;
  readonly record?: string | undefined;
  readonly kind?: Decision['kind'] | undefined;
  readonly by?: string | undefined;
}

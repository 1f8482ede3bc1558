import type { EventType } from '../../codebooks/plover/plover.js';
import type { Span } from '../../document/span.js';
import type { TokenRange, Trigger } from '../../reading/reading.js';
import type { Place, Time } from '../../records/record.js';
import type { Reasons } from '../explain.js';
import type { LinkedSaying } from '../chain/chain.js';

/** An actor in an event, with the words that say so. */
export interface Party {
  readonly id: string;
  readonly span: Span;
  readonly range: TokenRange;
}

/** What an act announces. */
export interface Plan {
  readonly type: EventType | null;
  readonly modes: readonly string[];
}

/** An event on its way through the rules; each rule changes fields of its own and says so in `reasons`. */
export interface EventDraft {
  readonly trigger: Trigger;
  /** words that name the act too, merged into this one */
  also: TokenRange[];
  type: EventType;
  modes: string[];
  actors: Party[];
  recipients: Party[];
  modality: 'actual' | 'planned' | 'hypothetical';
  negated: boolean;
  background: boolean;
  plan: Plan | null;
  happened: Time | null;
  /** a date still to come beside an act that is done: of what the act announces */
  plannedFor: Time | null;
  /** words of the time, where they stand in this sentence */
  when: Span | null;
  /** why the time is what it is, where no words of its own say so */
  whenBasis: string | null;
  place: Place | null;
  /** the saying whose cue names the act, or in which the actor announces it */
  saying: LinkedSaying | null;
  /** an index that keeps calls apart that one trigger tells of */
  part: number;
  readonly reasons: Reasons;
}

/** Ids of parties, each once. */
export function ids(parties: readonly Party[]): string[] {
  return [...new Set(parties.map((party) => party.id))];
}

/** Parties without repetitions, the first mention of each kept. */
export function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((party, i) => parties.findIndex((other) => other.id === party.id) === i);
}

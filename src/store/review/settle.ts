import type { ReviewState } from '../store.js';
import type { Decision } from './decision.js';
import type { Verdict } from './agreement.js';

/** What decisions on one record come to. */
export interface Settled {
  readonly state: ReviewState;
  /** the fields that take another value, with the decision that gave it */
  readonly values: readonly { readonly field: string; readonly to: unknown; readonly decision: Decision }[];
}

const last = (decisions: readonly Decision[]): Decision | undefined =>
  decisions.reduce<Decision | undefined>((a, b) => (a === undefined || b.id > a.id ? b : a), undefined);

/** Each person's last word on the field (null: the record as a whole). */
function words(decisions: readonly Decision[], field: string | null): Decision[] {
  const about = decisions.filter((decision) => decision.field === field);
  return [...new Set(about.map(({ by }) => by))].map((by) => last(about.filter((decision) => decision.by === by))!);
}

/**
 * Settles what several decisions make of a record: each person's last word counts. Where two differ, on the record or on a field, it is
 * disputed and the machine's value stands; else rejected, corrected, added or confirmed.
 *
 * @example
 * settle([confirmed]).state // 'confirmed'
 */
export function settle(decisions: readonly Decision[]): Settled {
  const whole = words(
    decisions.filter(({ act }) => act !== 'add'),
    null,
  );
  const acts = new Set(whole.map(({ act }) => act));
  let disputed = acts.has('dispute') || (acts.has('confirm') && acts.has('reject'));
  const values: { field: string; to: unknown; decision: Decision }[] = [];
  for (const field of new Set(decisions.map((decision) => decision.field).filter((field) => field !== null))) {
    const said = words(decisions, field);
    const wanted = new Set(said.map(({ act, to }) => (act === 'correct' ? `to ${JSON.stringify(to)}` : act)));
    if (wanted.size > 1 || wanted.has('dispute') || wanted.has('reject')) disputed = true;
    else if (said[0]!.act === 'correct') values.push({ field, to: said[0]!.to, decision: said[0]! });
  }
  const added = decisions.some(({ act }) => act === 'add');
  if (disputed) return { state: 'disputed', values };
  if (acts.has('reject')) return { state: 'rejected', values };
  if (values.length > 0) return { state: 'corrected', values };
  return { state: added ? 'added' : 'confirmed', values };
}

/**
 * What one person made of a record on the whole: wrong, changed or right; null if nothing.
 *
 * @example
 * verdictOf([confirmed]) // 'right'
 */
export function verdictOf(decisions: readonly Decision[]): Verdict | null {
  const whole = last(decisions.filter(({ field }) => field === null));
  if (whole?.act === 'reject' || whole?.act === 'dispute') return 'wrong';
  if (decisions.some(({ act, field }) => field !== null && act !== 'confirm')) return 'changed';
  return whole === undefined && decisions.length === 0 ? null : 'right';
}

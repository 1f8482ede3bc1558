import type { Readout } from '../records/index.js';

export const reviewModes = ['reviewed', 'machine', 'confirmed'] as const;
/** Whose word counts: people's over the machine's; the machine's alone; only records that a person has confirmed, corrected or added. */
export type ReviewMode = (typeof reviewModes)[number];

interface Reviewed {
  readonly review: readonly { readonly state: string; readonly field: string | null; readonly from?: unknown; readonly to?: unknown; readonly at: string }[];
}

function inMode<Row extends Reviewed>(record: Row, mode: ReviewMode): Row | null {
  const { review } = record;
  if (review.length === 0) return mode === 'confirmed' ? null : record;
  const inTime = [...review].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const whole = inTime.filter(({ field }) => field === null).at(-1)?.state;
  if (mode === 'machine') {
    if (inTime.some(({ state, field }) => state === 'added' && field === null)) return null;
    // The first correction of a field knows what the machine had coded.
    return withFields(record, [...inTime].reverse(), 'from');
  }
  if (whole === 'rejected') return null;
  if (mode === 'confirmed' && !inTime.some(({ state }) => state === 'confirmed' || state === 'corrected' || state === 'added')) return null;
  return withFields(record, inTime, 'to');
}

function withFields<Row extends Reviewed>(record: Row, decisions: Row['review'], side: 'from' | 'to'): Row {
  const fields = Object.fromEntries(
    decisions.filter(({ state, field }) => state === 'corrected' && field !== null && field in record).map((decision) => [decision.field!, decision[side]]),
  );
  return { ...record, ...fields };
}

/**
 * A document's records as a review mode has them: what people rejected is left out, what they corrected carries their value (or the machine's own,
 * in mode `machine`). Of several corrections of a field the latest counts.
 *
 * @example
 * inReview(readout, 'confirmed').events.length // 0 where nobody has looked yet
 */
export function inReview(readout: Readout, mode: ReviewMode): Readout {
  const take = <Row extends Reviewed>(records: readonly Row[]): Row[] => records.flatMap((record) => inMode(record, mode) ?? []);
  return { ...readout, events: take(readout.events), statements: take(readout.statements), figures: take(readout.figures) };
}

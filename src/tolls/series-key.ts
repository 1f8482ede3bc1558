import type { Figure } from '../records/figure/schema.js';
import type { Counted } from './counted.js';
import { groupOf } from './group.js';

/** Over what a figure counts: a running total, one day, one incident, or not said. Figures of two kinds never stand in one series. */
export const countings = ['cumulative', 'daily', 'incident', 'unknown'] as const;
export type CountingKind = (typeof countings)[number];

/** What a series counts; figures with one key stand in one series. */
export interface SeriesKey {
  readonly measure: Figure['measure'];
  readonly unit: string | null;
  /** in the text's words */
  readonly group: string;
  readonly counting: CountingKind;
  /** the day from which a running total counts, where it is said */
  readonly since: string | null;
  /** the happening that is counted; null for a running total or a day */
  readonly incident: string | null;
  /** false where it is not known which incident is counted, or over what: then such figures are never set against each other */
  readonly comparable: boolean;
  readonly key: string;
}

const kindOf = (scope: Figure['scope']): CountingKind =>
  scope === 'day' ? 'daily' : scope === 'since' || scope === 'total' ? 'cumulative' : scope === 'incident' ? 'incident' : 'unknown';

/** What a figure of no known incident may be told by: where the same words come again, in the text or a reprint of it, they count the same. */
const alone = ({ figure, document }: Counted): string =>
  [document.reprintOf ?? document.id, figure.low, figure.high, figure.happened?.start ?? '', figure.place?.name ?? ''].join(' ');

/**
 * The series that a figure belongs to. A figure that counts an unknown incident, or over an unknown time, stands alone.
 *
 * @example
 * seriesKeyOf(counted).counting // 'cumulative'
 */
export function seriesKeyOf(counted: Counted): SeriesKey {
  const { figure, happening } = counted;
  const group = groupOf(figure);
  const counting = kindOf(figure.scope);
  const unit = figure.measure === 'other' ? figure.unit : null;
  const since = counting === 'cumulative' ? (figure.since?.start?.slice(0, 10) ?? null) : null;
  const incident = counting === 'incident' ? happening : null;
  const comparable = counting === 'incident' ? happening !== null : counting !== 'unknown';
  const what = comparable ? (incident ?? since ?? '') : alone(counted);
  return {
    measure: figure.measure,
    unit,
    group: group.words,
    counting,
    since,
    incident,
    comparable,
    key: JSON.stringify([figure.measure, unit, group.key, counting, what]),
  };
}

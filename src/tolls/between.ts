import { disjoint, sameBounds } from './bounds.js';
import type { Report } from './report.js';
import type { SeriesKey } from './series-key.js';

/** A number that takes the place of an earlier one. `said so`: the text tells it; `later number`: the same source gave another one later. */
export interface Revision {
  readonly from: string;
  readonly to: string;
  readonly how: 'said so' | 'later number';
}

/** Two sources whose numbers cannot both hold. `days` tells whether both hold as of one day, or one may only be older. */
export interface Disagreement {
  readonly between: readonly [string, string];
  readonly days: 'same' | 'different';
}

const affirms = ({ stance, part }: Report): boolean => stance !== 'denies' && stance !== 'doubts' && !part;

const bySource = (reports: readonly Report[]): Map<string, Report[]> => {
  const sources = new Map<string, Report[]>();
  for (const report of reports) sources.set(report.source.key, [...(sources.get(report.source.key) ?? []), report]);
  return sources;
};

/**
 * Which numbers of a series take the place of others. In an incident a source's later number replaces its earlier one; a running total grows, so that only
 * a lower number does. What a text itself calls a revision is one in any series. Reports must be in order.
 */
export function revisionsIn(reports: readonly Report[], { counting, comparable }: SeriesKey): Revision[] {
  const holder = new Map(reports.flatMap((report) => report.carriers.map(({ figure }) => [figure.id, report.id] as const)));
  const revisions = new Map<string, Revision>();
  for (const report of reports)
    for (const { figure } of report.carriers)
      for (const { kind, figure: other } of figure.relation) {
        const from = holder.get(other);
        if (kind === 'revises' && from !== undefined && from !== report.id) revisions.set(`${from} ${report.id}`, { from, to: report.id, how: 'said so' });
      }
  if (comparable && counting !== 'daily')
    for (const own of bySource(reports.filter(affirms)).values()) {
      const days = [...new Set(own.map(({ asOf }) => asOf.date))].filter((date) => date !== null);
      for (let i = 1; i < days.length; i++) {
        const before = own.filter(({ asOf }) => asOf.date === days[i - 1]);
        const after = own.filter(({ asOf }) => asOf.date === days[i]);
        // Two numbers of one day have no order: nothing is linked through them.
        if (before.length !== 1 || after.length !== 1 || sameBounds(before[0]!, after[0]!)) continue;
        const [from, to] = [before[0]!, after[0]!];
        if (counting === 'cumulative' && !(disjoint(from, to) && (to.high ?? Number.POSITIVE_INFINITY) < (from.low ?? 0))) continue;
        const key = `${from.id} ${to.id}`;
        if (!revisions.has(key)) revisions.set(key, { from: from.id, to: to.id, how: 'later number' });
      }
    }
  return [...revisions.keys()].sort().map((key) => revisions.get(key)!);
}

/**
 * Which sources give numbers that cannot both hold. In an incident each source's last number is set against the others'; in a running total or a day only
 * numbers as of one day are. Parts of a count, and numbers that somebody denies, dispute nothing. Reports must be in order.
 */
export function disagreementsIn(reports: readonly Report[], { counting, comparable }: SeriesKey, revisions: readonly Revision[]): Disagreement[] {
  if (!comparable) return [];
  const replaced = new Set(revisions.map(({ from }) => from));
  const standing = reports.filter((report) => affirms(report) && !replaced.has(report.id));
  const found: Disagreement[] = [];
  standing.forEach((a, i) => {
    for (const b of standing.slice(i + 1)) {
      if (a.source.key === b.source.key || !disjoint(a, b)) continue;
      const same = a.asOf.date !== null && a.asOf.date === b.asOf.date;
      if (same || counting === 'incident') found.push({ between: [a.id, b.id], days: same ? 'same' : 'different' });
    }
  });
  return found;
}

/** Numbers that one source gives as of one day and that cannot both hold: which of them came last is not known. */
export function unorderedIn(reports: readonly Report[], { comparable }: SeriesKey, revisions: readonly Revision[]): [string, string][] {
  if (!comparable) return [];
  const linked = new Set(revisions.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const standing = reports.filter(affirms);
  return standing.flatMap((a, i) =>
    standing
      .slice(i + 1)
      .filter((b) => a.source.key === b.source.key && a.asOf.date === b.asOf.date && disjoint(a, b) && !linked.has(`${a.id} ${b.id}`))
      .map((b): [string, string] => [a.id, b.id]),
  );
}

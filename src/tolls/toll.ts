import { type Disagreement, disagreementsIn, type Revision, revisionsIn, unorderedIn } from './between.js';
import type { Counted } from './counted.js';
import { groupOf } from './group.js';
import { originals, type Report, reportsOf } from './report.js';
import { countings, type SeriesKey, seriesKeyOf } from './series-key.js';

/** A count of a part, or of a group, that the whole cannot be below. */
export interface Bound {
  readonly atLeast: number;
  readonly report: string;
  readonly why: 'a part' | 'a group of them';
  /** whom it counts and by whose account: "children, Pavlo Kyrylenko" */
  readonly words: string;
}

/** The numbers that count one thing: by day and source. No average, and none of them is "the" number. */
export interface Series extends Omit<SeriesKey, 'key'> {
  readonly reports: readonly Report[];
  /** the highest first */
  readonly bounds: readonly Bound[];
  readonly revisions: readonly Revision[];
  readonly disagreements: readonly Disagreement[];
  /** pairs of numbers of one source as of one day */
  readonly unordered: readonly (readonly [string, string])[];
}

/** What a toll is of, and its series. */
export interface Toll {
  readonly of: string;
  readonly series: readonly Series[];
  /** how many figures it rests on, and in how many documents */
  readonly figures: number;
  readonly documents: number;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bySize = (a: Series, b: Series): number =>
  Number(b.comparable) - Number(a.comparable) ||
  measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) ||
  countings.indexOf(a.counting) - countings.indexOf(b.counting) ||
  Number(a.group !== 'people') - Number(b.group !== 'people') ||
  b.reports.length - a.reports.length ||
  order(a.group, b.group) ||
  order(a.reports[0]?.id ?? '', b.reports[0]?.id ?? '');
const measureOrder: readonly SeriesKey['measure'][] = ['killed', 'injured', 'missing', 'captured', 'hostages', 'detained', 'displaced', 'launched', 'other'];

/** Key of the whole of which a group's count is a part. */
const wholeOf = ({ measure, unit, counting, since, incident, comparable }: SeriesKey): string | null =>
  comparable ? JSON.stringify([measure, unit, counting, since, incident]) : null;

const lowest = ({ low, stance }: Report): number | null => (stance === 'denies' || stance === 'doubts' ? null : low);

/** The parts and groups that bind a series from below, the highest first. */
function boundsOf({ comparable, group }: SeriesKey, reports: readonly Report[], groups: readonly { group: string; reports: readonly Report[] }[]): Bound[] {
  if (!comparable) return [];
  const within = [
    ...reports.filter(({ part }) => part).map((report) => ({ report, why: 'a part' as const, group })),
    ...groups.flatMap((other) => other.reports.map((report) => ({ report, why: 'a group of them' as const, group: other.group }))),
  ];
  return within
    .flatMap(({ report, why, group: counted }): Bound[] => {
      const atLeast = lowest(report);
      return atLeast === null ? [] : [{ atLeast, report: report.id, why, words: `${counted}, ${report.source.name}` }];
    })
    .sort((a, b) => b.atLeast - a.atLeast || order(a.report, b.report));
}

/** Which figures a figure's record says are within it. */
const partsByRelation = (figures: readonly Counted[]): Set<string> =>
  new Set(figures.flatMap(({ figure }) => figure.relation.filter(({ kind }) => kind === 'includes').map(({ figure: part }) => part)));

/**
 * The toll that figures make: series by what they count, over what time, of which incident and whom. Ranges stay as they are; running totals, days and
 * incidents are never in one series; the order of the figures changes nothing.
 *
 * @example
 * tollOf('Kramatorsk station', figures).series[0]?.reports.map(({ source, low, high }) => [source.name, low, high])
 */
export function tollOf(of: string, given: readonly Counted[]): Toll {
  const inside = partsByRelation(given);
  const figures = [...new Map(given.map((counted) => [`${counted.document.id} ${counted.figure.id}`, counted])).values()]
    .map((counted) => (inside.has(counted.figure.id) ? { ...counted, figure: { ...counted.figure, coverage: 'part' as const } } : counted))
    .sort((a, b) => order(a.document.id, b.document.id) || order(a.figure.id, b.figure.id));
  const stands = originals(new Map(figures.map(({ document }) => [document.id, document])).values());
  const drawers = new Map<string, { key: SeriesKey; general: boolean; figures: Counted[] }>();
  for (const counted of figures) {
    const key = seriesKeyOf(counted);
    const drawer = drawers.get(key.key) ?? { key, general: groupOf(counted.figure).general, figures: [] };
    drawer.figures.push(counted);
    drawers.set(key.key, drawer);
  }
  const filled = [...drawers.values()].map((drawer) => ({ ...drawer, reports: reportsOf(drawer.figures, stands) }));
  const series = filled.map(({ key, general, reports }): Series => {
    const groups = general ? filled.filter((other) => !other.general && wholeOf(key) !== null && wholeOf(other.key) === wholeOf(key)) : [];
    const revisions = revisionsIn(reports, key);
    const { key: _, ...rest } = key;
    return {
      ...rest,
      reports,
      bounds: boundsOf(
        key,
        reports,
        groups.map((other) => ({ group: other.key.group, reports: other.reports })),
      ),
      revisions,
      disagreements: disagreementsIn(reports, key, revisions),
      unordered: unorderedIn(reports, key, revisions),
    };
  });
  return { of, series: series.sort(bySize), figures: figures.length, documents: new Set(figures.map(({ document }) => document.id)).size };
}

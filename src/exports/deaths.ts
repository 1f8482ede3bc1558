import { type Counted, countedIn, type Report, tollOf } from '../tolls/index.js';
import { groupingOf } from '../records/grouping.js';
import type { Told } from './told.js';

/** How many an event killed, as its claims say. */
export interface Deaths {
  /** the numbers of the whole that stand: told, not denied, not replaced by the same source */
  readonly whole: readonly Report[];
  /** numbers of civilians among them */
  readonly civilians: readonly Report[];
  /** the lowest and the highest number that a claim of the whole gives */
  readonly low: number | null;
  readonly high: number | null;
  /** all figures that tell of people killed in it */
  readonly figures: number;
}

/**
 * The numbers of people killed that the claims of a happening give, each source's once. Parts of a count and groups are not numbers of the whole.
 *
 * @example
 * (await deathsOf(told)).low // 39
 */
export async function deathsOf({ id, claims, denials }: Told): Promise<Deaths> {
  const all = [...claims, ...denials];
  const grouping = groupingOf([{ happening: id, claims: all.map(({ readout, event }) => ({ document: readout.document.id, event: event.id })) }]);
  const figures: Counted[] = [];
  for await (const counted of countedIn(new Set(all.map(({ readout }) => readout)), grouping))
    if (counted.happening === id && counted.figure.measure === 'killed') figures.push(counted);
  const series = tollOf(id, figures).series.filter(({ counting, comparable }) => counting === 'incident' && comparable);
  const standing = (group: (name: string) => boolean): Report[] =>
    series
      .filter((one) => group(one.group))
      .flatMap(({ reports, revisions }) => {
        const replaced = new Set(revisions.map(({ from }) => from));
        return reports.filter(({ id, part, stance }) => !part && stance !== 'denies' && stance !== 'doubts' && !replaced.has(id));
      });
  const whole = standing((name) => name === 'people');
  const lows = whole.flatMap(({ low, high }) => low ?? high ?? []);
  const highs = whole.flatMap(({ low, high }) => high ?? low ?? []);
  return {
    whole,
    civilians: standing((name) => /^civilians?$/iu.test(name)),
    low: lows.length > 0 ? Math.min(...lows) : null,
    high: highs.length > 0 ? Math.max(...highs) : null,
    figures: figures.length,
  };
}

/** A number with who gives it: "≥ 30 (Oleksandr Kamyshin, 2022-04-09)". */
export function reportWords({ low, high, approximate, source, asOf }: Report): string {
  const number = low === null ? `≤ ${high ?? '?'}` : high === null ? `≥ ${low}` : low === high ? `${approximate ? 'about ' : ''}${low}` : `${low}–${high}`;
  return `${number} (${[source.name, asOf.date ?? 'no date'].join(', ')})`;
}

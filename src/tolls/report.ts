import type { Figure } from '../records/figure/schema.js';
import { type AsOf, asOfFigure } from './as-of.js';
import { sameBounds } from './bounds.js';
import type { Counted, TollDocument } from './counted.js';
import type { Tie } from './incident.js';
import { type Source, sourceOf } from './source.js';

/** One document that carries a number: of its own, in a reprint, or once more in the same text without its source. */
export interface Carrier {
  readonly document: TollDocument;
  readonly figure: Figure;
  readonly how: 'own' | 'reprint' | 'told again';
  /** how it is known which happening it counts; null where that is not known */
  readonly tie: Tie | null;
}

/** One number that one source gives as of one day, with all who carry it. */
export interface Report {
  /** the smallest id of its figures */
  readonly id: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly asOf: AsOf;
  readonly source: Source;
  /** `denies` and `doubts` stand against a number; it is then nobody's claim here */
  readonly stance: Figure['chain'][number]['stance'];
  readonly part: boolean;
  readonly carriers: readonly Carrier[];
}

/** By document id: the document that stands for its text. Reprints of one text have the original, or the earliest of them where it is not at hand. */
export function originals(documents: Iterable<TollDocument>): ReadonlyMap<string, TollDocument> {
  const families = new Map<string, TollDocument[]>();
  for (const document of documents) families.set(document.reprintOf ?? document.id, [...(families.get(document.reprintOf ?? document.id) ?? []), document]);
  const first = (a: TollDocument, b: TollDocument): number =>
    ((a.published ?? '~') < (b.published ?? '~') ? -1 : (a.published ?? '~') > (b.published ?? '~') ? 1 : 0) || (a.id < b.id ? -1 : 1);
  return new Map(
    [...families].flatMap(([original, family]) => {
      const stands = family.find(({ id }) => id === original) ?? [...family].sort(first)[0]!;
      return family.map(({ id }) => [id, stands] as const);
    }),
  );
}

const rank = { own: 0, reprint: 1, 'told again': 2 } as const;
const byCarrier = (a: Carrier, b: Carrier): number =>
  rank[a.how] - rank[b.how] ||
  order(a.document.published ?? '~', b.document.published ?? '~') ||
  order(a.document.id, b.document.id) ||
  order(a.figure.id, b.figure.id);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a report stands in its series: by day, then source, then value. */
export const inOrder = (a: Report, b: Report): number =>
  order(a.asOf.date ?? '~', b.asOf.date ?? '~') || order(a.source.key, b.source.key) || (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0) || order(a.id, b.id);

function reportOf(figures: readonly Counted[], stands: ReadonlyMap<string, TollDocument>): Report {
  const carriers = figures
    .map(({ document, figure, tie }) => ({ document, figure, tie, how: stands.get(document.id) === document ? 'own' : 'reprint' }) as Carrier)
    .sort(byCarrier);
  const [first] = figures;
  const { figure, document } = first!;
  const original = stands.get(document.id) ?? document;
  return {
    id: carriers.map(({ figure }) => figure.id).sort(order)[0]!,
    low: figure.low,
    high: figure.high,
    approximate: figure.approximate,
    asOf: asOfFigure(first!, original.published),
    source: sourceOf(first!, original),
    stance: figure.chain[0]?.stance ?? 'asserts',
    part: figure.coverage === 'part',
    carriers,
  };
}

/**
 * The numbers of one series, each source's number as of one day once: reprints and other papers that carry it hang under it. A number that a text also
 * gives without a source (its headline) hangs under the one that the text gives with a source, where there is one alone of the same value.
 * No value is changed by it.
 *
 * @example
 * reportsOf(figures, originals(documents)).map(({ low, high, source }) => [source.name, low, high])
 */
export function reportsOf(figures: readonly Counted[], stands: ReadonlyMap<string, TollDocument>): Report[] {
  const groups = new Map<string, Counted[]>();
  for (const counted of figures) {
    const { figure, document } = counted;
    const original = stands.get(document.id) ?? document;
    const { date } = asOfFigure(counted, original.published);
    const key = JSON.stringify([
      sourceOf(counted, original).key,
      date,
      figure.low,
      figure.high,
      figure.approximate,
      figure.chain[0]?.stance ?? 'asserts',
      figure.coverage,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), counted]);
  }
  const reports = [...groups.values()].map((group) => reportOf(group, stands));
  return toldAgain(reports).sort(inOrder);
}

/** Hangs what a text tells without a source under what it tells with one, carrier by carrier. */
function toldAgain(reports: readonly Report[]): Report[] {
  const added = new Map<string, Carrier[]>();
  const left: Report[] = [];
  for (const report of reports) {
    if (!report.source.press) continue;
    const stay: Carrier[] = [];
    for (const carrier of report.carriers) {
      const same = reports.filter(
        (other) =>
          !other.source.press &&
          other.part === report.part &&
          other.stance === report.stance &&
          sameBounds(other, report) &&
          other.carriers.some(({ document }) => document.id === carrier.document.id),
      );
      if (same.length === 1) added.set(same[0]!.id, [...(added.get(same[0]!.id) ?? []), { ...carrier, how: 'told again' }]);
      else stay.push(carrier);
    }
    if (stay.length > 0) left.push({ ...report, carriers: stay, id: stay.map(({ figure }) => figure.id).sort(order)[0]! });
  }
  const attributed = reports.filter(({ source }) => !source.press);
  return [...left, ...attributed.map((report) => ({ ...report, carriers: [...report.carriers, ...(added.get(report.id) ?? [])].sort(byCarrier) }))];
}

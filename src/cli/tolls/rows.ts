import type { Report, Series, Toll } from '../../tolls/index.js';
import { type Cell, csvRow } from '../../exports/delimited.js';
import { chainNames } from '../../exports/told.js';

/** One report of a toll as a flat row: what `--format jsonl` prints a line of, and `--format csv` a row. */
export interface TollRow {
  readonly toll: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly group: string;
  readonly counting: Series['counting'];
  readonly since: string | null;
  readonly happening: string | null;
  readonly asOf: string | null;
  readonly asOfBasis: Report['asOf']['basis'];
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly part: boolean;
  readonly source: string;
  readonly stance: Report['stance'];
  readonly chain: string;
  readonly written: string;
  readonly revises: string | null;
  readonly disagreesWith: readonly string[];
  readonly publishers: readonly string[];
  readonly urls: readonly string[];
  readonly reprints: number;
  readonly caveats: readonly string[];
  readonly reviewed: readonly string[];
  readonly tie: string | null;
  readonly report: string;
  readonly figures: readonly string[];
}

const once = (words: readonly (string | null)[]): string[] => [...new Set(words.filter((word) => word !== null))];

function rowOf(toll: string, series: Series, report: Report): TollRow {
  const { carriers, source, asOf } = report;
  const first = carriers[0]!;
  return {
    toll,
    measure: series.measure,
    unit: series.unit,
    group: series.group,
    counting: series.counting,
    since: series.since,
    happening: series.incident,
    asOf: asOf.date,
    asOfBasis: asOf.basis,
    low: report.low,
    high: report.high,
    approximate: report.approximate,
    part: report.part,
    source: source.name,
    stance: report.stance,
    chain: chainNames(first.figure.chain),
    written: first.figure.written.text,
    revises: series.revisions.find(({ to }) => to === report.id)?.from ?? null,
    disagreesWith: series.disagreements.flatMap(({ between: [a, b] }) => (a === report.id ? [b] : b === report.id ? [a] : [])),
    publishers: once(carriers.map(({ document }) => document.publisher)),
    urls: once(carriers.map(({ document }) => document.url)),
    reprints: carriers.filter(({ how }) => how === 'reprint').length,
    caveats: once(carriers.flatMap(({ figure }) => figure.caveats.map(({ text }) => text))),
    reviewed: once(carriers.flatMap(({ figure }) => figure.review.map(({ state, by }) => `${state} by ${by}`))),
    tie: first.tie,
    report: report.id,
    figures: carriers.map(({ figure }) => figure.id),
  };
}

/** The rows of a toll, in its order. */
export function tollRows({ of, series }: Toll): TollRow[] {
  return series.flatMap((one) => one.reports.map((report) => rowOf(of, one, report)));
}

const columns: readonly (keyof TollRow)[] = [
  ...(['toll', 'measure', 'unit', 'group', 'counting', 'since', 'happening', 'asOf', 'asOfBasis', 'low', 'high', 'approximate', 'part'] as const),
  ...(['source', 'stance', 'chain', 'written', 'revises', 'disagreesWith', 'publishers', 'urls', 'reprints', 'caveats', 'reviewed', 'tie'] as const),
  ...(['report', 'figures'] as const),
];

/** The rows as CSV, with a header; safe to open in a spreadsheet. */
export function tollCsv(toll: Toll): string {
  const cell = (value: TollRow[keyof TollRow]): Cell => (Array.isArray(value) ? value.join('; ') : (value as Cell));
  return (
    csvRow(columns) +
    tollRows(toll)
      .map((row) => csvRow(columns.map((column) => cell(row[column]))))
      .join('')
  );
}

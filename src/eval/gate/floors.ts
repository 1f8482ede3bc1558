import { z } from 'zod';

const limits = z.record(z.string(), z.number()).default({});

/** The floors of one corpus: how many articles must be read at least, what its metrics must reach, what they must not exceed. */
export const floorsSchema = z.record(z.string(), z.object({ articles: z.int().min(0), atLeast: limits, atMost: limits }));
export type Floors = z.infer<typeof floorsSchema>;

/** What was measured on one corpus: how many articles were read, and their scores. */
export interface Measured {
  readonly articles: number;
  readonly metrics: Readonly<Record<string, number>>;
}

/** One line of the gate: a figure against its limit. */
export interface GateRow {
  readonly corpus: string;
  readonly metric: string;
  /** null where it was not measured */
  readonly value: number | null;
  readonly limit: number;
  readonly kind: 'at least' | 'at most';
  readonly holds: boolean;
}

/** Figures are compared as they are printed, so that a floor pinned from the table holds on the next run. */
const printed = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Holds what was measured against the floors. What was not measured does not hold; what has no floor is not looked at.
 *
 * @example
 * gateRows({ examples: { articles: 1, atLeast: { figures: 0.5 }, atMost: {} } }, { examples: { articles: 1, metrics: { figures: 0.4 } } })[1].holds // false
 */
export function gateRows(floors: Floors, measured: Readonly<Record<string, Measured>>): GateRow[] {
  return Object.entries(floors).flatMap(([corpus, { articles, atLeast, atMost }]) => {
    const found = measured[corpus];
    const row = (metric: string, value: number | undefined, limit: number, kind: GateRow['kind']): GateRow => ({
      corpus,
      metric,
      value: value ?? null,
      limit,
      kind,
      holds: value !== undefined && (kind === 'at least' ? printed(value) >= limit : printed(value) <= limit),
    });
    return [
      row('articles', found?.articles, articles, 'at least'),
      ...Object.entries(atLeast).map(([metric, limit]) => row(metric, found?.metrics[metric], limit, 'at least')),
      ...Object.entries(atMost).map(([metric, limit]) => row(metric, found?.metrics[metric], limit, 'at most')),
    ];
  });
}

/**
 * The rows as a table for people, a line each; rows that do not hold are marked.
 *
 * @example
 * gateTable(rows) // 'examples  figures  0.400  at least 0.500  BELOW'
 */
export function gateTable(rows: readonly GateRow[]): string {
  const figure = (value: number | null) => (value === null ? 'not measured' : Number.isInteger(value) ? String(value) : value.toFixed(3));
  const cells = rows.map(({ corpus, metric, value, limit, kind, holds }) => {
    const verdict = holds ? 'ok' : kind === 'at least' ? 'BELOW' : 'ABOVE';
    return [corpus, metric, figure(value), `${kind} ${figure(limit)}`, verdict];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 2 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

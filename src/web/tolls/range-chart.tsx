import type { PlotOptions } from '@observablehq/plot';
import type * as PlotLibrary from '@observablehq/plot';
import { useCallback } from 'react';
import { Chart } from '../parts/chart.js';
import { rangeOf, type Series, sourcesOf } from './sources.js';

/** Rival counts of one thing: a row for each source's number, a dot or a range; open bounds end in an arrow, what has no as-of date of its own is hollow. */
export function RangeChart({ series, label }: { readonly series: Series; readonly label: string }) {
  const draw = useCallback(
    (plot: typeof PlotLibrary, width: number): PlotOptions => {
      const signs = new Map(sourcesOf(series).map((sign) => [sign.key, sign]));
      const rows = series.reports.flatMap((report, i) => {
        const range = rangeOf(report);
        if (range === null) return [];
        const sign = signs.get(report.source.key)!;
        const short = width < 520 && sign.name.length > 18 ? `${sign.name.slice(0, 17)}…` : sign.name.length > 34 ? `${sign.name.slice(0, 33)}…` : sign.name;
        return [
          {
            row: `${i}`,
            name: `${short}${report.part ? ' (a part)' : ''}`,
            sign,
            ...range,
            stated: report.asOf.basis === 'stated' || report.asOf.basis === 'said',
            part: report.part,
          },
        ];
      });
      const names = new Map(rows.map(({ row, name }) => [row, name]));
      const most = Math.max(1, ...rows.map(({ to }) => to));
      const reach = most * 0.06;
      const arrows = rows.filter(({ open, part }) => open !== null || part);
      return {
        height: 46 + rows.length * 26,
        marginLeft: width < 520 ? 130 : 230,
        marginRight: 34,
        x: { label: series.measure, grid: true, domain: [0, most + reach], tickFormat: (n: number) => n.toLocaleString('en-GB') },
        y: { label: null, domain: rows.map(({ row }) => row), tickFormat: (row: string) => names.get(row) ?? '', tickSize: 0 },
        marks: [
          plot.ruleY(rows, { y: 'row', x1: 'from', x2: 'to', stroke: ({ sign }: (typeof rows)[number]) => sign.colour, strokeWidth: 4 }),
          plot.arrow(arrows, {
            y: 'row',
            x1: 'to',
            x2: ({ to, from, open }) => (open === 'down' ? Math.max(0, from - reach) : to + reach),
            stroke: ({ sign }: (typeof rows)[number]) => sign.colour,
            strokeWidth: 1.6,
            headLength: 6,
          }),
          plot.dot(rows, {
            y: 'row',
            x: 'from',
            symbol: ({ sign }: (typeof rows)[number]) => sign.shape,
            stroke: ({ sign }: (typeof rows)[number]) => sign.colour,
            fill: ({ sign, stated }: (typeof rows)[number]) => (stated ? sign.colour : 'var(--surface)'),
            r: 5.5,
            strokeWidth: 2,
          }),
          plot.dot(
            rows.filter(({ from, to }) => from !== to),
            {
              y: 'row',
              x: 'to',
              symbol: ({ sign }: (typeof rows)[number]) => sign.shape,
              stroke: ({ sign }: (typeof rows)[number]) => sign.colour,
              fill: ({ sign, stated }: (typeof rows)[number]) => (stated ? sign.colour : 'var(--surface)'),
              r: 5.5,
              strokeWidth: 2,
            },
          ),
        ],
        symbol: { type: 'identity' },
        color: { type: 'identity' },
      } as PlotOptions;
    },
    [series],
  );
  return <Chart label={label} draw={draw} />;
}

import type { PlotOptions } from '@observablehq/plot';
import type * as PlotLibrary from '@observablehq/plot';
import { useCallback } from 'react';
import { Chart } from '../parts/chart.js';
import { rangeOf, type Series, sourcesOf } from './sources.js';

/** A running total by the day as of which it holds: one line for each source, ranges as bands, revisions marked. */
export function StepChart({ series, label }: { readonly series: Series; readonly label: string }) {
  const draw = useCallback(
    (plot: typeof PlotLibrary): PlotOptions => {
      const sources = sourcesOf(series);
      const signs = new Map(sources.map((sign) => [sign.key, sign]));
      const dated = series.reports.flatMap((report) => {
        const range = rangeOf(report);
        if (report.asOf.date === null || range === null) return [];
        return [
          {
            day: new Date(`${report.asOf.date}T00:00:00Z`),
            ...range,
            sign: signs.get(report.source.key)!,
            stated: report.asOf.basis !== 'published',
            id: report.id,
          },
        ];
      });
      const byId = new Map(dated.map((point) => [point.id, point]));
      const revised = series.revisions.flatMap(({ from, to }) => {
        const [a, b] = [byId.get(from), byId.get(to)];
        return a && b ? [{ x1: a.day, y1: a.from, x2: b.day, y2: b.from }] : [];
      });
      return {
        height: 300,
        marginLeft: 64,
        marginRight: 20,
        x: { type: 'utc', label: 'as of', labelAnchor: 'right' },
        y: { label: series.measure, grid: true, zero: true, tickFormat: (n: number) => n.toLocaleString('en-GB') },
        marks: [
          plot.ruleY([0]),
          ...sources.flatMap(({ key, colour }) => {
            const own = dated.filter(({ sign }) => sign.key === key).sort((a, b) => +a.day - +b.day);
            return [
              plot.areaY(own, { x: 'day', y1: 'from', y2: 'to', fill: colour, fillOpacity: 0.18, curve: 'step-after' }),
              plot.lineY(own, { x: 'day', y: 'from', stroke: colour, strokeWidth: 2, curve: 'step-after' }),
            ];
          }),
          plot.arrow(revised, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: 'currentColor', strokeDasharray: '2 3', bend: true, insetEnd: 6 }),
          plot.dot(dated, {
            x: 'day',
            y: 'from',
            symbol: ({ sign }: (typeof dated)[number]) => sign.shape,
            stroke: ({ sign }: (typeof dated)[number]) => sign.colour,
            fill: ({ sign, stated }: (typeof dated)[number]) => (stated ? sign.colour : 'var(--surface)'),
            r: 5,
            strokeWidth: 1.8,
          }),
          plot.text(
            dated.filter(({ open }) => open !== null),
            { x: 'day', y: 'to', text: ({ open }) => (open === 'up' ? '↑' : '↓'), dy: -12, fill: 'currentColor' },
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

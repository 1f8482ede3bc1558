import type { PlotOptions } from '@observablehq/plot';
import type * as PlotLibrary from '@observablehq/plot';
import { useCallback } from 'react';
import type { FoundEvent } from '../api.js';
import { Chart } from '../parts/chart.js';
import { partiesOf } from '../parts/names.js';

/** Each class of event by colour and shape. */
const classes = [
  { quad: 1, words: 'verbal cooperation', colour: 'var(--source-0)', shape: 'circle' },
  { quad: 2, words: 'material cooperation', colour: 'var(--source-2)', shape: 'square' },
  { quad: 3, words: 'verbal conflict', colour: 'var(--source-1)', shape: 'triangle' },
  { quad: 4, words: 'material conflict', colour: 'var(--source-3)', shape: 'diamond' },
] as const;

/** Events by day and type. Those whose day is only the publication's are hollow; those without any are counted beneath. */
export function Timeline({ events }: { readonly events: readonly FoundEvent[] }) {
  const draw = useCallback(
    (plot: typeof PlotLibrary, width: number): PlotOptions => {
      const dated = events.flatMap(({ record, day, actors }) =>
        day === null
          ? []
          : [
              {
                day: new Date(`${day.start.slice(0, 10)}T00:00:00Z`),
                type: record.type,
                of: classes[record.quad - 1]!,
                told: day.basis === 'record',
                title: partiesOf(record, [...actors]),
              },
            ],
      );
      const types = [...new Set(dated.map(({ type }) => type))].sort(
        (a, b) => dated.find(({ type }) => type === a)!.of.quad - dated.find(({ type }) => type === b)!.of.quad || (a < b ? -1 : 1),
      );
      return {
        height: 60 + types.length * 22,
        marginLeft: width < 500 ? 88 : 100,
        marginRight: 16,
        x: { type: 'utc', label: null, grid: true },
        y: { domain: types, label: null, tickSize: 0 },
        symbol: { type: 'identity' },
        color: { type: 'identity' },
        marks: [
          plot.ruleY(types, { stroke: 'var(--line)' }),
          plot.dot(dated, {
            x: 'day',
            y: 'type',
            symbol: ({ of }: (typeof dated)[number]) => of.shape,
            stroke: ({ of }: (typeof dated)[number]) => of.colour,
            fill: ({ of, told }: (typeof dated)[number]) => (told ? of.colour : 'var(--surface)'),
            fillOpacity: 0.65,
            r: 5,
            strokeWidth: 1.5,
          }),
        ],
      } as PlotOptions;
    },
    [events],
  );
  const undated = events.filter(({ day }) => day === null).length;
  return (
    <section aria-label="Timeline">
      <Chart label="Events by day and type; the list below has each of them" draw={draw} />
      <p className="soft small classes">
        {classes.map(({ quad, words, colour, shape }) => (
          <span key={quad}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <Sign shape={shape} colour={colour} />
            </svg>{' '}
            {words}
          </span>
        ))}
        <span>hollow: only the day of publication is known</span>
        {undated > 0 && <span>{undated} without any day</span>}
      </p>
    </section>
  );
}

function Sign({ shape, colour }: { readonly shape: (typeof classes)[number]['shape']; readonly colour: string }) {
  const path = { circle: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0', square: 'M-4,-4h8v8h-8z', triangle: 'M0,-5L5,4H-5z', diamond: 'M0,-6L4,0L0,6L-4,0z' }[shape];
  return <path d={path} fill={colour} />;
}

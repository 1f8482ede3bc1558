import type { Toll } from '../api.js';

export type Series = Toll['series'][number];
export type Report = Series['reports'][number];

/** Colours of sources, told apart in the usual kinds of colour blindness (after Okabe and Ito), each with a shape of its own. */
const colours = ['--source-0', '--source-1', '--source-2', '--source-3', '--source-4', '--source-5'] as const;
const shapes = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'] as const;

export interface SourceSign {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly shape: (typeof shapes)[number];
}

/** Each source of a series with its colour and shape, in the order in which they come. */
export function sourcesOf({ reports }: Series): SourceSign[] {
  const names = new Map(reports.map(({ source }) => [source.key, source.name]));
  return [...names].map(([key, name], i) => ({ key, name, colour: `var(${colours[i % colours.length]})`, shape: shapes[i % shapes.length]! }));
}

/** The ends of a report's range as it is drawn; an open end is told by `open`. */
export function rangeOf({ low, high }: Report): { from: number; to: number; open: 'up' | 'down' | null } | null {
  if (low === null && high === null) return null;
  return { from: low ?? high!, to: high ?? low!, open: high === null ? 'up' : low === null ? 'down' : null };
}

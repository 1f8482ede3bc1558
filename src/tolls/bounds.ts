import type { Figure } from '../records/figure/schema.js';

/** What a figure commits to; null is open. */
export type Bounds = Pick<Figure, 'low' | 'high' | 'approximate'>;

/** Half the step that a round number is rounded to: 4,000 stands for 3,500 to 4,500. */
function slack(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step / 2;
}

/** The interval that a figure is compared by. The figure itself is never widened. */
function interval({ low, high, approximate }: Bounds): [number, number] {
  const loose = approximate && low !== null && low === high ? slack(low) : 0;
  return [low === null ? Number.NEGATIVE_INFINITY : low - loose, high === null ? Number.POSITIVE_INFINITY : high + loose];
}

/**
 * Whether two figures cannot both hold: their ranges do not touch. "At least 30" and 52 can; 39 and 52 cannot; "about 4,000" and 4,200 can.
 *
 * @example
 * disjoint({ low: 39, high: 39, approximate: false }, { low: 52, high: 52, approximate: false }) // true
 */
export function disjoint(a: Bounds, b: Bounds): boolean {
  const [lowA, highA] = interval(a);
  const [lowB, highB] = interval(b);
  return highA < lowB || highB < lowA;
}

/** Whether two figures say the same range. */
export function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.low === b.low && a.high === b.high && a.approximate === b.approximate;
}

import type { Terminal } from './terminal.js';

const bar = 24;
/** Milliseconds between two drawings. */
const pause = 100;

/** A line on standard error that tells how far long work is. Silent where that is no terminal. */
export interface Progress {
  /** Draws the line anew, at most ten times a second; `total` is 0 where it is not known. */
  update(done: number, total: number, what?: string): void;
  /** Takes the line away, for other output or at the end. */
  clear(): void;
}

const silent: Progress = { update: () => {}, clear: () => {} };

/**
 * The progress line for a terminal. It has no colour, so that `NO_COLOR` asks nothing of it.
 *
 * @example
 * progressOn(terminal).update(3, 10, 'a.md') // [#######-----------------] 3/10 a.md
 */
export function progressOn({ error, environment }: Terminal, now: () => number = Date.now): Progress {
  if (!error.isTTY || environment.TERM === 'dumb' || environment.CI) return silent;
  let drawn = 0;
  let shown = false;
  return {
    update(done, total, what = '') {
      if (now() - drawn < pause) return;
      drawn = now();
      const filled = total > 0 ? Math.round((Math.min(done, total) / total) * bar) : 0;
      const gauge = total > 0 ? `[${'#'.repeat(filled)}${'-'.repeat(bar - filled)}] ${done}/${total}` : `${done} read`;
      const room = Math.max(20, (error.columns ?? 80) - 1);
      error.write(`\r\u001b[2K${`${gauge} ${what}`.slice(0, room)}`);
      shown = true;
    },
    clear() {
      if (shown) error.write('\r\u001b[2K');
      shown = false;
    },
  };
}

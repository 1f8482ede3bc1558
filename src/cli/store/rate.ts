import type { Progress } from '../progress.js';

/** Milliseconds of work before anything is foretold from it. */
const early = 3000;

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/**
 * A progress line that also tells the rate and, where the total is known, the time left.
 *
 * @example
 * withRate(progressOn(terminal)).update(30, 90, 'a.md') // [########----------------] 30/90 6.0/s, 10 s left  a.md
 */
export function withRate(progress: Progress, now: () => number = Date.now): Progress {
  const start = now();
  return {
    update(done, total, what = '') {
      const spent = now() - start;
      const rate = done / (spent / 1000);
      const left = total > 0 && done > 0 ? `, ${inWords((total - done) / rate)} left` : '';
      progress.update(done, total, spent < early || done === 0 ? what : `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${left}  ${what}`);
    },
    clear: () => progress.clear(),
  };
}

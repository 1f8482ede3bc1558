import type { LabelledRange } from './spans.js';

/** Words that may stand between two parts of one content that the model broke without a cause: a comma, a quotation mark. */
const seam = 1;
/** Words that a cue with its source takes at most where it breaks a content. */
const aside = 25;

/**
 * The parts of one act of saying's content: neighbouring runs joined; of what lies apart, only what the cue or the source breaks off
 * from the longest part ("The talks, he said, had failed").
 *
 * @example
 * contentParts([{ first: 0, last: 3 }, { first: 6, last: 9 }], [{ first: 3, last: 6 }]) // both parts
 */
export function contentParts(runs: readonly LabelledRange[], breaks: readonly { first: number; last: number }[]): LabelledRange[] {
  const joined: LabelledRange[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const between = before && breaks.some((b) => b.first >= before.last && b.last <= run.first);
    if (before && !between && run.first - before.last <= seam) joined[joined.length - 1] = { ...before, last: run.last, score: (before.score + run.score) / 2 };
    else joined.push(run);
  }
  const main = joined.reduce<LabelledRange | undefined>((a, b) => (a && a.last - a.first >= b.last - b.first ? a : b), undefined);
  if (!main) return [];
  const near = (run: LabelledRange) => {
    const [a, b] = run.first < main.first ? [run, main] : [main, run];
    return b.first - a.last <= aside && breaks.some((x) => x.first >= a.last && x.last <= b.first);
  };
  return joined.filter((run) => run === main || near(run));
}

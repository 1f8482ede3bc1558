import { overlap } from '../../document/span.js';
import type { Readout } from '../../records/index.js';
import type { GoldFigure } from './annotation.js';
import { placeOf } from './places.js';
import type { ReadText } from './read-text.js';
import type { Match } from './statements.js';
import type { Tallies } from './tally.js';

type Figure = Readout['figures'][number];

function boundsRight(gold: GoldFigure, figure: Figure): boolean {
  const low = figure.low === gold.low;
  const high = figure.high === gold.high;
  return (low && high) || (gold.approx && (low || high));
}

/**
 * Matches predicted figures with gold ones, each gold one with the first that has its measure, its bounds and words on its quote.
 *
 * @example
 * matchFigures(read, gold.figures) // [{ gold: 0, predicted: 0 }]
 */
export function matchFigures(read: ReadText, golds: readonly GoldFigure[]): Match[] {
  const figures = read.readout?.figures ?? [];
  const taken = new Set<number>();
  return golds.flatMap((gold, g) => {
    const quote = placeOf(read.text, gold.quote);
    const f = figures.findIndex(
      (figure, i) => !taken.has(i) && figure.measure === gold.measure && quote !== null && overlap(figure.written, quote) > 0 && boundsRight(gold, figure),
    );
    if (f < 0) return [];
    taken.add(f);
    return [{ gold: g, predicted: f }];
  });
}

/**
 * Counts the figures of one article and their chains; a predicted figure of measure `other` counts only where it is right.
 *
 * @example
 * countFigures('01-call.md', read, gold.figures, tallies)
 */
export function countFigures(name: string, read: ReadText, golds: readonly GoldFigure[], tallies: Tallies): void {
  const tally = tallies.figures;
  const figures = read.readout?.figures ?? [];
  const matches = matchFigures(read, golds);
  tally.predicted += figures.filter((figure, f) => figure.measure !== 'other' || matches.some((match) => match.predicted === f)).length;
  tally.rightPredicted += matches.length;
  for (const match of matches) {
    tally.matched++;
    if (read.chained(golds[match.gold]!.by, figures[match.predicted]!)) tally.rightChains++;
  }
  golds.forEach((figure, g) => {
    if (!figure.core) return;
    tally.gold++;
    if (matches.some((match) => match.gold === g)) tally.rightGold++;
    else tallies.error(`${name}: missed figure ${figure.measure} ${figure.written}`);
  });
}

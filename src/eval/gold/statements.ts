import { overlap } from '../../document/span.js';
import type { GoldStatement } from './annotation.js';
import { placeOf } from './places.js';
import type { ReadText } from './read-text.js';
import type { Tallies } from './tally.js';

/** Index of a gold item and of the predicted one it was matched with. */
export interface Match {
  readonly gold: number;
  readonly predicted: number;
}

const lengthOf = (places: readonly { start: number; end: number }[]) => places.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Matches predicted statements with gold ones, each with one at most, the largest overlap first: content shared by half
 * (intersection over union), a speaker right.
 *
 * @example
 * matchStatements(read, gold.statements) // [{ gold: 0, predicted: 0 }]
 */
export function matchStatements(read: ReadText, golds: readonly GoldStatement[]): Match[] {
  const candidates = golds.flatMap((gold, g) => {
    const wanted = gold.content.flatMap((part) => placeOf(read.text, part) ?? []);
    return (read.readout?.statements ?? []).flatMap((statement, s) => {
      const shared = wanted.reduce((sum, place) => sum + statement.content.reduce((part, span) => part + overlap(place, span), 0), 0);
      const share = shared / (lengthOf(wanted) + lengthOf(statement.content) - shared || 1);
      if (share < 0.5 || !gold.speaker.some((party) => read.bears(party, statement.speaker))) return [];
      return [{ gold: g, predicted: s, share }];
    });
  });
  candidates.sort((a, b) => b.share - a.share);
  const taken = { gold: new Set<number>(), predicted: new Set<number>() };
  return candidates.flatMap(({ gold, predicted }) => {
    if (taken.gold.has(gold) || taken.predicted.has(predicted)) return [];
    taken.gold.add(gold);
    taken.predicted.add(predicted);
    return [{ gold, predicted }];
  });
}

/**
 * Counts the statements of one article, their kinds of quotation and their chains.
 *
 * @example
 * countStatements('01-call.md', read, gold.statements, tallies)
 */
export function countStatements(name: string, read: ReadText, golds: readonly GoldStatement[], tallies: Tallies): void {
  const tally = tallies.statements;
  const statements = read.readout?.statements ?? [];
  const matches = matchStatements(read, golds);
  tally.predicted += statements.length;
  tally.rightPredicted += matches.length;
  for (const match of matches) {
    const [wanted, found] = [golds[match.gold]!, statements[match.predicted]!];
    tally.matched++;
    if (found.quotation === wanted.quotation) tally.rightKinds++;
    if (read.chained(wanted.by, found)) tally.rightChains++;
  }
  golds.forEach((statement, g) => {
    if (!statement.core) return;
    tally.gold++;
    if (matches.some((match) => match.gold === g)) tally.rightGold++;
    else tallies.error(`${name}: missed statement «${statement.content[0]}» by ${statement.speaker[0]}`);
  });
}

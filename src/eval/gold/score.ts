import type { Readout } from '../../records/index.js';
import type { Prf } from '../scores/f1.js';
import type { Gold } from './annotation.js';
import { countEvents } from './events.js';
import { countFigures } from './figures.js';
import { countNegatives } from './negatives.js';
import { countSpans } from './places.js';
import { readTextOf } from './read-text.js';
import { countStatements } from './statements.js';
import { Tallies } from './tally.js';

/** An article, what is marked in it, and what was read; null where it could not be read. */
export interface ScoredArticle {
  readonly name: string;
  readonly gold: Gold;
  readonly readout: Readout | null;
}

/** What `scoreGold` finds. */
export interface GoldScores {
  readonly metrics: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, Prf & { readonly n: number }>>;
  readonly errors: readonly string[];
}

/**
 * Scores records against gold by the rules of GOLD.md: events lenient and strict, statements with their kind and chain, figures with theirs,
 * negatives violated, spans that are not the text's. `parts` also has the lenient score of each event type, by the first type that gold accepts.
 *
 * @example
 * scoreGold([{ name: '01-call.md', gold, readout }]).metrics.eventsStrict
 */
export function scoreGold(articles: readonly ScoredArticle[]): GoldScores {
  const tallies = new Tallies();
  for (const { name, gold, readout } of articles) {
    const read = readTextOf(readout);
    if (readout) tallies.spansWrong += countSpans(read.text, [readout.actors, readout.events, readout.statements, readout.figures]).wrong;
    countEvents(name, read, gold.events, tallies);
    countStatements(name, read, gold.statements, tallies);
    countFigures(name, read, gold.figures, tallies);
    countNegatives(name, read, gold.negatives, tallies);
  }
  const { lenient, strict, statements, figures, negatives } = tallies;
  const types = [...tallies.types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, tally]) => [type, tally.scores] as const);
  return {
    metrics: {
      eventsLenient: lenient.scores.f1,
      eventsStrict: strict.scores.f1,
      statements: statements.scores.f1,
      figures: figures.scores.f1,
      statementKind: statements.shareOf(statements.rightKinds),
      statementChain: statements.shareOf(statements.rightChains),
      figureChain: figures.shareOf(figures.rightChains),
      negatives: negatives.all > 0 ? negatives.violated / negatives.all : 0,
      spansWrong: tallies.spansWrong,
    },
    parts: {
      'events, lenient': lenient.scores,
      'events, strict': strict.scores,
      statements: statements.scores,
      figures: figures.scores,
      ...Object.fromEntries(types),
    },
    errors: tallies.errors,
  };
}

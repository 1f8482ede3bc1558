import { harmonic, type Prf } from '../scores/f1.js';

/** Counts of one kind of record: precision is over all predicted, recall over core gold. */
export class Tally {
  predicted = 0;
  rightPredicted = 0;
  gold = 0;
  rightGold = 0;
  /** records matched, those with every link of the gold chain, those with the right kind of quotation */
  matched = 0;
  rightChains = 0;
  rightKinds = 0;

  /** Precision, recall and F1, with the number of core gold records. */
  get scores(): Prf & { n: number } {
    const precision = this.predicted > 0 ? this.rightPredicted / this.predicted : 0;
    const recall = this.gold > 0 ? this.rightGold / this.gold : 0;
    return { n: this.gold, precision, recall, f1: harmonic(precision, recall) };
  }

  /** A share of the matched records, 0 where there are none. */
  shareOf(right: number): number {
    return right / (this.matched || 1);
  }
}

/** All counts of a run, and a line per error. */
export class Tallies {
  readonly lenient = new Tally();
  readonly strict = new Tally();
  readonly statements = new Tally();
  readonly figures = new Tally();
  readonly types = new Map<string, Tally>();
  readonly negatives = { all: 0, violated: 0 };
  spansWrong = 0;
  readonly errors: string[] = [];

  /** Keeps an error, on one line. */
  error(message: string): void {
    this.errors.push(message.replace(/\s+/g, ' ').trim());
  }

  /** The lenient counts of one event type. */
  ofType(type: string): Tally {
    const tally = this.types.get(type) ?? new Tally();
    this.types.set(type, tally);
    return tally;
  }
}

import type { EventType } from '../codebooks/plover/plover.js';
import type { Span } from '../document/span.js';
import type { Reading, TokenRange } from '../reading/reading.js';
import type { Actor } from '../records/actor/schema.js';
import type { Place, Time } from '../records/record.js';
import type { Dropped } from './explain.js';
import type { Calibration } from './confidence.js';
import { inOrder } from './in-order.js';
import { Scene } from './scene.js';
import { thresholds } from './thresholds.js';
import { withUnlisted } from './unlisted.js';

/** Who is who in a document: ids of the actors that words name, several for "A and B" or "both leaders". */
export interface Cast {
  readonly actors: readonly Actor[];
  actorsAt(range: TokenRange): readonly string[];
}

/** When and where: what words of time and place mean here; null for words that mean nothing to the calendar or the map. */
export interface Circumstances {
  /** `tense` says whether what happens then is past or coming; without it the words around decide */
  timeAt(range: TokenRange, tense?: 'future'): Time | null;
  /** the words of time in a stretch of tokens, in text order */
  timesIn(within: TokenRange): readonly TokenRange[];
  placeAt(range: TokenRange): Place | null;
  /** the place that the sentence gives the act of a trigger, where no words are linked to it */
  placeNear(trigger: TokenRange, type: EventType): Place | null;
}

/** What every part of the coder works with. */
export interface Coding extends Circumstances {
  readonly scene: Scene;
  readonly cast: Cast;
  /** the actors of words that name a party or a source; words that no mention covers become an actor of their own */
  named(range: TokenRange): readonly string[];
  /** what the model saw and the coder did not code */
  readonly dropped: Dropped[];
  /** turns the reader's scores into probabilities; null where none was fitted */
  readonly calibration: Calibration | null;
  actor(id: string): Actor | undefined;
}

/**
 * Lays out what coding one reading needs.
 */
export function coding(reading: Reading, cast: Cast, circumstances: Circumstances, calibration: Calibration | null = null): Coding {
  const scene = new Scene(inOrder(reading));
  const whole = withUnlisted(cast, scene);
  return {
    scene,
    cast: whole,
    named: (range) => whole.named(range),
    timeAt: (range, tense) => circumstances.timeAt(range, tense),
    timesIn: (within) => circumstances.timesIn(within),
    placeAt: (range) => circumstances.placeAt(range),
    placeNear: (trigger, type) => circumstances.placeNear(trigger, type),
    dropped: [],
    calibration,
    actor: (id) => whole.actors.find((actor) => actor.id === id),
  };
}

/** Notes what was seen and not coded; what the model hardly believed itself goes without saying. */
export function drop(at: Coding, kind: Dropped['kind'], words: Span, rule: string, score: number): void {
  if (score >= thresholds.mention) at.dropped.push({ kind, words, rule, score });
}

/** Whether two lists hold the same ids, in any order. */
export function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** A list without repetitions, in its order. */
export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

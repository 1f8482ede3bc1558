import type { Span } from '../document/span.js';
import type { Reading, TokenRange } from '../reading/reading.js';
import type { Actor } from '../records/actor/schema.js';
import type { Place, Time } from '../records/record.js';
import type { Dropped } from './explain.js';
import { inOrder } from './in-order.js';
import { Scene } from './scene.js';

/** Who is who in a document: ids of the actors that words name, several for "A and B" or "both leaders". */
export interface Cast {
  readonly actors: readonly Actor[];
  actorsAt(range: TokenRange): readonly string[];
}

/** When and where: what words of time and place mean here; null for words that mean nothing to the calendar or the map. */
export interface Circumstances {
  timeAt(range: TokenRange): Time | null;
  placeAt(range: TokenRange): Place | null;
}

/** What every part of the coder works with. */
export interface Coding extends Circumstances {
  readonly scene: Scene;
  readonly cast: Cast;
  /** what the model saw and the coder did not code */
  readonly dropped: Dropped[];
  actor(id: string): Actor | undefined;
}

/**
 * Lays out what coding one reading needs.
 */
export function coding(reading: Reading, cast: Cast, circumstances: Circumstances): Coding {
  const byId = new Map(cast.actors.map((actor) => [actor.id, actor]));
  return {
    scene: new Scene(inOrder(reading)),
    cast,
    timeAt: (range) => circumstances.timeAt(range),
    placeAt: (range) => circumstances.placeAt(range),
    dropped: [],
    actor: (id) => byId.get(id),
  };
}

/** Notes what was seen and not coded. */
export function drop(at: Coding, kind: Dropped['kind'], words: Span, rule: string, score: number): void {
  at.dropped.push({ kind, words, rule, score });
}

/** Whether two lists hold the same ids, in any order. */
export function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** A list without repetitions, in its order. */
export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

import { type Context, contexts } from '../codebooks/plover/plover.js';
import type { Span } from '../document/span.js';
import { contextWords } from '../languages/en/context-words.js';
import type { Scene, Stretch } from './scene.js';

const patterns: readonly (readonly [Context, RegExp])[] = contexts.flatMap((context) => {
  const listed = contextWords[context];
  if (!listed) return [];
  const words = listed.split('|').map((word) => word.trim().replace(/\*$/u, '\\p{L}*').replace(/\s+/gu, '[\\s-]+'));
  return [[context, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')] as const];
});

/** Every place in a text that sets a context, found once a document. */
const found = new WeakMap<Scene, readonly (readonly [Context, readonly { start: number; end: number }[]])[]>();

function placesIn(scene: Scene) {
  let known = found.get(scene);
  if (!known) {
    known = patterns.map(([context, pattern]) => [context, [...scene.text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }))]);
    found.set(scene, known);
  }
  return known;
}

/**
 * The contexts that the words of a stretch set, each with the first words that set it, in the codebook's order.
 *
 * @example
 * contextsAt(scene, sentence) // of "The court jailed two miners." → legal «court», natural_resource «miners»
 */
export function contextsAt(scene: Scene, { start, end }: Stretch): { context: Context; span: Span }[] {
  return placesIn(scene).flatMap(([context, places]) => {
    const first = places.find((place) => place.start >= start && place.end <= end);
    return first ? [{ context, span: scene.spanAt(first) }] : [];
  });
}

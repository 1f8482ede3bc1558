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

/**
 * The contexts that the words of a stretch set, each with the first words that set it, in the codebook's order.
 *
 * @example
 * contextsAt(scene, sentence) // of "The court jailed two miners." → legal «court», natural_resource «miners»
 */
export function contextsAt(scene: Scene, { start, end }: Stretch): { context: Context; span: Span }[] {
  const text = scene.text.slice(start, end);
  return patterns.flatMap(([context, pattern]) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    return match ? [{ context, span: scene.spanAt({ start: start + match.index, end: start + match.index + match[0].length }) }] : [];
  });
}

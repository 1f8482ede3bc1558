import { matterLabels } from '../../codebooks/matters/matters.js';
import { contexts } from '../../codebooks/plover/plover.js';
import { contextWords } from '../../languages/en/context-words.js';
import { matterLabelWords } from '../../languages/en/matter-labels.js';

const patternOf = (listed: string): RegExp => {
  const words = listed.split('|').map((word) => word.trim().replaceAll('*', '\\p{L}*').replace(/\s+/gu, '[\\s-]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
};

const finer = Object.keys(matterLabels).map((label) => [label, patternOf(matterLabelWords[label]!)] as const);
const wider = contexts.flatMap((context) => (contextWords[context] ? [[context as string, patternOf(contextWords[context])] as const] : []));

/**
 * The label of a matter by its words, from the shipped list of matters: the first finer label that fits, else PLOVER's context, else null.
 *
 * @example
 * labelOf('the resumption of flights') // 'transport'
 */
export function labelOf(words: string): string | null {
  return [...finer, ...wider].find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

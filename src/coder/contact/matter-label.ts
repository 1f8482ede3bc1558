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

/** Labels too wide to say what a sentence is about. */
const wide = new Set(['summit', 'visit', 'regional_situation', 'political_situation', 'conflict', 'international_organisations', 'bilateral_relations']);

/**
 * The finer labels that words bear, each with the words that set it (code units into the text), the telling ones first.
 *
 * @example
 * labelsIn('that the sanctions must go')[0] // { label: 'sanctions', start: 9, end: 18 }
 */
export function labelsIn(words: string): { label: string; start: number; end: number }[] {
  const found = finer.flatMap(([label, pattern]) => {
    const match = pattern.exec(words);
    return match ? [{ label, start: match.index, end: match.index + match[0].length }] : [];
  });
  const telling = found.filter(({ label }) => !wide.has(label));
  return telling.length > 0 ? telling : found;
}

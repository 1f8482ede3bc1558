import type { Pair, TextRange } from '../suite-model.js';

/**
 * Takes the marks `<s>…</s>` and `<t>…</t>` off a sentence. Of several marks of a kind the first counts; a missing one is null.
 *
 * @example
 * unmark('<s>Iran</s> met <t>Oman</t>.') // { text: 'Iran met Oman.', source: [0, 4], target: [9, 13] }
 */
export function unmark(marked: string): Pair {
  const open: Partial<Record<'s' | 't', number>> = {};
  const found: Partial<Record<'s' | 't', TextRange>> = {};
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const kind = match[2] as 's' | 't';
    if (match[1] === '') open[kind] = text.length;
    else if (open[kind] !== undefined) {
      if (text.length > open[kind]) found[kind] ??= [open[kind], text.length];
      open[kind] = undefined;
    }
  }
  return { text: text + marked.slice(last), source: found.s ?? null, target: found.t ?? null };
}

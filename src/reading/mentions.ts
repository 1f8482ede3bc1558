import type { ReaderLabels } from '../models/labels.js';
import type { Seen, Window } from '../models/window.js';
import type { Mention, TokenRange, Word } from './reading.js';
import { softmax, tagScores } from './scores.js';

/** Least probability for a word to head a mention. */
const leastMention = 0.4;
/** Dependents that do not belong to the mention's words: clauses, coordinations, marks, and what governs the phrase from outside. */
const outside = new Set([
  'acl:relcl',
  'parataxis',
  'cc',
  'conj',
  'punct',
  'case',
  'mark',
  'cop',
  'nsubj',
  'nsubj:pass',
  'advcl',
  'ccomp',
  'aux',
  'advmod',
  'obl',
  'nsubj:outer',
  'discourse',
  'orphan',
  'expl',
  'csubj',
]);

/** Mentions of people, organisations and places; `words` are the document's, so that a mention's words follow from the tree. */
export function decodeMentions(window: Window, seen: Seen, labels: ReaderLabels, words: readonly Word[], children: readonly (readonly number[])[]): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < window.starts.length; i++) {
    const p = softmax(tagScores(seen, labels, 'mention', i));
    if (1 - p[0]! < leastMention) continue;
    let kind = 1;
    for (let k = 2; k < p.length; k++) if (p[k]! > p[kind]!) kind = k;
    const head = window.first + i;
    const { first, last } = phraseOf(head, words, children);
    const { upos } = words[head]!;
    const named = upos === 'PROPN' || children[head]!.some((c) => /^(flat|appos|compound)/.test(words[c]!.deprel) && words[c]!.upos === 'PROPN' && c > head);
    mentions.push({
      first,
      last,
      head,
      form: upos === 'PRON' || upos === 'DET' ? 'pronoun' : named ? 'name' : 'nominal',
      kind: labels.mention[kind] as Mention['kind'],
      score: p[kind]!,
    });
  }
  return mentions;
}

/** The words of the phrase that `head` heads, without relative clauses, coordinations and marks at its edges. */
export function phraseOf(head: number, words: readonly Word[], children: readonly (readonly number[])[]): TokenRange {
  let first = head;
  let last = head + 1;
  const take = (at: number) => {
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
    for (const child of children[at]!) take(child);
  };
  for (const child of children[head]!) if (!outside.has(words[child]!.deprel)) take(child);
  while (last - 1 > head && words[last - 1]!.upos === 'PUNCT') last--;
  while (first < head && words[first]!.upos === 'PUNCT') first++;
  return { first, last };
}

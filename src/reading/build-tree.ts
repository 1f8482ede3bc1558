import type { Sentence } from '../document/sentences.js';
import type { Token } from '../document/tokens.js';
import type { Mention, Name, TokenRange, Word } from './reading.js';

const closed: readonly (readonly [string, RegExp])[] = [
  ['ADP', /^(?:of|in|on|at|to|with|by|from|for|against|between|after|before|during|since|until|into|over|about|through|near|towards?|as|according)$/iu],
  ['DET', /^(?:the|a|an|this|that|these|those|both|all|each|some|any|no)$/iu],
  ['PRON', /^(?:i|me|we|us|you|he|him|she|her|it|they|them|his|its|their|our|my|your|who|whom|whose|which)$/iu],
  ['CCONJ', /^(?:and|or|but|nor)$/iu],
  ['AUX', /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)$/iu],
  ['PART', /^(?:not|n['’]t|['’]s)$/iu],
  [
    'VERB',
    /^(?:said|told|met|meets|called|calls|spoke|says|wrote|thanked|warned|denied|hit|killed|seized|arrested|attacked|discussed|praised|counted|stands|asked|urged|visited|agreed|signed|announced)$/u,
  ],
  ['NUM', /^\p{N}+(?:[.,]\p{N}+)*$/u],
  ['PUNCT', /^[^\p{L}\p{N}]+$/u],
];

interface Seen {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly verbs: readonly TokenRange[];
}

const plural = /^(?:we|us|our|they|them|their|these|those|both)$|[^s'’]s$/iu;

/**
 * A simple guess at tags and trees, for tests that care little for them: one verb per sentence governs its mentions
 * (before it subjects, after it objects or, with a preposition, obliques), and "A, B and C" hang together by `conj`.
 *
 * @example
 * guessTree({ text: 'Ito met Li.', … })[2] // { upos: 'PROPN', head: 1, deprel: 'obj', feats: 'Number=Sing' }
 */
export function guessTree({ text, tokens, sentences, names, mentions, verbs }: Seen): Word[] {
  const word = (i: number): string => text.slice(tokens[i]!.start, tokens[i]!.end);
  const upos = tokens.map((_, i) => closed.find(([, pattern]) => pattern.test(word(i)))?.[0] ?? 'NOUN');
  for (const name of names) for (let i = name.first; i < name.last; i++) if (upos[i] === 'NOUN') upos[i] = 'PROPN';
  for (const verb of verbs) if (upos[verb.first] === 'NOUN' && /(?:ed|t|d|e|n|ing)$/u.test(word(verb.first))) upos[verb.first] = 'VERB';
  const words: Word[] = tokens.map((_, i) => ({ upos: upos[i]!, feats: '', head: -1, deprel: 'dep' }));
  const put = (i: number, head: number, deprel: string): void => {
    words[i] = { ...words[i]!, head, deprel };
  };
  for (const sentence of sentences) {
    const range = Array.from({ length: sentence.last - sentence.first }, (_, k) => sentence.first + k);
    const root = range.find((i) => upos[i] === 'VERB') ?? range.find((i) => verbs.some((verb) => verb.first === i)) ?? sentence.first;
    for (const i of range) put(i, i === root ? -1 : root, i === root ? 'root' : upos[i] === 'PUNCT' ? 'punct' : 'dep');
    const inner = mentions.filter((mention) => mention.first >= sentence.first && mention.last <= sentence.last);
    const outer = inner.filter((mention) => !inner.some((other) => other !== mention && other.first <= mention.first && other.last >= mention.last));
    for (const mention of inner) attachInside(mention, outer.includes(mention));
    outer.forEach((mention, k) => {
      const before = outer[k - 1];
      const gap = before ? text.slice(tokens[before.last - 1]!.end, tokens[mention.first]!.start).trim() : '';
      if (mention.head === root) return;
      if (before && /^(?:,|and|, and|or)$/u.test(gap)) {
        const first = words[before.head]!.deprel === 'conj' ? words[before.head]!.head : before.head;
        put(mention.head, first, 'conj');
        for (let i = before.last; i < mention.first; i++) put(i, mention.head, word(i) === ',' ? 'punct' : 'cc');
        return;
      }
      const prep = upos[mention.first - 1] === 'ADP' && mention.first > sentence.first;
      if (mention.last < sentence.last && /^['’]s$/u.test(word(mention.last))) {
        const owned = range.find((i) => i > mention.last && upos[i] === 'NOUN') ?? root;
        put(mention.head, owned, 'nmod:poss');
        put(mention.last, mention.head, 'case');
        return;
      }
      put(mention.head, root, prep ? 'obl' : mention.head < root ? 'nsubj' : 'obj');
      if (prep) put(mention.first - 1, mention.head, 'case');
    });
  }
  function attachInside(mention: Mention, top: boolean): void {
    for (let i = mention.first; i < mention.last; i++) {
      if (i === mention.head) continue;
      const relation =
        upos[i] === 'DET'
          ? 'det'
          : upos[i] === 'ADP'
            ? 'case'
            : upos[i] === 'PROPN' && mention.form === 'name'
              ? 'flat'
              : i > mention.head
                ? 'nmod'
                : 'compound';
      put(i, mention.head, relation);
    }
    if (!top && mention.last < tokens.length && /^['’]s$/u.test(word(mention.last))) {
      put(mention.last, mention.head, 'case');
      words[mention.head] = { ...words[mention.head]!, deprel: 'nmod:poss' };
    }
  }
  tokens.forEach((_, i) => {
    if (upos[i] === 'VERB' && /(?:ed|said|told|met|spoke|wrote|hit|fell|left)$/u.test(word(i))) words[i] = { ...words[i]!, feats: 'Tense=Past|VerbForm=Fin' };
  });
  for (const mention of mentions)
    words[mention.head] = { ...words[mention.head]!, feats: mention.form !== 'name' && plural.test(word(mention.head)) ? 'Number=Plur' : 'Number=Sing' };
  return words;
}

import * as words from '../../languages/en/matter-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Scene } from '../scene.js';

/** The word at a token, in lower case. */
export const lower = (scene: Scene, i: number): string => scene.word(i).toLowerCase();

/** From a token to the end of what it opens: the clause's end, or where another clause begins. */
export function upTo(scene: Scene, sentence: TokenRange, from: number, verb: number): TokenRange {
  const { words: tags } = scene.reading;
  let last = sentence.last;
  for (let i = from; i < last; i++) {
    const text = scene.word(i);
    if (/^[.!?]$/u.test(text) && i + 1 >= sentence.last) last = i;
    else if (/^["”]$/u.test(text) && !opensQuote(scene, from, i)) last = i;
    else if (i > from && clauseBegins(scene, i, verb, from)) last = i;
  }
  while (last > from && (/^[,;.:–—-]$/u.test(scene.word(last - 1)) || /^(?:CCONJ|SCONJ|ADP)$/u.test(tags[last - 1]!.upos))) last--;
  return { first: from, last };
}

/** Whether a quotation mark closes words quoted since a token. */
function opensQuote(scene: Scene, from: number, i: number): boolean {
  for (let k = from; k < i; k++) if (/^["“]$/u.test(scene.word(k))) return true;
  return /^["“]$/u.test(scene.word(i)) && i > from;
}

/** Whether a new clause begins at a token: a joint or a comma before a verb that shares the subject, or before a new subject with its verb. */
function clauseBegins(scene: Scene, i: number, verb: number, from: number): boolean {
  const { words: tags } = scene.reading;
  const text = lower(scene, i);
  if (/^(?:which|who|whom|whose|while|whereas|but|although|because|where|when)$/u.test(text) && tags[i]!.upos !== 'DET') return true;
  if (!/^(?:and|,|;)$/u.test(text) || i === from) return false;
  const next = text !== 'and' && lower(scene, i + 1) === 'and' ? i + 2 : i + 1;
  const tag = tags[next];
  if (!tag) return true;
  // "… and agreed", "… , calling on": the same doer goes on.
  let at = next;
  while (/^(?:ADV|AUX|PART)$/u.test(tags[at]?.upos ?? '') && at < next + 3) at++;
  const finite =
    tags[at]?.upos === 'VERB' &&
    (/Tense=Past|Tense=Pres|VerbForm=Fin/u.test(tags[at]!.feats) || /(?:ed|said|took|held|gave|made|found|told)$/u.test(lower(scene, at)));
  if (finite && (/^(?:conj|advcl|parataxis|root)/u.test(tags[at]!.deprel) || at > next) && !/^(?:amod|compound)/u.test(tags[at]!.deprel)) return true;
  // "… , and the Secretary expressed": a subject whose verb is not the opener's.
  for (let k = next; k < Math.min(next + 7, scene.reading.tokens.length); k++) {
    if (/^nsubj/u.test(tags[k]!.deprel) && tags[k]!.head > k && tags[k]!.head !== verb && scene.phrase(k).first <= next) return true;
  }
  return false;
}

/** Over words that say nothing of the matter; null where a preposition of the set does not follow. */
export function behind(scene: Scene, sentence: TokenRange, from: number, prepositions: RegExp, reach: number): number | null {
  for (let i = from; i < Math.min(sentence.last, from + reach); i++) {
    if (prepositions.test(scene.word(i))) return i + 1;
    if (/ /u.test(prepositions.source) && prepositions.test(scene.words({ first: i, last: Math.min(i + 2, sentence.last) }))) return i + 2;
    if (/^[.;:]$/u.test(scene.word(i)) || /^(?:VERB|SCONJ)$/u.test(scene.reading.words[i]!.upos)) return null;
  }
  return null;
}

/** The subject of a verb, or of the verb that it shares one with; null where the tree has none. */
export function subjectOf(scene: Scene, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < 3; step++) {
    const own = scene.dependentsBy(at, 'nsubj').find((token) => !/pass/u.test(scene.reading.words[token]!.deprel));
    if (own !== undefined) return own;
    const { head, deprel } = scene.reading.words[at]!;
    if (head < 0 || !/^(?:conj|xcomp|advcl|acl)/u.test(deprel)) return null;
    at = head;
  }
  return null;
}

/** Whether a verb is used in the passive. */
export const isPassive = (scene: Scene, verb: number): boolean =>
  scene.dependentsBy(verb, 'aux:pass').length > 0 ||
  /^(?:was|were|been|being|is|are|be)$/u.test(lower(scene, verb - 1)) ||
  (/^(?:was|were|been)$/u.test(lower(scene, verb - 2)) && scene.reading.words[verb - 1]?.upos === 'ADV');

/** "on the phone", "on Monday", "of their own accord": no matter stands behind the preposition. */
export function elsewhere(scene: Scene, next: number, sentence: TokenRange): boolean {
  const rest = scene.words({ first: next, last: Math.min(sentence.last, next + 4) });
  return /^(?:the )?(?:phone|telephone|line|sidelines|margins|edges|screen|eve|occasion|way|same day|\p{L}*day|january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:the )?\d/iu.test(
    rest,
  );
}

/** Whether the verb tells of talk still to come or asked for, or of doing: "will discuss", "agreed to review", "worked to address". */
export function comes(scene: Scene, verb: number): boolean {
  if (scene.children(verb).some((child) => child < verb && /^(?:will|would|shall|should|must|could|may|might|can)$/u.test(lower(scene, child)))) return true;
  const form = lower(scene, verb);
  const before = [1, 2].map((back) => lower(scene, verb - back));
  const infinitive = before[0] === 'to' || (before[1] === 'to' && scene.reading.words[verb - 1]?.upos === 'ADV');
  if (!infinitive) return form === 'considering' && !/^(?:when|while|in|by|and)$/u.test(before[0] ?? '');
  if (words.alsoDone.has(form) && form !== 'consider') return true;
  return !scene
    .governors(verb)
    .slice(0, 3)
    .some((token) => words.heldTo.test(scene.word(token)));
}

/** Where the clause of a verb begins, where the tree names no subject of it. */
export function clauseStart(scene: Scene, sentence: TokenRange, verb: number): number {
  for (let i = verb - 1; i > sentence.first; i--)
    if (/^[;:]$/u.test(scene.word(i)) || (scene.word(i) === ',' && /^(?:and|while|but)$/u.test(lower(scene, i + 1))))
      return i + (scene.word(i) === ',' ? 2 : 1);
  return sentence.first;
}

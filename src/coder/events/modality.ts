import type { Trigger } from '../../reading/reading.js';
import type { Coding } from '../coding.js';
import type { EventDraft } from './draft.js';

const announcing =
  /^(?:ready|willing|prepared|agree(?:s|d|ing)?|offer(?:s|ed|ing)?|plan(?:s|ned|ning)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|refus(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|propos(?:e|es|ed|ing)|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|expect(?:s|ed)?|due|set|likely|order(?:s|ed|ing)?|decid(?:e|es|ed|ing)|try|tries|tried|trying|seek(?:s|ing)?|sought|appeal(?:s|ed)?|able|need(?:s|ed)?|declin(?:e|es|ed|ing)|readiness|plans?|offer|bid|order|decision|commitment)$/iu;

/**
 * Whether the tree says that an act which the model takes for done is not: it stands under "if" or "unless", or in an infinitive that somebody announces, asks for or refuses.
 *
 * `by` is the word that says so.
 *
 * @example
 * unreal(at, trigger) // { modality: 'hypothetical', … }, for "attacked" in "would defend itself if it was attacked again"
 */
export function unreal(at: Coding, trigger: Trigger): { modality: Exclude<EventDraft['modality'], 'actual'>; by: number } | null {
  const { scene } = at;
  const { words } = scene.reading;
  const head = scene.headOf(trigger);
  let token = head;
  for (let step = 0; step < 5; step++) {
    const word = words[token]!;
    const marks = scene.dependentsBy(token, 'mark');
    if (marks.some((mark) => /^(?:if|unless)$/iu.test(scene.word(mark)))) return { modality: 'hypothetical', by: token };
    const infinitive =
      /^VERB$|^AUX$/u.test(word.upos) &&
      scene.children(token).some((child) => child < token && /^to$/iu.test(scene.word(child)) && /^(?:mark|aux)/u.test(words[child]!.deprel));
    if (
      infinitive &&
      word.head >= 0 &&
      /^(?:xcomp|acl|ccomp|advcl)/u.test(word.deprel) &&
      announcing.test(scene.word(word.head)) &&
      !(word.head >= trigger.first && word.head < trigger.last)
    )
      return { modality: 'planned', by: word.head };
    if (word.head < 0 || !/^(?:obj|obl|nmod|xcomp|conj|compound|nsubj:pass|advcl|acl|ccomp)/u.test(word.deprel)) return null;
    // A finite clause that is told for itself ends the search.
    if (/^(?:ccomp|advcl|acl)/u.test(word.deprel) && !infinitive && step > 0) return null;
    token = word.head;
  }
  return null;
}

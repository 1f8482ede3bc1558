import type { Coding } from '../coding.js';
import { distinct, type EventDraft, ids } from './draft.js';

/**
 * Makes one event of triggers that tell the same act in one sentence: same type, parties that do not contradict each other, words that hang together
 * ("held a phone call, … spoke"). The first trigger leads; the others are kept as its words too.
 */
export function mergeDrafts(at: Coding, drafts: readonly EventDraft[]): EventDraft[] {
  const kept: EventDraft[] = [];
  for (const draft of drafts) {
    const same = kept.find((other) => isSame(at, other, draft));
    if (!same) {
      kept.push(draft);
      continue;
    }
    same.also.push(draft.trigger, ...draft.also);
    same.actors = distinct([...same.actors, ...draft.actors]);
    same.recipients = distinct([...same.recipients, ...draft.recipients]).filter((party) => !ids(same.actors).includes(party.id));
    same.modes = [...new Set([...same.modes, ...draft.modes])];
    same.plan ??= draft.plan;
    same.saying ??= draft.saying;
    same.place ??= draft.place;
    if (!same.happened || (same.whenBasis && !draft.whenBasis))
      Object.assign(same, {
        happened: draft.happened ?? same.happened,
        when: draft.when ?? same.when,
        whenBasis: draft.happened ? draft.whenBasis : same.whenBasis,
      });
    same.reasons.note('trigger', 'one act, told once', 'another word of the sentence names the same act', { words: at.scene.span(draft.trigger) });
  }
  return kept;
}

function isSame(at: Coding, a: EventDraft, b: EventDraft): boolean {
  if (a.type !== b.type || a.negated !== b.negated || a.modality !== b.modality || a.part !== b.part || a.background !== b.background) return false;
  const { scene } = at;
  if (scene.sentenceOf(a.trigger.first) !== scene.sentenceOf(b.trigger.first)) return false;
  const compatible = (x: readonly string[], y: readonly string[]): boolean => x.every((id) => y.includes(id)) || y.every((id) => x.includes(id));
  if (!compatible(ids(a.actors), ids(b.actors)) || !compatible(ids(a.recipients), ids(b.recipients))) return false;
  if (b.trigger.first < a.trigger.last && a.trigger.first < b.trigger.last) return true;
  const one = scene.headOf(a.trigger);
  const two = scene.headOf(b.trigger);
  const tied = (inner: number, outer: number): boolean =>
    scene.reading.words[inner]!.head === outer && /^(?:obj|xcomp|compound|nmod|obl|acl|ccomp|fixed|flat|amod)/u.test(scene.reading.words[inner]!.deprel);
  if (a.type === 'CONSULT') return tied(one, two) || tied(two, one) || Math.abs(a.trigger.first - b.trigger.first) <= 12;
  return tied(one, two) || tied(two, one);
}

import { twoSided } from '../../languages/en/event-words.js';
import type { Coding } from '../coding.js';
import { distinct, type EventDraft, ids } from './draft.js';

const mutual = /\b(?:agree(?:s|d|ing|ment)?|deal|pact|accord|consensus|reach(?:es|ed)?|joint(?:ly)?)\b/iu;

/**
 * Whether all parties of an event do it together: contacts but for one-sided visits, exchanges, agreements between parties, fighting that has no one side.
 */
export function isSymmetric(at: Coding, draft: EventDraft): boolean {
  const words = at.scene.words(draft.trigger);
  const recipients = ids(draft.recipients);
  if (draft.type === 'CONSULT') return !(draft.modes[0] === 'visit' && recipients.length > 0 && !/\b(?:met|meet\w*|talk\w*)\b/iu.test(words));
  if (draft.type === 'COOPERATE') return true;
  if (draft.type === 'AGREE') return recipients.length > 0 && mutual.test(words) && !/\bpromis|offer|pledg|invit|accept/iu.test(words);
  if (draft.type === 'ASSAULT')
    return (
      recipients.length > 0 && twoSided.test(words) && !/\b(?:against civilians|on civilians)\b/iu.test(at.scene.words(at.scene.sentence(draft.trigger.first)))
    );
  return draft.type === 'RETREAT' && draft.modes.includes('ceasefire') && recipients.length > 0;
}

/** Makes all parties of a symmetric event its actors, and takes those who act out of the recipients of any other. */
export function settleSides(at: Coding, draft: EventDraft): void {
  if (isSymmetric(at, draft)) {
    if (draft.recipients.length > 0) draft.reasons.note('actors', 'symmetric', `all parties act together in ${draft.type}`);
    draft.actors = distinct([...draft.actors, ...draft.recipients].sort((a, b) => a.span.start - b.span.start));
    draft.recipients = [];
    return;
  }
  draft.actors = distinct(draft.actors);
  const acting = ids(draft.actors);
  draft.recipients = distinct(draft.recipients).filter((party) => !acting.includes(party.id));
}

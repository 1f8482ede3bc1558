import { oneSided, twoSided } from '../../languages/en/event-words.js';
import type { Coding } from '../coding.js';
import { distinct, type EventDraft, ids } from './draft.js';

/** Words right before a party that make it a partner: "agreed with Li", "a deal between Ito and Li". */
const partner = /\b(?:with|between|and)\s+(?:the\s+|an?\s+)?$/iu;

/**
 * Whether all parties of an event do it together: contacts but for one-sided visits, agreements with someone, fighting that has no one side.
 */
export function isSymmetric(at: Coding, draft: EventDraft): boolean {
  if (draft.recipients.length === 0) return draft.type === 'CONSULT';
  const words = at.scene.words(draft.trigger);
  const joined = draft.recipients.some((party) => partner.test(at.scene.text.slice(Math.max(0, party.span.start - 16), party.span.start)));
  switch (draft.type) {
    case 'CONSULT':
      return !oneSided.test(words) || /\b(?:met|meet\w*|talk\w*|call\w*|spoke)\b/iu.test(words);
    case 'AGREE':
    case 'COOPERATE':
      return joined;
    case 'RETREAT':
      return draft.modes.includes('ceasefire') && joined;
    case 'ASSAULT':
      return twoSided.test(words) && !/\b(?:against civilians|on civilians)\b/iu.test(at.scene.words(at.scene.sentence(draft.trigger.first)));
    default:
      return false;
  }
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

import { oneSided, twoSided } from '../../languages/en/event-words.js';
import type { Coding } from '../coding.js';
import { distinct, type EventDraft, ids, type Party } from './draft.js';

const agreed = /\b(?:agree(?:s|d|ing|ment)?|deal|pact|accord|consensus)\b/iu;

/**
 * Whether all parties of an event do it together, though the model took one of them for the other side: contacts but for one-sided visits, fighting that has no one side.
 */
export function isSymmetric(at: Coding, draft: EventDraft): boolean {
  const words = at.scene.words(draft.trigger);
  if (draft.type === 'CONSULT') return !oneSided.test(words) || /\b(?:met|meet\w*|talk\w*|call\w*|spoke)\b/iu.test(words);
  if (draft.type === 'AGREE')
    return draft.recipients.some((party) => /^\s*(?:\w+ )?with\s+(?:the\s+|an?\s+)?$/iu.test(between(at, draft, party))) && agreed.test(words);
  return draft.type === 'ASSAULT' && draft.recipients.length > 0 && twoSided.test(words);
}

/** The words from the end of the trigger to a party after it. */
function between(at: Coding, draft: EventDraft, party: Party): string {
  return at.scene.text.slice(at.scene.stretch(draft.trigger).end, Math.max(at.scene.stretch(draft.trigger).end, party.span.start));
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

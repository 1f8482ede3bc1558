import type { Time } from '../../records/record.js';
import type { Coding } from '../coding.js';
import { type EventDraft, ids } from './draft.js';
import { daysBefore } from './when.js';

/**
 * Gives events without a time of their own the time of the same act told elsewhere, of the sentence before, of the paragraph, or of the story's main date.
 * Basis is always `context`; nothing told as background or still to come takes part.
 */
export function inheritTimes(at: Coding, drafts: readonly EventDraft[]): void {
  const { published } = at.scene.reading.document;
  const told = drafts.filter((draft) => draft.happened?.start && !draft.background && !draft.whenBasis && draft.modality === 'actual');
  // What is told with a date long past is no date of the story.
  const timed = told.filter((draft) => (daysBefore(draft.happened!.start, published) ?? 0) <= 14);
  const main = mainTime(at, timed);
  for (const draft of drafts) {
    if (draft.happened || draft.background || draft.modality !== 'actual') continue;
    const same = timed.find((other) => other.type === draft.type && share(other, draft)) ?? null;
    const paragraph = at.scene.paragraphOf(draft.trigger.first);
    const before =
      [...timed].reverse().find((other) => at.scene.paragraphOf(other.trigger.first) === paragraph && other.trigger.first < draft.trigger.first) ?? null;
    const source = same ?? before ?? main;
    if (!source?.happened) continue;
    draft.happened = fromContext(source.happened);
    draft.whenBasis = same ? 'the same act told elsewhere with its date' : before ? 'the last date told in the paragraph' : 'the date of the story';
    draft.reasons.note('happened', 'context', draft.whenBasis, { words: source.when });
  }
}

const share = (a: EventDraft, b: EventDraft): boolean => {
  const own = ids([...a.actors, ...a.recipients]);
  return ids([...b.actors, ...b.recipients]).some((id) => own.includes(id));
};

/** The date of the first act of the story that has one, in its title or first two paragraphs of text. */
function mainTime(at: Coding, timed: readonly EventDraft[]): EventDraft | null {
  const body = at.scene.reading.document.paragraphs.findIndex((paragraph) => paragraph.role === 'body');
  return timed.find((draft) => at.scene.paragraphOf(draft.trigger.first) <= Math.max(body, 0) + 1) ?? null;
}

/** A time carried over from elsewhere in the text. */
export function fromContext(time: Time): Time {
  return { ...time, basis: 'context' };
}

import type { EventType } from '../../codebooks/plover/plover.js';
import type { Span } from '../../document/span.js';
import type { Time } from '../../records/record.js';
import type { Coding } from '../coding.js';
import { sameParties } from '../coding.js';
import { type EventDraft, ids } from './draft.js';
import { type datesIn, daysBefore, nounOfDate } from './when.js';

/** A time of the story with the words it comes from. */
interface StoryTime {
  readonly time: Time;
  readonly words: Span | null;
  readonly why: string;
  /** it is the date of an act, not just of words */
  readonly act: boolean;
}

/**
 * Gives events without a time of their own the time of the same act told elsewhere, of the last act of the paragraph, or of the story.
 * Basis is always `context`; nothing told as background, long past or still to come takes part.
 */
export function inheritTimes(at: Coding, drafts: readonly EventDraft[], dates: ReturnType<typeof datesIn>): void {
  const { published } = at.scene.reading.document;
  const told = drafts.filter((draft) => draft.happened?.start && !draft.background && !draft.whenBasis && draft.modality === 'actual');
  const timed = told.filter((draft) => (daysBefore(draft.happened!.start, published) ?? 0) <= 5);
  const story = storyTime(at, timed, dates);
  for (const draft of drafts) {
    if (draft.happened || draft.background || draft.modality !== 'actual') continue;
    const source =
      sameAct(at, draft, timed) ??
      inContact(at, draft, timed) ??
      (apart(at, draft, story) ? null : (lastInParagraph(at, draft, timed) ?? (story && holds(at, draft, story) ? story : null)));
    if (!source) continue;
    draft.happened = { ...source.time, basis: 'context' };
    draft.when = source.words;
    draft.whenBasis = source.why;
    draft.reasons.note('happened', 'context', source.why, { words: source.words });
  }
}

function sameAct(at: Coding, draft: EventDraft, timed: readonly EventDraft[]): StoryTime | null {
  const parties = ids([...draft.actors, ...draft.recipients]);
  const title = at.scene.roleOf(draft.trigger.first) === 'title';
  const found = timed.find((other) => {
    if (other.type !== draft.type) return false;
    const others = ids([...other.actors, ...other.recipients]);
    return title ? others.some((id) => parties.includes(id)) : sameParties(parties, others) && draft.type !== 'ACCUSE' && draft.type !== 'REQUEST';
  });
  return found ? { time: found.happened!, words: found.when, why: 'the same act told elsewhere with its date', act: true } : null;
}

/** The date of the contact in which an act of words was done: who takes part in a dated call and agrees, asks, invites does so in it. */
function inContact(at: Coding, draft: EventDraft, timed: readonly EventDraft[]): StoryTime | null {
  if (!spoken.has(draft.type) || draft.actors.length === 0 || apart(at, draft, null)) return null;
  const parties = ids(draft.actors);
  const whole = ids([...draft.actors, ...draft.recipients]);
  const contact = timed.find((other) => {
    if (other.type !== 'CONSULT' || other === draft || at.scene.paragraphOf(other.trigger.first) > 3) return false;
    const there = ids([...other.actors, ...other.recipients]);
    return (
      there.length > 1 &&
      there.length <= 4 &&
      whole.every((id) => there.includes(id) || parties.includes(id)) &&
      parties.every((id) => there.includes(id)) &&
      whole.length > 1
    );
  });
  return contact ? { time: contact.happened!, words: contact.when, why: 'the date of the contact in which it was done', act: true } : null;
}

function lastInParagraph(at: Coding, draft: EventDraft, timed: readonly EventDraft[]): StoryTime | null {
  const paragraph = at.scene.paragraphOf(draft.trigger.first);
  const before = timed
    .filter(
      (other) =>
        at.scene.paragraphOf(other.trigger.first) === paragraph &&
        other.trigger.first < draft.trigger.first &&
        at.scene.sentenceOf(draft.trigger.first) - at.scene.sentenceOf(other.trigger.first) <= 2,
    )
    .at(-1);
  return before ? { time: before.happened!, words: before.when, why: 'the last date told in the paragraph', act: true } : null;
}

/** The date of the story: of its first dated act, else the first day of the week before publication, in its title or first two paragraphs of text. */
function storyTime(at: Coding, timed: readonly EventDraft[], dates: ReturnType<typeof datesIn>): StoryTime | null {
  const { document } = at.scene.reading;
  const last = Math.max(
    document.paragraphs.findIndex((paragraph) => paragraph.role === 'body'),
    0,
  );
  const act = timed.find((draft) => at.scene.paragraphOf(draft.trigger.first) <= last + 1);
  if (act) return { time: act.happened!, words: act.when, why: 'the date of the story', act: true };
  const day = dates.find(({ range, time }) => {
    const age = daysBefore(time.start, document.published);
    return (
      nounOfDate(at, range) < 0 &&
      at.scene.paragraphOf(range.first) <= last + 1 &&
      (time.precision === 'day' || time.precision === 'instant') &&
      age !== null &&
      age >= 0 &&
      age <= 7
    );
  });
  return day ? { time: day.time, words: at.scene.span(day.range), why: 'the first day that the story names', act: false } : null;
}

/** Acts done by words, which those who talk to each other do in their talk. */
const spoken = new Set<EventType>(['AGREE', 'SUPPORT', 'REQUEST', 'REJECT', 'CONCEDE', 'THREATEN', 'ACCUSE', 'CONSULT']);

/** So many paragraphs after the words that tell the day of the story it still holds; for acts of saying, and for what is done. */
const reach = { said: 4, done: 5 };
/** A story as old as this is not news of one day any more. */
const oldStory = 3;

/** Whether the day of the story may be taken for that of an act: it is told near that day, and the story is of one day. */
function holds(at: Coding, draft: EventDraft, story: StoryTime): boolean {
  if (at.scene.roleOf(draft.trigger.first) === 'title') return true;
  if (!story.words) return false;
  if ((daysBefore(story.time.start, at.scene.reading.document.published) ?? 0) >= oldStory) return false;
  const away = at.scene.paragraphOf(draft.trigger.first) - at.scene.paragraphOf(at.scene.tokensIn(story.words).first);
  return away <= (draft.saying ? reach.said : reach.done);
}

/** The title, the lead and the first paragraph of the text. */
function opens(at: Coding, draft: EventDraft): boolean {
  const { paragraphs } = at.scene.reading.document;
  return (
    at.scene.paragraphOf(draft.trigger.first) <=
    Math.max(
      0,
      paragraphs.findIndex(({ role }) => role === 'body'),
    )
  );
}

/** Told with "has" or "had": done at some time before that of the text around it. */
function apart(at: Coding, draft: EventDraft, story: StoryTime | null): boolean {
  const head = at.scene.headOf(draft.trigger);
  // In the opening "has" tells the news itself, and in a text of the same day what was just done.
  const today = story !== null && daysBefore(story.time.start, at.scene.reading.document.published) === 0;
  const perfect = today || opens(at, draft) ? /^had$/iu : /^(?:has|have|had|['’]ve)$/iu;
  return (
    at.scene.children(head).some((child) => perfect.test(at.scene.word(child)) && at.scene.reading.words[child]!.deprel.startsWith('aux')) ||
    perfect.test(at.scene.word(draft.trigger.first - 1))
  );
}

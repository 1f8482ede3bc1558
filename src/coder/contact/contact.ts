import type { Span } from '../../document/span.js';
import * as words from '../../languages/en/contact-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Contact } from '../../records/event/schema.js';
import { type Coding, unique } from '../coding.js';
import { type EventDraft, ids } from '../events/draft.js';
import { accountOf, sameContact } from './account.js';
import { initiatorOf } from './initiator.js';
import { durationOf } from './length.js';
import { mattersIn } from './matters.js';
import { nextStepOf } from './next-step.js';
import { attendantsOf, hostOf, mediatorOf } from './room.js';

/**
 * What the text tells of a contact beyond who and when: format, who asked for it, how long it took, where and with whom it was, how it went,
 * what was talked about and what comes next, each with its words. It looks at all sentences that tell of the contact (`accountOf`).
 */
export function contactOf(at: Coding, draft: EventDraft, drafts: readonly EventDraft[]): Contact {
  const { scene } = at;
  const told = draft.background || draft.modality !== 'actual' || draft.negated ? [] : accountOf(at, draft, drafts);
  const home = scene.sentence(draft.trigger.first);
  const account = told.length > 0 ? told : [home];
  // Tellings of one contact name its parties together.
  const tellings = told.length > 0 ? drafts.filter((other) => other.type === 'CONSULT' && !other.background && sameContact(other, draft)) : [];
  const parties = unique([draft, ...tellings].flatMap((telling) => [...ids(telling.actors), ...ids(telling.recipients)]));
  const evidence: Record<string, Span | null> = {};
  const format = formatOf(at, draft, account);
  evidence.format = format.span;
  const initiator = initiatorOf(at, account[0] === home ? account : [home, ...account], parties, draft);
  if (initiator) evidence.initiatedBy = initiator.span;
  const duration = durationOf(at, account);
  if (duration) evidence.duration = duration;
  const atmosphere = account.map((sentence) => atmosphereIn(at, sentence)).find((span) => span !== null) ?? null;
  if (atmosphere) evidence.atmosphere = atmosphere;
  const inPerson = format.format === 'in-person';
  const host = inPerson ? hostOf(at, account, parties, draft.place) : null;
  if (host) evidence.host = host.span;
  const mediator = mediatorOf(at, account, parties);
  if (mediator) evidence.mediator = mediator.span;
  const attendants = told.length > 0 ? attendantsOf(at, told) : [];
  if (attendants[0]) evidence.participants = attendants[0].span;
  const next = told.length > 0 ? nextStepOf(at, told) : null;
  if (next) evidence.next = next;
  return {
    format: format.format,
    initiatedBy: initiator?.ids ?? [],
    duration: duration?.text ?? null,
    host: host?.id ?? null,
    mediator: mediator?.id ?? null,
    participants: unique([...ids(draft.actors), ...attendants.map(({ id }) => id)]),
    atmosphere: atmosphere?.text ?? null,
    next: next?.text ?? null,
    matters: told.flatMap((sentence) => mattersIn(at, sentence, parties)),
    evidence,
  };
}

/** How the contact took place: by the words around its trigger, else by those of its account, else by the mode. */
function formatOf(at: Coding, draft: EventDraft, account: readonly TokenRange[]): { format: Contact['format']; span: Span | null } {
  const { scene } = at;
  const sentence = scene.sentence(draft.trigger.first);
  const near = { first: Math.max(sentence.first, draft.trigger.first - 3), last: Math.min(sentence.last, draft.trigger.last + 3) };
  const find = (range: TokenRange, wanted?: Contact['format']): { format: Contact['format']; span: Span } | null => {
    const text = scene.words(range);
    for (const [format, pattern] of words.formats) {
      const match = (wanted ?? format) === format ? pattern.exec(text) : null;
      if (!match) continue;
      const start = scene.stretch(range).start + match.index;
      return { format, span: scene.spanAt({ start, end: start + match[0].length }) };
    }
    return null;
  };
  // A video call is told as a call first: the account's word for it wins over "talked", "call" and "meeting".
  const video =
    account
      .slice(0, 3)
      .map((range) => find(range, 'video'))
      .find((found) => found !== null) ?? find(sentence, 'video');
  if (video) return video;
  const here = find(near);
  if (draft.modes.includes('phone')) return { format: 'phone', span: here?.format === 'phone' ? here.span : null };
  if (here) return here;
  if (draft.modes.includes('visit')) return { format: 'in-person', span: null };
  const wider = [sentence, ...account.slice(0, 2)].map((range) => find(range)).find((found) => found !== null && found.format !== 'message');
  if (wider) return wider;
  const match = words.roundTable.exec(scene.words(near));
  if (!match || !draft.place) return { format: 'unknown', span: null };
  return { format: 'in-person', span: draft.place.written };
}

function atmosphereIn(at: Coding, sentence: TokenRange): Span | null {
  const text = at.scene.words(sentence);
  const { start } = at.scene.stretch(sentence);
  const before = words.atmosphereWords.exec(text);
  if (before) return at.scene.spanAt({ start: start + before.index, end: start + before.index + before[0].length });
  const behind = words.atmosphereIs.exec(text);
  if (!behind) return null;
  const end = start + behind.index + behind[0].length;
  return at.scene.spanAt({ start: end - behind[1]!.length, end });
}

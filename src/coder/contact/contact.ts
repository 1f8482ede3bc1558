import type { Span } from '../../document/span.js';
import * as words from '../../languages/en/contact-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Contact } from '../../records/event/schema.js';
import { type Coding, unique } from '../coding.js';
import { type EventDraft, ids } from '../events/draft.js';
import { mattersIn } from './matters.js';

/**
 * What the text tells of a contact beyond who and when: format, who asked for it, how long it took, what was talked about, each with its words.
 * It looks at the sentence of the trigger and, for what was talked about, at the rest of the paragraph and the next one in a readout.
 */
export function contactOf(at: Coding, draft: EventDraft): Contact {
  const { scene } = at;
  const sentence = scene.sentence(draft.trigger.first);
  const text = scene.text.slice(sentence.start, sentence.end);
  const evidence: Record<string, Span | null> = {};
  const find = (pattern: RegExp, from = text, base = sentence.start): Span | null => {
    const match = pattern.exec(from);
    return match ? scene.spanAt({ start: base + match.index, end: base + match.index + match[0].length }) : null;
  };
  let format: Contact['format'] = draft.modes.includes('phone') ? 'phone' : draft.modes.includes('visit') ? 'in-person' : 'unknown';
  const near = scene.words({ first: Math.max(sentence.first, draft.trigger.first - 3), last: Math.min(sentence.last, draft.trigger.last + 3) });
  const nearBase = scene.stretch({ first: Math.max(sentence.first, draft.trigger.first - 3), last: sentence.last }).start;
  const formatted = words.formats.find(([, pattern]) => pattern.test(near));
  if (formatted && (format === 'unknown' || formatted[0] === 'video')) format = formatted[0];
  evidence.format = formatted ? find(formatted[1], near, nearBase) : null;
  const initiated = initiator(at, draft, sentence);
  if (initiated) evidence.initiatedBy = initiated.span;
  const duration = find(words.duration, near, nearBase);
  if (duration) evidence.duration = duration;
  const atmosphere = find(words.atmosphere, near, nearBase);
  if (atmosphere) evidence.atmosphere = atmosphere;
  return {
    format,
    initiatedBy: initiated?.ids ?? [],
    duration: duration?.text ?? null,
    host: null,
    mediator: null,
    participants: ids(draft.actors),
    atmosphere: atmosphere?.text ?? null,
    next: null,
    matters: draft.part > 0 || draft.background ? [] : mattersIn(at, follows(at, draft)),
    evidence,
  };
}

/** From the sentence of the trigger to the end of its paragraph; in a readout of one contact, to the end of the text. */
function follows(at: Coding, draft: EventDraft): TokenRange {
  const { sentences, document } = at.scene.reading;
  const home = at.scene.sentenceOf(draft.trigger.first);
  const whole = document.kind === 'readout';
  let last = home;
  while (last + 1 < sentences.length && (whole || sentences[last + 1]!.paragraph === sentences[home]!.paragraph)) last++;
  return { first: sentences[home]!.first, last: sentences[last]!.last };
}

function initiator(at: Coding, draft: EventDraft, sentence: TokenRange & { start: number; end: number }): { ids: string[]; span: Span } | null {
  const { scene } = at;
  const text = scene.text.slice(sentence.start, sentence.end);
  const after = words.initiative.exec(text) ?? words.calledBy.exec(text);
  const own = after ? null : words.initiativeOwn.exec(text);
  const match = after ?? own;
  if (!match) return null;
  const from = scene.tokensIn({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
  const zone = after ? { first: from.last, last: Math.min(sentence.last, from.last + 8) } : from;
  const mention = scene.reading.mentions.find(
    (candidate) => candidate.first >= zone.first && candidate.last <= zone.last && at.cast.actorsAt(candidate).length > 0,
  );
  if (!mention) return null;
  const named = at.cast.actorsAt(mention);
  const parties = ids(draft.actors);
  const own2 = named.filter((id) => parties.includes(id));
  const side =
    own2.length > 0 ? own2 : parties.filter((id) => named.some((other) => at.actor(other)?.country && at.actor(other)?.country === at.actor(id)?.country));
  return {
    ids: unique(side.length > 0 ? side : [...named]),
    span: scene.spanAt({ start: sentence.start + match.index, end: Math.max(sentence.start + match.index + match[0].length, scene.stretch(mention).end) }),
  };
}

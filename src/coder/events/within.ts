import type { Event } from '../../records/event/schema.js';
import type { Statement } from '../../records/statement/schema.js';
import type { Scene, Stretch } from '../scene.js';
import type { Span } from '../../document/span.js';

const during =
  /\b(?:in|during|at|on|over|in the course of|throughout) (?:the|that|those|this|these|their|his|her|a|an|both|all) (?:\w+ ){0,3}(?:calls?|conversations?|meetings?|talks|summit|exchange|visit|phone call)\b/iu;

/**
 * The contacts in which something was said or done: all of a readout's only contact; elsewhere those whose parties speak to each other
 * in the same sentence or paragraph, or that the words "during the call" point back to.
 *
 * @example
 * withinOf(scene, statement, contacts) // ['e-…'] of "Putin told Netanyahu during the call that …"
 */
export function withinOf(scene: Scene, record: Event | Statement, contacts: readonly Event[]): string[] {
  const anchor = anchorOf(record);
  const parties = 'speaker' in record ? [...record.speaker, ...record.addressees] : [...record.actors, ...record.recipients];
  if (parties.length === 0 || ('type' in record && record.type === 'CONSULT')) return [];
  const held = contacts.filter((contact) => contact.id !== record.id && contact.modality === 'actual' && !contact.negated && !contact.background);
  const shared = held.filter((contact) => parties.every((id) => contact.actors.includes(id)));
  if (scene.reading.document.kind === 'readout') return one(shared);
  const home = scene.sentence(scene.tokensIn(anchor).first);
  const pointed = during.test(scene.text.slice(home.start, home.end));
  const several = parties.length > 1 ? shared : [];
  const before = (contact: Event): boolean => {
    const span = contact.evidence.trigger as Span;
    const there = scene.sentence(scene.tokensIn(span).first);
    return there === home || (there.paragraph === home.paragraph && span.start < anchor.start) || pointed;
  };
  const close = (pointed ? shared : several).filter(before);
  const sameSentence = shared.filter((contact) => scene.sentence(scene.tokensIn(contact.evidence.trigger as Span).first) === home);
  return one(close.length > 0 ? close : sameSentence);
}

/** Tellings of one contact are several events: the ones nearest in parties stand for all. */
const one = (contacts: readonly Event[]): string[] => contacts.map((contact) => contact.id);

function anchorOf(record: Event | Statement): Stretch {
  return 'speaker' in record ? (record.cue ?? record.content[0]!) : (record.evidence.trigger as Span);
}

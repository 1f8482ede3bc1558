import type { Event } from '../../records/event/schema.js';
import type { Statement } from '../../records/statement/schema.js';
import type { Scene, Stretch } from '../scene.js';
import type { Span } from '../../document/span.js';
import type { Actor } from '../../records/actor/schema.js';
import { ownAccount } from '../contact/account.js';

const during =
  /\b(?:in|during|at|on|over|in the course of|throughout) (?:the|that|those|this|these|their|his|her|a|an|both|all) (?:\w+ ){0,3}(?:calls?|conversations?|meetings?|talks|summit|exchange|visit|phone call)\b/iu;

/** Words that one said to others, before or after. */
const elsewhere =
  /\b(?:told|to|before|addressing) (?:the )?(?:reporters|journalists|the press|media|parliament|lawmakers)\b|\bpress (?:conference|briefing|statement)\b|\bspokes(?:man|woman|person)\b|^(?:earlier|later|previously|afterwards)\b/iu;
/** Names of the parties together. */
const together =
  /^(?:the |both )?(?:two |three |four )?(?:leaders|sides|parties|presidents|ministers|prime ministers|foreign ministers|heads|interlocutors|counterparts?)\b|^(?:they|both|the two|the three)$/iu;

/**
 * The contacts in which something was said or done: all of a readout's only contact; elsewhere those whose parties speak to each other
 * in the same sentence or paragraph, or that the words "during the call" point back to.
 *
 * @example
 * withinOf(scene, statement, contacts) // ['e-…'] of "Putin told Netanyahu during the call that …"
 */
export function withinOf(
  scene: Scene,
  record: Event | Statement,
  contacts: readonly Event[],
  actor: (id: string) => Actor | undefined = () => undefined,
): string[] {
  const anchor = anchorOf(record);
  const parties = 'speaker' in record ? [...record.speaker, ...record.addressees] : [...record.actors, ...record.recipients];
  if (parties.length === 0 || ('type' in record && record.type === 'CONSULT')) return [];
  const held = contacts.filter((contact) => contact.id !== record.id && contact.modality === 'actual' && !contact.negated && !contact.background);
  const shared = held.filter((contact) => parties.every((id) => contact.actors.includes(id)));
  if (ownAccount(scene.reading.document)) return one(shared.length > 0 ? shared : ofOnlyContact(scene, record, held, actor));
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

/**
 * The only contact of a side's own account, where a record's speakers or doers stand for its parties: their states, "both sides", "they".
 * What was told to others ("told reporters") was not said in it.
 */
function ofOnlyContact(scene: Scene, record: Event | Statement, held: readonly Event[], actor: (id: string) => Actor | undefined): Event[] {
  const people = held.flatMap((contact) => contact.actors);
  const [largest] = [...held].sort((a, b) => b.actors.length - a.actors.length);
  if (!largest || held.some((contact) => contact.actors.length > 1 && !contact.actors.every((id) => largest.actors.includes(id)))) return [];
  const anchor = anchorOf(record);
  const sentence = scene.sentence(scene.tokensIn(anchor).first);
  if (elsewhere.test(scene.text.slice(sentence.start, sentence.end)) || scene.roleOf(scene.tokensIn(anchor).first) === 'title') return [];
  const states = new Set(people.flatMap((id) => actor(id)?.country ?? []));
  const doers = 'speaker' in record ? record.speaker : record.actors;
  const addressed = 'speaker' in record ? record.addressees : [];
  const stands = (id: string): boolean => people.includes(id) || states.has(actor(id)?.country ?? '') || together.test(actor(id)?.name ?? '');
  return doers.length > 0 && doers.every(stands) && addressed.every(stands) ? [...held] : [];
}

/** Tellings of one contact are several events: the ones nearest in parties stand for all. */
const one = (contacts: readonly Event[]): string[] => contacts.map((contact) => contact.id);

function anchorOf(record: Event | Statement): Stretch {
  return 'speaker' in record ? (record.cue ?? record.content[0]!) : (record.evidence.trigger as Span);
}

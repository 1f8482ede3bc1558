import type { Span } from '../../document/span.js';
import * as words from '../../languages/en/contact-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Coding } from '../coding.js';
import type { EventDraft } from '../events/draft.js';
import { mentionFrom, sideOf } from './side.js';

/** Who asked for a contact, with the words that say so. */
export interface Initiator {
  readonly ids: string[];
  readonly span: Span;
}

/**
 * Who asked for a contact, placed the call, invited or convened: by "at the initiative of X", "X's request", "received a call from X",
 * "X telephoned Y". Null where the account does not say; a party stands for its side.
 */
export function initiatorOf(at: Coding, account: readonly TokenRange[], parties: readonly string[], draft: EventDraft): Initiator | null {
  const caller = callerOf(at, draft);
  if (caller) return caller;
  for (const sentence of account.slice(0, 6)) {
    const found = behindWords(at, sentence, parties) ?? beforeWords(at, sentence, parties) ?? byVerb(at, sentence, parties);
    if (found) return found;
  }
  return null;
}

/** Who stands before the verb of telephoning that tells of the contact: "X telephoned Y". */
function callerOf(at: Coding, { trigger, actors }: EventDraft): Initiator | null {
  const { scene } = at;
  const told = scene.words(trigger);
  const verb = /^(?:tele)?phone[sd]\b|^rang\b|^call(?:s|ed)$/iu.test(told);
  if (!verb || words.notPlacing.test(scene.words({ first: trigger.first, last: trigger.last + 2 }))) return null;
  if (/^(?:was|were|been|be)$/iu.test(scene.word(trigger.first - 1)) || /^by$/iu.test(scene.word(trigger.last))) return null;
  const before = actors.filter((party) => party.range.last <= trigger.first && scene.sentenceOf(party.range.first) === scene.sentenceOf(trigger.first));
  const after = actors.some((party) => party.range.first >= trigger.last) || actors.length === 1;
  return before.length === 1 && after ? { ids: [before[0]!.id], span: scene.span({ first: before[0]!.range.first, last: trigger.last }) } : null;
}

/** "at the initiative of | the French side", "received a call from | X" */
function behindWords(at: Coding, sentence: TokenRange, parties: readonly string[]): Initiator | null {
  const { scene } = at;
  const { start } = scene.stretch(sentence);
  const text = scene.words(sentence);
  for (const pattern of [words.initiative, words.calledBy]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match.index + match[0].length;
    const mention =
      mentionFrom(at, scene.tokensIn({ start: end, end: end + 1 }).first, 4) ?? mentionFrom(at, scene.tokensIn({ start: end + 1, end: end + 2 }).first, 4);
    if (!mention || mention.last > sentence.last) continue;
    const side = named(at, mention, parties);
    if (side.length > 0) return { ids: side, span: scene.spanAt({ start: start + match.index, end: Math.max(end, scene.stretch(mention).end) }) };
  }
  return null;
}

/** "at | Ankara's | request", "the call was | initiated" by its subject */
function beforeWords(at: Coding, sentence: TokenRange, parties: readonly string[]): Initiator | null {
  const { scene } = at;
  const { start } = scene.stretch(sentence);
  const match = words.initiativeOwn.exec(scene.words(sentence));
  if (!match) return null;
  const from = scene.tokensIn({ start: start + match.index, end: start + match.index + match[0].length });
  const mention = mentionFrom(at, from.first + 1, 4);
  const side = mention ? named(at, mention, parties) : [];
  return side.length > 0 ? { ids: side, span: scene.span(from) } : null;
}

/** The side that words name, or whoever they name where that is no party the text knows. */
function named(at: Coding, mention: TokenRange, parties: readonly string[]): string[] {
  const side = sideOf(at, mention, parties);
  return side.length > 0 ? side : [...at.cast.actorsAt(mention)];
}

/** "X telephoned Y", "the Korean side had asked for the call", "convened by X" */
function byVerb(at: Coding, sentence: TokenRange, parties: readonly string[]): Initiator | null {
  const { scene } = at;
  for (let i = sentence.first; i < sentence.last; i++) {
    const form = scene.word(i).toLowerCase();
    const placed = words.placing.has(form);
    if (!placed && !words.asking.has(form)) continue;
    if (scene.reading.words[i]!.upos === 'NOUN') continue;
    const rest = scene.words({ first: i, last: Math.min(sentence.last, i + 12) });
    if (!placed && !words.askedFor.test(rest)) continue;
    // "called for a truce", "called it a crime", "called on both sides" are no telephone calls.
    if (placed && (words.notPlacing.test(rest) || (form.startsWith('call') && !calls(at, i, parties)))) continue;
    const passive = scene.dependentsBy(i, 'aux:pass').length > 0 || /^by$/iu.test(scene.word(i + 1));
    const agent = scene.dependentsBy(i, 'obl').find((token) => scene.dependentsBy(token, 'case').some((mark) => /^by$/iu.test(scene.word(mark))));
    const doer = passive ? agent : (scene.dependentsBy(i, 'nsubj')[0] ?? shared(at, i));
    if (doer === undefined) continue;
    const mention = scene.reading.mentions.filter((candidate) => candidate.head === doer).sort((a, b) => b.last - a.last)[0] ?? { first: doer, last: doer + 1 };
    const side = sideOf(at, mention, parties);
    if (side.length === 1) return { ids: side, span: scene.span({ first: Math.min(mention.first, i), last: Math.max(mention.last, i + 1) }) };
  }
  return null;
}

/** Whether "called" is a telephone call: its object is another party. */
function calls(at: Coding, verb: number, parties: readonly string[]): boolean {
  const { scene } = at;
  const object = scene.dependentsBy(verb, 'obj')[0] ?? scene.dependentsBy(verb, 'iobj')[0];
  if (object === undefined || object < verb || scene.dependentsBy(verb, 'xcomp').length > 0) return false;
  const mention = scene.reading.mentions.filter((candidate) => candidate.head === object).sort((a, b) => b.last - a.last)[0];
  // "called him a friend"
  if (mention && /^(?:an?|the)$/iu.test(scene.word(mention.last))) return false;
  return mention !== undefined && mention.kind === 'person' && (sideOf(at, mention, parties).length > 0 || at.cast.actorsAt(mention).length > 0);
}

function shared(at: Coding, verb: number): number | undefined {
  const { head, deprel } = at.scene.reading.words[verb]!;
  return head >= 0 && /^(?:conj|xcomp|advcl)/u.test(deprel) ? at.scene.dependentsBy(head, 'nsubj')[0] : undefined;
}

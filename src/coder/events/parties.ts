import type { Role, TokenRange, Trigger } from '../../reading/reading.js';
import type { Coding } from '../coding.js';
import { thresholds } from '../thresholds.js';
import { distinct, type Party } from './draft.js';

/** The parties that the words of a range name. */
export function partiesAt(at: Coding, range: TokenRange): Party[] {
  return at.cast.actorsAt(range).map((id) => ({ id, span: at.scene.span(range), range }));
}

/** The parties that the model links to a trigger in one role, in text order. */
export function linkedParties(at: Coding, trigger: Trigger, label: Role['label']): Party[] {
  const roles = trigger.roles.filter((role) => role.label === label && role.score >= thresholds.party).map((role) => at.scene.completed(role));
  return distinct([...roles].sort((a, b) => a.first - b.first).flatMap((role) => at.named(role).map((id) => ({ id, span: at.scene.span(role), range: role }))));
}

/** The mention that a token heads, or the smallest that holds it. */
function mentionAt(at: Coding, token: number): TokenRange | null {
  const { mentions } = at.scene.reading;
  const headed = mentions.filter((mention) => mention.head === token);
  const holding = headed.length > 0 ? headed : mentions.filter((mention) => mention.first <= token && mention.last > token);
  return [...holding].sort((a, b) => a.last - a.first - (b.last - b.first)).at(headed.length > 0 ? -1 : 0) ?? null;
}

function named(at: Coding, tokens: readonly number[]): Party[] {
  const { scene } = at;
  const withPartners = tokens.flatMap((token) => [token, ...scene.dependentsBy(token, 'conj')]);
  return distinct(withPartners.flatMap((token) => (mentionAt(at, token) ? partiesAt(at, mentionAt(at, token)!) : [])));
}

const isPassive = (at: Coding, verb: number): boolean => at.scene.dependentsBy(verb, 'nsubj:pass', 'aux:pass').length > 0;
const isAgent = (at: Coding, token: number): boolean =>
  at.scene.reading.words[token]!.deprel === 'obl:agent' || at.scene.dependentsBy(token, 'case').some((mark) => /^by$/iu.test(at.scene.word(mark)));

/** The verb that carries a trigger: itself, or the one whose object a nominal trigger is ("held talks"). */
function carrier(at: Coding, trigger: TokenRange): number {
  const head = at.scene.headOf(trigger);
  const word = at.scene.reading.words[head]!;
  if (/^(?:VERB|AUX)$/u.test(word.upos)) return head;
  return /^(?:obj|xcomp|obl)$/u.test(word.deprel) && word.head >= 0 ? word.head : head;
}

/**
 * The doer of a trigger by the tree, where the model links none: the subject of an active verb, the "by" phrase of a passive one, the possessor of a noun.
 */
export function doersByTree(at: Coding, trigger: TokenRange): Party[] {
  const { scene } = at;
  const head = scene.headOf(trigger);
  for (const verb of new Set([carrier(at, trigger), head])) {
    const agents = scene.dependentsBy(verb, 'obl', 'nmod').filter((token) => isAgent(at, token));
    if (agents.length > 0) return named(at, agents);
    if (isPassive(at, verb)) return [];
    let from = verb;
    for (let step = 0; step < 3; step++) {
      const subjects = scene.dependentsBy(from, 'nsubj').filter((token) => scene.reading.words[token]!.deprel !== 'nsubj:pass');
      const found = named(at, subjects);
      if (found.length > 0) return found;
      const word = scene.reading.words[from]!;
      if (word.head < 0 || !/^(?:xcomp|conj|advcl)$/u.test(word.deprel)) break;
      from = word.head;
    }
  }
  return named(at, scene.dependentsBy(head, 'nmod:poss'));
}

/** The one acted on by the tree, where the model links none: the object, or the subject of a passive verb. */
export function receiversByTree(at: Coding, trigger: TokenRange): Party[] {
  const verb = at.scene.headOf(trigger);
  const passive = at.scene.dependentsBy(verb, 'nsubj:pass');
  return named(at, passive.length > 0 ? passive : at.scene.dependentsBy(verb, 'obj', 'iobj'));
}

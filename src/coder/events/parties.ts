import { deeds } from '../../languages/en/event-words.js';
import type { Mention, TokenRange, Trigger } from '../../reading/reading.js';
import type { Coding } from '../coding.js';
import { thresholds } from '../thresholds.js';
import { distinct, type Party } from './draft.js';

/** The parties that the words of a range name. */
export function partiesAt(at: Coding, range: TokenRange): Party[] {
  return at.cast.actorsAt(range).map((id) => ({ id, span: at.scene.span(range), range }));
}

/** Whether a range names a deed, a document or a sum, or is itself an act that is told: nobody who could act or be acted on. */
function isDeed(at: Coding, range: TokenRange): boolean {
  const head = at.scene.headOf(range);
  return /^(?:NOUN|DET|PRON)$/u.test(at.scene.reading.words[head]!.upos) && deeds.test(at.scene.word(head));
}

/** A range in which the parser ran two names of a list together, cut at the comma: "Ebrahim Raisi, Syrian President Bashar al-Assad". */
function listed(at: Coding, range: TokenRange): TokenRange[] {
  const { words } = at.scene.reading;
  for (let comma = range.first + 1; comma < range.last - 1; comma++) {
    if (at.scene.word(comma) !== ',') continue;
    for (let i = comma + 1; i < range.last; i++) {
      if (words[i]!.deprel.startsWith('flat') && words[i]!.head < comma && words[i]!.head >= range.first)
        return [{ first: range.first, last: comma }, ...listed(at, { first: comma + 1, last: range.last })];
    }
  }
  return [range];
}

/** Ranges of one role that are one phrase: "its | fighters". */
function joined(at: Coding, roles: readonly TokenRange[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const role of [...roles].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = found.at(-1);
    if (before && role.first < before.last) continue;
    const owned =
      before &&
      before.last === role.first &&
      at.scene.reading.words[at.scene.headOf(before)]!.deprel === 'nmod:poss' &&
      at.scene.reading.words[at.scene.headOf(before)]!.head === at.scene.headOf(role);
    if (owned) found[found.length - 1] = { first: before.first, last: role.last };
    else found.push({ first: role.first, last: role.last });
  }
  return found;
}

/** Parties joined to linked ones by "and" that the model left out: of "Germany and four other allies" the second. */
function partnersOf(at: Coding, ranges: readonly TokenRange[], taken: readonly TokenRange[]): TokenRange[] {
  const { scene } = at;
  const partners = (token: number, depth = 0): number[] =>
    depth > 4 ? [] : scene.dependentsBy(token, 'conj').flatMap((next) => [next, ...partners(next, depth + 1)]);
  // What the model links may be the second of two: "Putin and | the four leaders".
  const first = (token: number): number[] => (scene.reading.words[token]!.deprel === 'conj' ? [scene.reading.words[token]!.head] : []);
  return ranges.flatMap((range) =>
    [...partners(scene.headOf(range)), ...first(scene.headOf(range))].flatMap((token) => {
      const mention = mentionAt(at, token);
      const free =
        mention &&
        !taken.some((other) => other.first < mention.last && other.last > mention.first) &&
        (mention.first >= range.last || (mention.last <= range.first && /^(?:,|,? ?and)$/iu.test(scene.words({ first: mention.last, last: range.first }))));
      return free && mention && !isDeed(at, mention) && /^(?:NOUN|PROPN|PRON)$/u.test(scene.reading.words[token]!.upos) ? [mention] : [];
    }),
  );
}

/**
 * The parties that the model links to a trigger, in text order. In a passive clause the tree corrects it: its subject is acted on, "by" names the doer.
 */
export function linkedParties(at: Coding, trigger: Trigger): { actors: Party[]; recipients: Party[] } {
  const { scene } = at;
  const head = scene.headOf(trigger);
  const passive =
    scene.dependentsBy(head, 'aux:pass').some((token) => /^(?:is|are|was|were|be|been|being|get|got|gets)$/iu.test(scene.word(token))) ||
    scene.dependentsBy(head, 'obl').some((token) => isAgent(at, token));
  const acted = new Set(passive ? scene.dependentsBy(head, 'nsubj:pass').flatMap((token) => scene.subtree(token)) : describedBy(at, head));
  const labelled = { actor: [] as TokenRange[], recipient: [] as TokenRange[] };
  for (const role of trigger.roles) {
    if ((role.label !== 'actor' && role.label !== 'recipient') || role.score < thresholds.party) continue;
    const range = scene.completed(role);
    const own = scene.headOf(range);
    const label = acted.has(own) ? 'recipient' : passive && isAgent(at, own) ? 'actor' : role.label;
    if (!isDeed(at, range)) labelled[label].push(range);
  }
  // A party in another sentence stands in where the trigger's own names none.
  const here = scene.sentenceOf(trigger.first);
  for (const label of ['actor', 'recipient'] as const) {
    const near = labelled[label].filter(({ first }) => scene.sentenceOf(first) === here);
    if (near.length > 0) labelled[label] = near;
  }
  // "declared war on Hamas and threatened Gaza": whom the first verb acts on is not whom the second does, where that has its own.
  const { deprel, head: other } = scene.reading.words[head]!;
  if (deprel === 'conj') {
    const own = labelled.recipient.filter(
      (range) => range.first > head || scene.dependentsBy(other, 'nsubj', 'nsubj:pass').some((subject) => range.first <= subject && subject < range.last),
    );
    if (own.some((range) => range.first > head)) labelled.recipient = own;
  }
  const taken = [...labelled.actor, ...labelled.recipient];
  const parties = (ranges: readonly TokenRange[]): Party[] =>
    distinct(
      [...joined(at, ranges), ...partnersOf(at, ranges, taken)]
        .flatMap((range) => listed(at, range))
        .flatMap((range) => at.named(range).map((id) => ({ id, span: scene.span(range), range }))),
    );
  return { actors: parties(labelled.actor), recipients: parties(labelled.recipient) };
}

/** The noun that a past participle describes as acted on: "the minister accused of fraud", "two men shot on Monday". */
function describedBy(at: Coding, verb: number): number[] {
  const { upos, feats, deprel, head } = at.scene.reading.words[verb]!;
  const participle =
    upos === 'VERB' && deprel.startsWith('acl') && !deprel.startsWith('acl:relcl') && /VerbForm=Part/u.test(feats) && /Tense=Past/u.test(feats);
  return participle && head >= 0 && head < verb && at.scene.dependentsBy(verb, 'obj').length === 0 ? [head] : [];
}

/** The mention that a token heads, or the smallest that holds it. */
function mentionAt(at: Coding, token: number): Mention | null {
  const { mentions } = at.scene.reading;
  const headed = mentions.filter((mention) => mention.head === token);
  const holding = headed.length > 0 ? headed : mentions.filter((mention) => mention.first <= token && mention.last > token);
  const found = [...holding].sort((a, b) => a.last - a.first - (b.last - b.first)).at(headed.length > 0 ? -1 : 0);
  if (!found) return null;
  // A name that the mention cuts short goes on: "Prime Minister Keir | Starmer".
  const { words } = at.scene.reading;
  let { last } = found;
  while (words[last]?.deprel.startsWith('flat') && words[last]!.head >= found.first && words[last]!.head < last) last++;
  return { ...found, last };
}

/** Those of some parties that can act: no place, no paper. */
const acting = (at: Coding, parties: readonly Party[]): Party[] =>
  parties.filter(({ id }) => /^(?:person|country|organization|group)$/u.test(at.actor(id)?.kind ?? ''));

/** The tokens that hang on a word by one of some prepositions. */
const aimedAt = (at: Coding, word: number, marks: RegExp): number[] =>
  at.scene.dependentsBy(word, 'obl', 'nmod').filter((token) => at.scene.dependentsBy(token, 'case').some((mark) => marks.test(at.scene.word(mark))));

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

/** The other side of a contact by the tree: whom the verb takes as its object, or "with" and "between" name. */
export function partnersByTree(at: Coding, trigger: TokenRange): Party[] {
  const { scene } = at;
  const head = scene.headOf(trigger);
  const found = new Set([head, carrier(at, trigger)]);
  const partners = [...found].flatMap((from) => [
    ...(/^VERB$/u.test(scene.reading.words[from]!.upos) && from === head ? scene.dependentsBy(from, 'obj') : []),
    ...scene
      .dependentsBy(from, 'obl', 'nmod')
      .filter((token) => scene.dependentsBy(token, 'case').some((mark) => /^(?:with|between|and|to)$/iu.test(scene.word(mark)))),
  ]);
  return acting(at, named(at, partners));
}

/** Who is in a contact that a clause only mentions ("Putin offers help in a call with Netanyahu"): the subject of the clause. */
export function hostsByTree(at: Coding, trigger: TokenRange): Party[] {
  const { scene } = at;
  const { words } = scene.reading;
  const head = scene.headOf(trigger);
  if (words[head]!.upos !== 'NOUN' || !/^(?:obl|nmod)/u.test(words[head]!.deprel)) return [];
  for (const verb of scene.governors(head).filter((token) => words[token]!.upos === 'VERB')) {
    const found = named(at, scene.dependentsBy(verb, 'nsubj'));
    if (found.length > 0) return acting(at, found);
  }
  return [];
}

/**
 * The one acted on by the tree, where the model links none: the subject of a passive verb, the object of an active one, or whom "on", "at", "against" name.
 * Only people, bodies and states; a deed or a thing is nobody.
 */
export function receiversByTree(at: Coding, trigger: TokenRange): Party[] {
  const { scene } = at;
  const verb = scene.headOf(trigger);
  if (scene.reading.words[verb]!.upos !== 'VERB') return [];
  const passive = scene.dependentsBy(verb, 'nsubj:pass');
  const objects = passive.length > 0 ? passive : scene.dependentsBy(verb, 'obj', 'iobj');
  const aimed = aimedAt(at, verb, /^(?:on|upon|at|against)$/iu);
  const people = [...objects, ...(passive.length > 0 ? [] : aimed)].filter((token) => {
    const mention = mentionAt(at, token);
    return (
      mention !== null &&
      mention.head === token &&
      !isDeed(at, mention) &&
      at.scene.reading.mentions.some((candidate) => candidate.head === token && candidate.kind !== 'other')
    );
  });
  return acting(at, named(at, people));
}

/** Whom an attack is aimed at where the model took them for its place: "launched missiles at Israel". */
export function targetsByTree(at: Coding, trigger: TokenRange): Party[] {
  return acting(at, named(at, aimedAt(at, at.scene.headOf(trigger), /^(?:at|against)$/iu)));
}

/** Whom a phrase is aimed at: "support for India", "sanctions on Moscow". */
export function receiversOfPhrase(at: Coding, object: number): Party[] {
  const { scene } = at;
  const aimed = [...scene.dependentsBy(object, 'nmod'), ...scene.dependentsBy(scene.reading.words[object]!.head, 'obl')].filter((token) =>
    scene.dependentsBy(token, 'case').some((mark) => /^(?:for|on|to|against|with)$/iu.test(scene.word(mark))),
  );
  return acting(at, named(at, aimed)).filter((party) => !isDeed(at, party.range));
}

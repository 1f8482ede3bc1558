import * as words from '../../languages/en/matter-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Scene } from '../scene.js';
import { behind, clauseStart, comes, elsewhere, isPassive, lower, subjectOf, upTo } from './matter-clause.js';

/** Words that tell what was talked about, by the rule that found them. */
export interface Opened {
  /** the matters, before they are told apart */
  readonly range: TokenRange;
  /** the word whose phrase names who raised them, or null where all sides did or nobody is named */
  readonly raiser: number | null;
  readonly rule: 'object' | 'told' | 'about' | 'noun' | 'passive' | 'came up' | 'agenda' | 'fronted' | 'inverted';
}

/**
 * What a sentence says was talked about, in text order: the objects of "discussed", what stands behind "exchanged views on", the subjects of
 * "was raised by" and "came up", "On X, …".
 */
export function openedIn(scene: Scene, sentence: TokenRange): Opened[] {
  const found: Opened[] = [];
  const fronted = ofFronting(scene, sentence);
  if (fronted) found.push(fronted);
  found.push(...ofPhrases(scene, sentence));
  for (let i = sentence.first; i < sentence.last; i++) {
    // What stands inside a matter opens none: "a dialogue on trade" was discussed, not trade.
    if (found.some(({ rule, range }) => rule !== 'fronted' && i >= range.first && i < range.last)) continue;
    const opened = ofVerb(scene, sentence, i) ?? ofNoun(scene, sentence, i) ?? ofCopula(scene, sentence, i);
    if (opened) found.push(...opened);
  }
  return found;
}

function ofVerb(scene: Scene, sentence: TokenRange, i: number): Opened[] | null {
  const { words: tags } = scene.reading;
  if (!/^(?:VERB|AUX)$/u.test(tags[i]!.upos) && !/(?:ed|ing)$/u.test(lower(scene, i))) return null;
  if (tags[i]!.upos === 'NOUN' || /^(?:amod|compound)/u.test(tags[i]!.deprel)) return null;
  const form = lower(scene, i);
  const through = words.talkedOverWith.some(([verbs, particles]) => verbs.has(form) && particles.test(scene.word(i + 1)));
  const over = words.talkedOver.has(form) || through;
  const told = words.toldOf.filter(([verbs]) => verbs.has(form));
  const about = words.talkedAbout.filter(([verbs]) => verbs.has(form));
  const particle = words.broughtInWith.find(
    ([verbs, particles]) =>
      verbs.has(form) && (particles.test(scene.word(i + 1)) || scene.dependentsBy(i, 'compound:prt').some((token) => particles.test(scene.word(token)))),
  );
  const shared = /^shar(?:e|es|ed|ing)$/u.test(form) && lower(scene, i + 1) === 'what';
  const brought = words.broughtIn.has(form) || particle !== undefined || shared;
  if (!over && !brought && told.length === 0 && about.length === 0) return null;
  if (comes(scene, i)) return null;
  if ((over || brought || about.length > 0) && isPassive(scene, i)) {
    if (about.length > 0 && !about.some(([, prepositions]) => prepositions.test(scene.word(i + 1)))) return null;
    return ofPassive(scene, sentence, i, brought);
  }
  if (/^(?:discussed|considered|raised)$/u.test(form) && lower(scene, i + 1) === ':') return ranged(scene, sentence, i + 2, i, null, 'object');
  if (over) return objectOf(scene, sentence, i, null, through ? i + 2 : i + 1);
  for (const [, prepositions] of told) {
    const next = behind(scene, sentence, i + 1, prepositions, 14);
    if (next !== null) return ranged(scene, sentence, next, i, subjectOf(scene, i), 'told');
  }
  if (brought) {
    const clause = scene.dependentsBy(i, 'ccomp')[0];
    const quest = clause === undefined ? -1 : scene.phrase(clause).first;
    if (clause !== undefined && quest <= i + 2 && !/^(?:what|how|why)$/u.test(lower(scene, quest))) return null;
    const after = particle?.[1].test(scene.word(i + 1)) ? i + 2 : i + 1;
    return objectOf(scene, sentence, i, subjectOf(scene, i), after);
  }
  for (const [verbs, prepositions] of about) {
    const speaks = verbs.has('speak');
    const next = behind(scene, sentence, i + 1, prepositions, speaks ? 22 : 5);
    if (next === null || elsewhere(scene, next, sentence)) continue;
    if (lower(scene, next - 1) === 'to' && tags[next]?.upos === 'VERB') continue;
    const subject = subjectOf(scene, i);
    // "spoke of his anguish" says how somebody felt; "they spoke of trade" what was talked about.
    const of = lower(scene, next - 1) === 'of';
    if (of && (next > i + 3 || subject === null || !words.talkSubjects.test(scene.word(subject)))) continue;
    if (verbs.has('return') && (subject === null || next > i + 3 || !words.talkSubjects.test(scene.word(subject)))) continue;
    if (
      verbs.has('return') &&
      /^(?:\p{Lu}|an? (?:agreement|end|conclusion|close|understanding|decision))/u.test(scene.words({ first: next, last: Math.min(next + 3, sentence.last) }))
    )
      continue;
    return withFurther(scene, sentence, next, ranged(scene, sentence, next, i, null, 'about'));
  }
  return null;
}

/** "spoke of A, at which …, of B and of C": the same preposition opens what goes on behind a clause between. */
function withFurther(scene: Scene, sentence: TokenRange, next: number, found: Opened[] | null): Opened[] | null {
  if (!found) return null;
  const preposition = lower(scene, next - 1);
  const all = [...found];
  for (let i = found[0]!.range.last; i < sentence.last - 1; i++) {
    if (lower(scene, i) !== preposition || !/^(?:,|and)$/u.test(lower(scene, i - 1)) || i < all.at(-1)!.range.last) continue;
    const range = upTo(scene, sentence, i + 1, next);
    if (range.last > range.first && !elsewhere(scene, i + 1, sentence)) all.push({ ...found[0]!, range });
  }
  return all;
}

function ranged(scene: Scene, sentence: TokenRange, first: number, verb: number, raiser: number | null, rule: Opened['rule']): Opened[] | null {
  const range = upTo(scene, sentence, first, verb);
  return range.last > range.first ? [{ range, raiser, rule }] : null;
}

/** The object of a verb; without one in the tree, the noun phrase behind it. */
function objectOf(scene: Scene, sentence: TokenRange, verb: number, raiser: number | null, from: number): Opened[] | null {
  let first = from;
  while (first < sentence.last && words.fillers.test(scene.word(first))) first++;
  // "explained to his partners the …", "conveyed to Mr Li the …"
  if (/^(?:to|with)$/u.test(lower(scene, first)) && raiser !== null) {
    const object = scene.dependentsBy(verb, 'obj').find((token) => token > first);
    if (object === undefined) return null;
    first = scene.phrase(object).first;
  } else if (/^(?:before|to)$/u.test(lower(scene, from - 1)) && raiser !== null) {
    const object = scene.dependentsBy(verb, 'obj').find((token) => token > from);
    if (object !== undefined) first = scene.phrase(object).first;
  }
  // "considered, for the second time, the …", "discussed in Oslo with Mr Li the …": the object stands behind the circumstances.
  if (scene.reading.words[first]?.upos === 'ADP') {
    const object = scene.dependentsBy(verb, 'obj').find((token) => token > first);
    if (object !== undefined) first = scene.phrase(object).first;
    while (first < sentence.last && scene.reading.words[first]!.upos === 'PUNCT') first++;
  }
  const { upos } = scene.reading.words[first] ?? {};
  if (
    first >= sentence.last ||
    /^(?:SCONJ|PUNCT|AUX|ADP|CCONJ)$/u.test(upos ?? '') ||
    /^(?:that|to|with|by|during|whether|if|it|him|her|them|himself|herself|itself|themselves)$/u.test(lower(scene, first))
  )
    return null;
  const range = upTo(scene, sentence, first, verb);
  const to = raiser === null ? range : beforeAddressee(scene, range, verb);
  // "described the accord as a success" tells what somebody thinks of it.
  if (/^descri/u.test(lower(scene, verb)) && /\bas\b/u.test(scene.words({ first: from, last: range.last }))) return null;
  return to.last > to.first ? [{ range: to, raiser, rule: 'object' }] : null;
}

/** "explained the outcome | to Mr Li": the one spoken to is no part of the matter. */
function beforeAddressee(scene: Scene, range: TokenRange, verb: number): TokenRange {
  for (let i = range.first + 1; i < range.last; i++) {
    if (!/^(?:to|with|in|during|before)$/u.test(lower(scene, i))) continue;
    const noun = scene.reading.words[i]!.head;
    const person = lower(scene, i) === 'to' && scene.reading.mentions.some((mention) => mention.first === i + 1 && mention.kind === 'person');
    if (person) return { first: range.first, last: i };
    if (noun > i && scene.reading.words[noun]!.head === verb && /^obl/u.test(scene.reading.words[noun]!.deprel)) return { first: range.first, last: i };
  }
  return range;
}

/** "X was discussed", "X was raised by Y", and "…, as were Y and Z". */
function ofPassive(scene: Scene, sentence: TokenRange, verb: number, brought: boolean): Opened[] | null {
  const subject = scene.dependentsBy(verb, 'nsubj')[0] ?? sharedSubject(scene, verb) ?? looseSubject(scene, sentence, verb);
  const found: Opened[] = [];
  const agent = scene.dependentsBy(verb, 'obl').find((token) => token > verb && scene.dependentsBy(token, 'case').some((mark) => lower(scene, mark) === 'by'));
  if (subject !== null && subject < verb) {
    const range = { first: Math.max(sentence.first, scene.phrase(subject).first), last: beforeVerb(scene, subject, verb) };
    while (range.last > range.first && scene.word(range.last - 1) === ',') range.last--;
    if (range.last > range.first && !/^(?:it|this|that|these|they|he|she|i|we)$/iu.test(scene.words(range)))
      found.push({ range, raiser: agent ?? null, rule: 'passive' });
  }
  if (!brought || agent !== undefined || found.length > 0) found.push(...inverted(scene, sentence, verb));
  return found.length > 0 ? found : null;
}

/** The first noun of the clause, where the tree names no subject of a passive. */
function looseSubject(scene: Scene, sentence: TokenRange, verb: number): number | null {
  const first = clauseStart(scene, sentence, verb);
  for (let i = first; i < verb; i++) if (/^(?:NOUN|PROPN)$/u.test(scene.reading.words[i]!.upos) && scene.phrase(i).first >= first) return i;
  return null;
}

function sharedSubject(scene: Scene, verb: number): number | null {
  const { head, deprel } = scene.reading.words[verb]!;
  return head >= 0 && /^conj/u.test(deprel) ? (scene.dependentsBy(head, 'nsubj')[0] ?? null) : null;
}

/** The end of the subject: where the verb with its auxiliaries begins. */
function beforeVerb(scene: Scene, subject: number, verb: number): number {
  let last = verb;
  while (last > subject + 1 && /^(?:AUX|ADV|PART)$/u.test(scene.reading.words[last - 1]!.upos)) last--;
  const comma = [...Array(last - subject).keys()]
    .map((k) => subject + k)
    .find((i) => scene.word(i) === ',' && /^(?:which|who|where|in)$/u.test(lower(scene, i + 1)));
  return comma ?? last;
}

function inverted(scene: Scene, sentence: TokenRange, verb: number): Opened[] {
  for (let i = verb + 1; i < sentence.last - 2; i++) {
    if (lower(scene, i) !== 'as' || !/^(?:was|were|did)$/u.test(lower(scene, i + 1))) continue;
    const range = upTo(scene, sentence, i + 2, verb);
    return range.last > range.first ? [{ range, raiser: null, rule: 'inverted' }] : [];
  }
  return [];
}

/** "an exchange of views on X", "talks about X": the phrase behind a noun of talking. */
function ofNoun(scene: Scene, sentence: TokenRange, i: number): Opened[] | null {
  const { words: tags } = scene.reading;
  if (tags[i]!.upos !== 'NOUN' || !words.talkNouns.test(scene.word(i))) return null;
  const next = scene.word(i + 1);
  const takes =
    words.talkNounPrepositions.test(next) ||
    (words.talkNounsOf.test(scene.word(i)) && /^of$/iu.test(next) && !/^(?:high|positive|good|low|negative)$/u.test(lower(scene, i - 1)));
  if (!takes || elsewhere(scene, i + 2, sentence)) return null;
  if (
    scene
      .governors(i)
      .slice(0, 3)
      .some((token) => words.comingTalk.test(scene.word(token)) || comes(scene, token))
  )
    return null;
  const verb = scene.governors(i).find((token) => tags[token]!.upos === 'VERB') ?? i;
  // "shared his impressions of" is one side's; "shared views on" is everybody's
  const own = /^(?:his|her|its|my|our)$/u.test(lower(scene, i - 1)) || /^(?:assessment|impressions?|update|overview|briefing)$/iu.test(scene.word(i));
  return withFurther(scene, sentence, i + 2, ranged(scene, sentence, i + 2, verb, own && tags[verb]!.upos === 'VERB' ? subjectOf(scene, verb) : null, 'noun'));
}

/** "X came up", "X was on the agenda"; "the agenda took in X". */
function ofCopula(scene: Scene, sentence: TokenRange, i: number): Opened[] | null {
  const { words: tags } = scene.reading;
  if (!/^(?:VERB|AUX)$/u.test(tags[i]!.upos)) return null;
  const rest = scene.words({ first: i, last: Math.min(sentence.last, i + 9) });
  const subjects = [
    ...scene.dependentsBy(i, 'nsubj'),
    ...(tags[i]!.upos === 'AUX' && tags[i]!.head >= 0 ? scene.dependentsBy(tags[i]!.head, 'nsubj') : []),
  ].filter((token) => token < i);
  const subject = subjects.at(-1);
  if (subject !== undefined && words.agendaNouns.test(scene.word(subject))) {
    const listed = words.agendaVerbs.test(scene.word(i)) || /^t(?:ook|akes) in\b/iu.test(rest);
    const next = /^t(?:ook|akes) in\b/iu.test(rest) ? i + 2 : i + 1;
    if (listed && !/^(?:VERB|ADV|PART)$/u.test(tags[next]?.upos ?? 'ADV')) return ranged(scene, sentence, next, i, null, 'agenda');
  }
  if (
    !words.cameUp.test(rest) ||
    !/\b(?:agenda|discuss\p{L}*|talks?|conversations?|meeting|call|topics?|subjects?|issues|questions|matters|concerns?|points?|object|attention|exchange|covered|mention|up|needs|challenges|session|items|focus|theme)\b/iu.test(
      rest,
    )
  )
    return null;
  const begin = subject === undefined ? clauseStart(scene, sentence, i) : Math.max(sentence.first, scene.phrase(subject).first);
  const range = { first: begin, last: beforeVerb(scene, subject ?? begin, i) };
  while (range.last > range.first && scene.word(range.last - 1) === ',') range.last--;
  if (range.last <= range.first || /^(?:it|this|that|these|they|he|she|i|we|who)$/iu.test(scene.words(range))) return null;
  return [{ range, raiser: null, rule: 'came up' }, ...inverted(scene, sentence, i)];
}

/** "particular attention was paid to X", "among the topics were X and Y" */
function ofPhrases(scene: Scene, sentence: TokenRange): Opened[] {
  const text = scene.words(sentence);
  const { start } = scene.stretch(sentence);
  return words.phrases.flatMap((pattern) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const end = start + match.index + match[0].length;
    const verb = scene.tokensIn({ start: end - 1, end }).first;
    const first = scene.tokensIn({ start: /\s$/u.test(match[0]) ? end : end + 1, end: end + 2 }).first;
    const range = first < sentence.last && !elsewhere(scene, first, sentence) ? upTo(scene, sentence, first, verb) : { first, last: first };
    return range.last > range.first ? [{ range, raiser: null, rule: 'agenda' as const }] : [];
  });
}

/** "On X, …", "With regard to X, …" */
function ofFronting(scene: Scene, sentence: TokenRange): Opened | null {
  let first = sentence.first;
  // "3. With regard to", "(2) On"
  while (first < sentence.last && /^[\p{N}().\p{Pd}•*]+$/u.test(scene.word(first))) first++;
  const text = scene.words({ first, last: sentence.last });
  const opens = words.fronting.exec(text);
  if (!opens || words.frontedElse.test(text)) return null;
  const { start } = scene.stretch({ first, last: sentence.last });
  const from = scene.tokensIn({ start: start + opens[0].length, end: start + opens[0].length + 1 }).first;
  let last = from;
  while (last < sentence.last && last < from + 16 && scene.word(last) !== ',') last++;
  if (scene.word(last) !== ',' || last === from) return null;
  const date = scene.reading.names.some((name) => name.label === 'date' && name.first <= from && name.last >= last);
  return date ? null : { range: { first: from, last }, raiser: null, rule: 'fronted' };
}

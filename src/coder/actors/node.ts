import { weekdays } from '../../languages/en/time-words.js';
import type { Mention, Name, Reading, TokenRange } from '../../reading/reading.js';
import type { Scene } from '../scene.js';
import type { Entity } from './entity.js';

/** Words that may stand for someone: a mention of the model, a name, or the words of a role or source that it marked without a mention. */
export interface Node extends TokenRange {
  readonly head: number;
  form: Mention['form'];
  readonly kind: Mention['kind'];
  /** index into `reading.mentions`, or -1 */
  readonly mention: number;
  /** the name inside that the whole names ("Israeli Prime Minister Benjamin Netanyahu") */
  core: Name | null;
  /** whom the words stand for, once resolved; several for "both leaders" */
  entities: readonly Entity[];
}

const kinds = {
  person: 'person',
  organization: 'organization',
  location: 'place',
  facility: 'place',
  group: 'organization',
  date: 'other',
  misc: 'other',
} as const;

/** All nodes of a reading in text order, outer before inner. */
export function nodesOf(scene: Scene): Node[] {
  const { reading } = scene;
  const { words } = reading;
  const names = united(
    scene,
    reading.names.flatMap((name) => (name.label === 'date' || isTime(scene, name) ? [] : wholeName(scene, name))),
  );
  const nodes: Node[] = reading.mentions.flatMap((found, i): Node[] => {
    const mention = trimmed(scene, whole(scene, found));
    if (!mention || isTime(scene, mention)) return [];
    const series = isSeries(
      scene,
      names.filter((name) => covers(mention, name)),
    );
    const core =
      coreName(scene, mention, names) ?? (mention.form === 'name' && !series && words[mention.first]?.upos === 'PROPN' ? madeName(scene, mention) : null);
    const form = core ? 'name' : mention.form === 'name' ? 'nominal' : mention.form;
    return [{ first: mention.first, last: mention.last, head: mention.head, form, kind: mention.kind, mention: i, core, entities: [] }];
  });
  for (const name of names) {
    if (nodes.some((node) => node.core === name)) continue;
    if (name.label === 'misc' && nodes.some((node) => covers(node, name))) continue;
    nodes.push({ first: name.first, last: name.last, head: name.last - 1, form: 'name', kind: kinds[name.label], mention: -1, core: name, entities: [] });
  }
  for (const range of markedRanges(reading)) {
    const head = headIn(scene, range);
    if (
      range.first >= range.last ||
      nodes.some((node) => node.head === head || (node.first >= range.first && node.last <= range.last && node.first <= head && head < node.last))
    )
      continue;
    if (nodes.some((node) => node.first === range.first && node.last === range.last)) continue;
    const core = coreName(scene, { ...range, head }, names);
    if (core && nodes.some((node) => node.core === core && node.last >= core.last && node.first >= range.first)) continue;
    const form = core ? 'name' : reading.words[head]?.upos === 'PRON' ? 'pronoun' : 'nominal';
    nodes.push({ first: range.first, last: range.last, head, form, kind: 'other', mention: -1, core, entities: [] });
  }
  return nodes.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** A name without marks at its ends, and not the second half of a word with a hyphen: of "Secretary-General" no name begins at the hyphen. */
function wholeName(scene: Scene, name: Name): Name[] {
  let { first, last } = name;
  if (/^[-‑]$/u.test(scene.word(first)) && /\S/u.test(scene.text[scene.stretch({ first, last }).start - 1] ?? ' ')) return [];
  while (first < last && /^[^\p{L}\p{N}]+$/u.test(scene.word(first))) first++;
  // "On Thursday the Gulf Clan": a day before a name is no part of it.
  if (last - first > 1 && weekdays.includes(scene.word(first).toLowerCase()) && /^(?:the|\p{Lu})/u.test(scene.word(first + 1))) first++;
  while (last > first && /^[^\p{L}\p{N}.]+$/u.test(scene.word(last - 1))) last--;
  return first < last ? [{ ...name, first, last }] : [];
}

/** A person's first name and family name that the model gives as two: one name. */
function united(scene: Scene, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (const name of [...names].sort((a, b) => a.first - b.first)) {
    const last = found.at(-1);
    const touches = last && last.last === name.first && last.label === 'person' && name.label === 'person';
    const one =
      touches && scene.sentenceOf(last.first) === scene.sentenceOf(name.first) && /^\p{Lu}/u.test(scene.word(name.first)) && last.last - last.first < 3;
    if (one) found[found.length - 1] = { ...last, last: name.last };
    else found.push(name);
  }
  return found;
}

const times =
  /^(?:the |this |that |early |late |last |next )*(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|morning|afternoon|evening|night|day|week|month|year|weekend|\d{1,4}|\d{1,2} [a-z]+|[a-z]+ \d{1,4})(?: (?:morning|afternoon|evening|night|\d{4}))?$/iu;

/** Whether a mention is but a time, a number or a function word. */
function isTime(scene: Scene, range: TokenRange): boolean {
  const { words, names } = scene.reading;
  if (names.some((name) => name.label === 'date' && covers(name, range))) return true;
  const bare = scene.words(range);
  if (
    /^[\p{Ll}\d\s,.]+$/iu.test(bare) &&
    times.test(bare) &&
    (/\d|day$|^(?:the|this|that|last|next)/iu.test(bare) || /^\p{Lu}/u.test(bare)) &&
    !/^(?:May|March|April|June|August)$/u.test(bare)
  )
    return true;
  for (let i = range.first; i < range.last; i++) if (!/^(?:DET|ADP|PUNCT|CCONJ|SCONJ|PART|AUX|ADV)$/u.test(words[i]!.upos)) return false;
  return !/^both$/iu.test(bare);
}

/** A description with the "of …" that tells which ones are meant ("militiamen | of the Eastern Front"), where the model left it out. */
function whole<M extends TokenRange & { readonly head: number; readonly form: Mention['form']; readonly kind: Mention['kind'] }>(scene: Scene, mention: M): M {
  const { words } = scene.reading;
  const described = mention.form === 'nominal' && /^(?:person|organization)$/u.test(mention.kind) && words[mention.last - 1]?.upos === 'NOUN';
  if (!described || !/^of$/iu.test(scene.word(mention.last))) return mention;
  let last = mention.last + 1;
  while (last - mention.last < 6 && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/u.test(words[last]?.upos ?? '')) last++;
  const noun = last - 1;
  const governor = words[noun]!.head;
  // "accused ministers of corruption": that is the verb's.
  const before = governor >= 0 && governor < mention.first && words[governor]!.upos === 'VERB';
  if (noun <= mention.last || before || !/^(?:PROPN|NOUN)$/u.test(words[noun]!.upos) || scene.sentenceOf(noun) !== scene.sentenceOf(mention.head))
    return mention;
  return { ...mention, last };
}

/** A mention without what the model took in by mistake: prepositions before it, a verb of the clause after its head; null if nothing is left. */
function trimmed<M extends TokenRange & { readonly head: number }>(scene: Scene, mention: M): M | null {
  const { words } = scene.reading;
  let { first, last } = mention;
  while (first < last && first < mention.head && /^(?:ADP|PUNCT|CCONJ|SCONJ)$/u.test(words[first]!.upos) && !/^["“]$/u.test(scene.word(first))) first++;
  for (let i = mention.head + 1; i < last; i++) {
    const clause = /^(?:who|whom|whose|which|that|where|when)$/iu.test(scene.word(i));
    const verb = (words[i]!.upos === 'VERB' && !words[i]!.deprel.startsWith('a') && words[i]!.feats.includes('VerbForm=Fin')) || words[i]!.upos === 'AUX';
    if (clause || verb || /^["”;:]$/u.test(scene.word(i))) {
      last = i;
      while (last > mention.head + 1 && /^(?:PUNCT|SCONJ)$/u.test(words[last - 1]!.upos)) last--;
      break;
    }
  }
  return first < last ? { ...mention, first, last, head: Math.min(Math.max(mention.head, first), last - 1) } : null;
}

/** Ranges that the model gave a part to: parties of events, sources, those counted. */
function markedRanges(reading: Reading): TokenRange[] {
  return [
    ...reading.triggers.flatMap((trigger) => trigger.roles.filter((role) => role.label === 'actor' || role.label === 'recipient')),
    ...reading.attributions.flatMap((attribution) => attribution.source),
  ];
}

export function covers(outer: TokenRange, inner: TokenRange): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** The name that a whole phrase names, or null: the last name before any apposition that nothing inside the phrase takes for itself. */
function coreName(scene: Scene, range: TokenRange & { readonly head: number }, names: readonly Name[]): Name | null {
  const inner = names.filter((name) => covers(range, name));
  if (isSeries(scene, inner)) return null;
  for (const name of inner) {
    const before = scene.word(name.first - 1).toLowerCase();
    const after = name.last < range.last ? scene.word(name.last) : '';
    if (range.first < name.first && /^(?:of|for|to|with|by|from|in|at|on|against|between|and|or|over|near|than|like|as)$/u.test(before)) continue;
    if (after !== '' && !/^(?:,|\(|[-–—]|who|whose|which|that)$/iu.test(after)) continue;
    if (name.label !== 'person' && range.head >= name.last && scene.reading.words[range.head]?.upos !== 'PUNCT') continue;
    if (
      name.label !== 'person' &&
      range.first < name.first &&
      !/^(?:the|a|an)$/iu.test(scene.words({ first: range.first, last: name.first })) &&
      range.head < name.first &&
      !namesHead(scene, range.head, name)
    )
      continue;
    if (name.label === 'person' && range.head < name.first && betweenHeadAndName(scene, range.head, name)) continue;
    return name;
  }
  return null;
}

/** Whether a name stands right behind a noun and says which one it is: "the Palestinian movement Hamas". */
function namesHead(scene: Scene, head: number, name: Name): boolean {
  return name.first === head + 1 && scene.reading.words.slice(name.first, name.last).some((word) => word.head === head && /^(?:appos|flat)/u.test(word.deprel));
}

/** A name where the model saw a mention that is one and no name in it: up to its first preposition or comma. */
function madeName(scene: Scene, mention: Mention): Name {
  let last = mention.first + 1;
  while (last < mention.last && !/^(?:ADP|CCONJ|VERB|AUX)$/u.test(scene.reading.words[last]!.upos) && !/^[,(]$/u.test(scene.word(last))) last++;
  const label = mention.kind === 'person' ? 'person' : mention.kind === 'organization' ? 'organization' : mention.kind === 'place' ? 'location' : 'misc';
  const whole = scene.words({ first: last, last: last + 1 }).toLowerCase() === 'of' && label !== 'person' && label !== 'organization';
  return { first: mention.first, last: whole ? mention.last : last, label, score: mention.score };
}

/** Whether people's names in a phrase stand side by side: "President Ito, Prime Minister Li and Cy". */
function isSeries(scene: Scene, names: readonly Name[]): boolean {
  const people = names.filter((name) => name.label === 'person');
  return people.some((name, i) => {
    const next = people[i + 1];
    if (!next || next.first < name.last) return false;
    let joined = false;
    for (let at = name.last; at < next.first; at++) {
      const word = scene.word(at);
      if (/^(?:and|or)$/iu.test(word)) joined = true;
      else if (word !== ',' && !/^(?:PROPN|ADJ|NOUN|DET|PRON)$/u.test(scene.reading.words[at]!.upos) && !/^['’]s$/u.test(word)) return false;
    }
    return joined;
  });
}

/** Whether something keeps a person's name from being what the head names: "ally of the late Ito", "group that Ito leads". */
function betweenHeadAndName(scene: Scene, head: number, name: Name): boolean {
  for (let i = head + 1; i < name.first; i++) {
    const { upos } = scene.reading.words[i]!;
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || /^(?:for|to|with|by|from|against|between|who|that|which)$/iu.test(scene.word(i))) return true;
  }
  return false;
}

/** The token that heads a range; where the tree gives it several, the last noun before any preposition. */
export function headIn(scene: Scene, range: TokenRange): number {
  const { words } = scene.reading;
  const roots: number[] = [];
  for (let i = range.first; i < range.last; i++) if (words[i]!.head < range.first || words[i]!.head >= range.last) roots.push(i);
  if (roots.length < 2) return roots[0] ?? range.first;
  const cut = roots.findIndex((i) => words[i]!.upos === 'ADP' || words[i]!.upos === 'VERB');
  const nouns = (cut > 0 ? roots.slice(0, cut) : roots).filter((i) => /^(?:NOUN|PROPN|PRON|NUM)$/u.test(words[i]!.upos));
  return nouns.at(-1) ?? roots[0]!;
}

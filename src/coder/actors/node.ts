import type { Mention, Name, Reading, TokenRange } from '../../reading/reading.js';
import type { Scene } from '../scene.js';
import type { Entity } from './entity.js';

/** Words that may stand for someone: a mention of the model, a name, or the words of a role or source that it marked without a mention. */
export interface Node extends TokenRange {
  readonly head: number;
  readonly form: Mention['form'];
  readonly kind: Mention['kind'];
  /** index into `reading.mentions`, or -1 */
  readonly mention: number;
  /** the name inside that the whole names ("Israeli Prime Minister Benjamin Netanyahu") */
  readonly core: Name | null;
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
  const names = reading.names.filter((name) => name.label !== 'date');
  const nodes: Node[] = reading.mentions.map((mention, i) => {
    const core = coreName(scene, mention, names);
    return {
      first: mention.first,
      last: mention.last,
      head: mention.head,
      form: core ? 'name' : mention.form,
      kind: mention.kind,
      mention: i,
      core,
      entities: [],
    };
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
      range.head < name.first
    )
      continue;
    if (name.label === 'person' && range.head < name.first && betweenHeadAndName(scene, range.head, name)) continue;
    return name;
  }
  return null;
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

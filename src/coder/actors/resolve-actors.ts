import { spanOf } from '../../document/span.js';
import type { Reading, TokenRange } from '../../reading/reading.js';
import type { Actor } from '../../records/actor/schema.js';
import { titleWords } from '../../languages/en/office-words.js';
import { fold } from '../../registry/names.js';
import type { Registry } from '../../registry/registry.js';
import { Context } from './context.js';
import { describe, holds, pairFor } from './descriptions.js';
import type { Entity } from './entity.js';
import { resolveThing } from './named-bodies.js';
import { covers, headIn, type Node } from './node.js';
import { isThing, rangeKey, resolvePersonNames } from './person-names.js';
import { agrees, antecedents, speakers } from './pronouns.js';
import { Memory } from './salience.js';

/** Who is who in a document. */
export interface ActorTable {
  /** one row per entity of the document, in the order of first mention */
  readonly actors: readonly Actor[];
  readonly entities: readonly Entity[];
  /** the entities that a range of tokens names, in text order; [] if it names none */
  actorAt(range: TokenRange): readonly Entity[];
  /** their ids */
  actorsAt(range: TokenRange): readonly string[];
}

/**
 * Resolves the mentions of a reading into entities: names by the document and the registry, descriptions by office, state and date,
 * pronouns by the model's clusters, then by agreement and nearness. "A and B", "both leaders" and "they" stand for several.
 *
 * @example
 * resolveActors(reading, registry).actorAt(range).map((entity) => entity.name) // ['Vladimir Putin', 'Benjamin Netanyahu']
 */
export function resolveActors(reading: Reading, registry: Registry): ActorTable {
  const context = new Context(reading, registry);
  const memory = new Memory(context);
  const clusterOf = new Map<number, readonly number[]>();
  for (const cluster of reading.clusters) for (const mention of cluster) clusterOf.set(mention, cluster);

  for (const node of context.nodes) if (node.core && isTitle(context, node.core)) untitle(node);
  const people = resolvePersonNames(context);
  for (const node of context.nodes) {
    if (!node.core && node.form !== 'name') continue;
    const range = node.core && !isThing(context, context.words(node)) ? node.core : node;
    const person = node.core ? people.get(rangeKey(node.core)) : undefined;
    node.entities = [person ?? resolveThing(context, range, node)];
  }
  const named = new Map(context.nodes.filter((node) => node.mention >= 0 && node.entities.length > 0).map((node) => [node.mention, node]));
  const described = new Map<readonly number[], Entity>();
  const later: Node[] = [];
  for (const node of byHead(context.nodes)) {
    if (node.entities.length === 0) {
      if (node.form === 'pronoun' && /^(?:i|me|my|mine|we|us|our|ours|myself|ourselves)$/iu.test(context.words(node))) {
        later.push(node);
        continue;
      }
      const parts = partsOf(node, context).length > 0 ? partsOf(node, context) : node.form === 'nominal' ? pairFor(node, context, memory) : [];
      const cluster = clusterOf.get(node.mention);
      const known = parts.length > 0 ? null : (besideName(node, context) ?? fromCluster(node, cluster, named, described, context));
      node.entities =
        parts.length > 0 ? parts : known ? [known] : node.form === 'pronoun' ? antecedents(node, context, memory) : describe(node, context, memory);
      if (cluster && node.entities.length === 1 && !described.has(cluster)) described.set(cluster, node.entities[0]!);
    }
    memory.add(node);
  }
  for (const node of later) node.entities = speakers(node, context);
  for (const node of context.nodes) if (node.entities.length === 1) context.book.mention(node.entities[0]!, mentionRange(node));
  return table(context);
}

/** Whether a name is but a title: "Russian President". */
function isTitle(context: Context, name: TokenRange): boolean {
  let title = false;
  for (let i = name.first; i < name.last; i++) {
    const word = context.scene.word(i);
    if (titleWords.has(fold(word))) title = true;
    else if (!context.registry.countries.find(word).some(({ how }) => how === 'adjective' || how === 'name') && !/^['’]s$/u.test(word)) return false;
  }
  return title;
}

function untitle(node: Node): void {
  node.core = null;
  node.form = 'nominal';
}

/** Whoever the name beside a description names: "Ms Ito, the Japanese envoy", "the president, Bo Li", "President" before "Bo Li". */
function besideName(node: Node, context: Context): Entity | null {
  if (node.form !== 'nominal') return null;
  const text = context.words(node);
  const person = (fits: (other: Node) => boolean): Entity | null => {
    const found = context.nodes.find(
      (other) => other !== node && other.core !== null && other.entities.length === 1 && other.entities[0]!.kind === 'person' && fits(other),
    );
    return found?.entities[0] ?? null;
  };
  const closed = person((other) => other.core!.first === node.last && context.nodes.some((whole) => whole.core === other.core && covers(whole, node)));
  if (closed && closed.plural === false) return closed;
  const rank = text.split(/\s+/u).every((word) => titleWords.has(fold(word)));
  const bearer = rank
    ? person((other) => other.core!.first >= node.last && other.core!.first - node.last <= 2 && onlyTitles(context, node.last, other.core!.first))
    : null;
  if (bearer) return bearer;
  const named = apposed(node, context);
  if (named) return named;
  const office = context.office(text);
  if (!office || office.plural) return null;
  const comma = (i: number): boolean => context.scene.word(i) === ',';
  if (!/^(?:the|an?|his|her|its|their)\b/iu.test(text)) {
    const next = person((other) => other.core!.first === node.last);
    if (next) return next;
  }
  const before = comma(node.first - 1) ? person((other) => other.core!.last === node.first - 1) : null;
  if (before && (before.country === null || office.of.length === 0 || office.of.includes(before.country))) return before;
  const after = comma(node.last) ? person((other) => other.core!.first === node.last + 1) : null;
  return after && (after.country === null || office.of.length === 0 || office.of.includes(after.country)) ? after : null;
}

/** Whether nothing but words of a title stands between two tokens. */
function onlyTitles(context: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!titleWords.has(fold(context.scene.word(i)))) return false;
  return true;
}

/** The state or body that a description between commas stands beside: "Algeria, the movement's sponsor, and Mauritania". */
function apposed(node: Node, context: Context): Entity | null {
  if (context.reading.words[node.head]!.deprel !== 'appos' || context.scene.word(node.first - 1) !== ',') return null;
  if (context.scene.word(node.last) !== ',' || context.scene.dependentsBy(node.head, 'conj').length > 0) return null;
  const before = context.nodes.find((other) => other.core?.last === node.first - 1 && other.entities.length === 1);
  const entity = before?.entities[0];
  return entity && (entity.kind === 'country' || entity.kind === 'organization' || (entity.kind === 'group' && entity.basis === 'registry')) ? entity : null;
}

/** Heads decide the order: an inner possessor comes before what it possesses. */
function byHead(nodes: readonly Node[]): Node[] {
  return [...nodes].sort((a, b) => a.head - b.head || a.last - a.first - (b.last - b.first));
}

/** The whole phrase is the mention, without a possessive mark at its end. */
function mentionRange(node: Node): TokenRange {
  return { first: node.first, last: node.last };
}

/** The joined parts of a node that spans a coordination: "Russia and Turkey" are two. */
function partsOf(node: Node, context: Context): readonly Entity[] {
  const heads = [node.head, ...context.scene.dependentsBy(node.head, 'conj')].filter((head) => head >= node.first && head < node.last);
  if (heads.length < 2) return seriesIn(node, context);
  const parts = heads.map((head) =>
    context.nodes.find(
      (other) => other !== node && other.head === head && covers(node, other) && other.last - other.first < node.last - node.first && other.entities.length > 0,
    ),
  );
  const found = parts.filter((part) => part !== undefined);
  return found.length >= 2 ? [...new Set(found.flatMap((part) => part.entities))] : seriesIn(node, context);
}

/** People named side by side in one phrase, where the tree does not join them. */
function seriesIn(node: Node, context: Context): readonly Entity[] {
  if (!/(?:,| and ) ?/u.test(context.words(node))) return [];
  const people = context.nodes.filter((other) => other !== node && covers(node, other) && other.core?.label === 'person' && other.entities.length === 1);
  const apart = people.filter(
    (other, i) => i === 0 || /(?:,|\band)(?:\s+[\p{L}'’.-]+){0,4}$/u.test(context.words({ first: people[0]!.first, last: other.core!.first })),
  );
  return apart.length >= 2 && node.core === null && apart.length === people.length ? [...new Set(apart.flatMap((other) => other.entities))] : [];
}

/** The entity that the model's cluster gives a pronoun or description, unless what it says of itself speaks against that. */
function fromCluster(
  node: Node,
  cluster: readonly number[] | undefined,
  named: ReadonlyMap<number, Node>,
  described: ReadonlyMap<readonly number[], Entity>,
  context: Context,
): Entity | null {
  if (!cluster) return null;
  const inside = cluster.flatMap((mention) => named.get(mention) ?? []).sort((a, b) => a.first - b.first);
  const before = inside.filter((other) => other.first <= node.first).at(-1) ?? inside[0];
  const entity = before?.entities[0] ?? described.get(cluster);
  if (!entity) return null;
  // What is but agreed or suffered acts for nobody: "it" is somebody else.
  if (node.form === 'pronoun') return agrees(context.scene.word(node.head), entity) && !(entity.abstract && actsOrSays(node, context)) ? entity : null;
  const text = context.words(node);
  const of = context.owners(text);
  if (of.length > 0 && (entity.country ? !of.includes(entity.country) : entity.kind !== 'person')) return null;
  const office = context.office(text);
  if (office && entity.kind !== 'person' && entity.basis === 'registry' && !office.plural && fitsHead(office.title, context.scene.word(node.head))) return null;
  if (
    office &&
    fitsHead(office.title, context.scene.word(node.head)) &&
    !office.former &&
    entity.offices.length > 0 &&
    /^(?:an?|another|one|senior)\b/iu.test(text) &&
    !holds(entity, office, null)
  )
    return null;
  if (/\bcounterpart/iu.test(text) && inside.length === 0) return null;
  return entity;
}

/** Whether the model gave a node a part in an act or saying. */
const actsOrSays = (node: Node, context: Context): boolean =>
  context.reading.triggers.some((trigger) => trigger.roles.some((role) => role.label === 'actor' && role.first <= node.first && role.last >= node.last)) ||
  context.reading.attributions.some(({ source }) => source.some((range) => range.first <= node.first && range.last >= node.last));

const fitsHead = (title: string, head: string): boolean => title.toLowerCase().split(/\s/u).includes(head.toLowerCase());

function table(context: Context): ActorTable {
  const { text } = context.reading.document;
  const { tokens } = context.reading;
  const entities = context.book.all.filter((entity) => entity.mentions.length > 0 || context.nodes.some((node) => node.entities.includes(entity)));
  const first = (entity: Entity): number => entity.mentions[0]?.first ?? context.nodes.find((node) => node.entities.includes(entity))?.first ?? 0;
  for (const entity of entities) entity.mentions.sort((a, b) => a.first - b.first || a.last - b.last);
  const ordered = [...entities].sort((a, b) => first(a) - first(b));
  const ids = new Map(ordered.map((entity, i) => [entity, `a${i + 1}`]));
  const actors = ordered.map(
    (entity): Actor => ({
      id: ids.get(entity)!,
      name: entity.name,
      kind: entity.kind,
      registry: entity.registry === null || /^Q\d+$|:/u.test(entity.registry) ? entity.registry : `readout:person/${entity.registry}`,
      country: entity.country || null,
      sector: entity.sectors[0] ?? null,
      sectors: [...entity.sectors],
      office: entity.office,
      basis: entity.basis,
      mentions: entity.mentions.map((range) => spanOf(text, tokens[range.first]!.start, tokens[range.last - 1]!.end)),
    }),
  );
  const actorAt = (range: TokenRange): readonly Entity[] => entitiesAt(context, range);
  return { actors, entities: ordered, actorAt, actorsAt: (range) => actorAt(range).map((entity) => ids.get(entity)!) };
}

/** Whether a range is but the "his" of somebody else: of "his parliament" the parliament acts, not he. The "its" of an act's own noun acts. */
function possessesAnother(context: Context, range: TokenRange): boolean {
  if (range.last - range.first !== 1 || !/^(?:his|her|its|their)$/iu.test(context.scene.word(range.first))) return false;
  const { head } = context.reading.words[range.first]!;
  if (context.reading.triggers.some((trigger) => head >= trigger.first && head < trigger.last)) return false;
  return context.nodes.some(
    (node) => node.head === head && node.first >= range.first && node.entities.some((entity) => !entity.abstract && entity.kind !== 'place'),
  );
}

/** The entities of a range: of the node that it is, of the nodes at its head and those joined to it, else of the outermost nodes inside, else of the one around it. */
function entitiesAt(context: Context, range: TokenRange): readonly Entity[] {
  const nodes = context.nodes.filter((node) => node.entities.length > 0);
  const unique = (found: readonly Node[]): readonly Entity[] => [...new Set([...found].sort((a, b) => a.first - b.first).flatMap((node) => node.entities))];
  const head = headIn(context.scene, range);
  const heads = [head, ...context.scene.dependentsBy(head, 'conj')].filter((at) => at >= range.first && at < range.last);
  if (possessesAnother(context, range)) return [];
  const exact = nodes.find((node) => node.first === range.first && node.last === range.last);
  if (exact && heads.length < 2) return exact.entities;
  const opening = nodes.find((node) => node.first === range.first && node.last < range.last && node.form === 'nominal');
  if (opening && heads.length < 2 && /^(?:of|for)$/iu.test(context.scene.word(opening.last))) return opening.entities;
  const atHeads = heads.flatMap((at) =>
    nodes
      .filter((node) => (node.head === at || (node.core && at >= node.core.first && at < node.core.last)) && node.first < range.last && node.last > range.first)
      .slice(0, 1),
  );
  const covering = atHeads.find((node) => node.entities.length > 1 && heads.length > 1 && heads.every((at) => at >= node.first && at < node.last));
  if (covering) return covering.entities;
  if (atHeads.length > 0) return unique(atHeads);
  if (exact) return exact.entities;
  const inner = nodes.filter((node) => covers(range, node));
  const outer = inner.filter((node) => !inner.some((other) => other !== node && covers(other, node) && other.last - other.first > node.last - node.first));
  if (outer.length > 0) return unique(outer);
  const around = nodes.filter((node) => covers(node, range)).sort((a, b) => a.last - a.first - (b.last - b.first))[0];
  return around?.entities ?? [];
}

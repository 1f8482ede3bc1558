import type { Context } from './context.js';
import type { Entity } from './entity.js';
import { headIn, type Node } from './node.js';
import type { Memory } from './salience.js';

const persons = (entity: Entity): boolean => entity.kind === 'person';
const things = (entity: Entity): boolean =>
  entity.kind === 'organization' || entity.kind === 'country' || entity.kind === 'group' || entity.kind === 'publication';

/** Whether an entity may be what a pronoun stands for, by number and gender where known. */
export function agrees(word: string, entity: Entity): boolean {
  if (/^(?:he|him|his|himself)$/iu.test(word)) return entity.kind === 'person' && entity.gender !== 'f' && !entity.plural;
  if (/^(?:she|her|hers|herself)$/iu.test(word)) return entity.kind === 'person' && entity.gender !== 'm' && !entity.plural;
  if (/^(?:it|its|itself)$/iu.test(word)) return entity.kind !== 'person';
  return true;
}

/** Those that a pronoun of the third person stands for, by agreement, nearness and subject; [] if nothing near fits. */
export function antecedents(node: Node, context: Context, memory: Memory): readonly Entity[] {
  const word = context.scene.word(node.head).toLowerCase();
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/u.test(word)) {
    const found = memory.last(node, (entity) => agrees(word, entity), 3);
    return found ? [found] : [];
  }
  if (/^(?:it|its|itself)$/u.test(word)) {
    const found = memory.last(node, things, 2);
    return found ? [found] : [];
  }
  if (/^(?:they|them|their|theirs|themselves|both)$/u.test(word)) return several(node, context, memory);
  if (/^(?:who|whom|whose|which|that)$/u.test(word)) {
    const found = memory.last(node, (entity) => (word === 'which' || word === 'that' ? true : persons(entity) || entity.plural || things(entity)), 0);
    return found ? [found] : [];
  }
  return [];
}

/** "They": a coordination of the last two sentences, a plural one, or the people of the sentence before. */
function several(node: Node, context: Context, memory: Memory): readonly Entity[] {
  const joined = memory.lastSeveral(node, (entity) => persons(entity) || things(entity), 1);
  const plural = memory.last(node, (entity) => entity.plural, 1);
  if (joined && plural && !joined.includes(plural))
    return memory.last(node, (entity) => entity === plural || joined.includes(entity), 1) === plural ? [plural] : joined;
  if (joined) return joined;
  if (plural) return [plural];
  const people = memory.several(node, persons, 2, 1);
  if (people.length >= 2) return people.slice(-2);
  const body = memory.last(node, things, 1);
  return body && context.scene.sentenceOf(node.head) > 0 ? [body] : [];
}

/** Whoever speaks the words in which "I" or "we" stands: the source of the attribution around it; else the issuer of the document. */
export function speakers(node: Node, context: Context): readonly Entity[] {
  const around = context.reading.attributions
    .filter((attribution) => attribution.content.some((range) => node.first >= range.first && node.last <= range.last) && attribution.source.length > 0)
    .sort((a, b) => size(a.content) - size(b.content))[0];
  if (around) {
    const source = around.source[0]!;
    const head = headIn(context.scene, source);
    const speaker =
      context.nodes.find((other) => other.head === head && other.entities.length > 0) ??
      context.nodes.find((other) => other.first >= source.first && other.last <= source.last && other.entities.length > 0);
    if (speaker) return speaker.entities;
  }
  const { issuer } = context.reading.document;
  if (!issuer) return [];
  const known = context.book.all.find((entity) => entity.name === issuer.name || (issuer.registry !== null && entity.registry === issuer.registry));
  return known ? [known] : [];
}

const size = (ranges: readonly { first: number; last: number }[]): number => ranges.reduce((sum, range) => sum + range.last - range.first, 0);

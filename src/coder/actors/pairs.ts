import { numberWords } from '../../languages/en/role-nouns.js';
import type { Entity } from './entity.js';
import type { Node } from './node.js';
import type { Memory } from './salience.js';

const leading = new Set([
  'head-of-state',
  'head-of-government',
  'crown-prince',
  'igo-head',
  'un-secretary-general',
  'igo-foreign-head',
  'armed-group-leader',
  'leader',
  'separatist-leader',
]);

/** Whether an entity may be one of those that a plural word counts: "leaders", "ministers", "sides", "countries". */
export function countedBy(text: string): (entity: Entity) => boolean {
  if (/\b(?:leaders|heads of state)\b/iu.test(text))
    return (entity) => entity.kind === 'person' && !entity.plural && (entity.offices.length === 0 || entity.offices.some((office) => leading.has(office.kind)));
  if (/\bpresidents\b/iu.test(text)) return (entity) => entity.kind === 'person' && entity.offices.some((office) => office.kind === 'head-of-state');
  if (/\bprime ministers\b/iu.test(text)) return (entity) => entity.kind === 'person' && entity.offices.some((office) => office.kind === 'head-of-government');
  if (/\bforeign ministers\b/iu.test(text)) return (entity) => entity.kind === 'person' && entity.offices.some((office) => office.kind === 'foreign-minister');
  if (/\bdefen[cs]e ministers\b/iu.test(text))
    return (entity) => entity.kind === 'person' && entity.offices.some((office) => office.kind === 'defence-minister');
  if (/\b(?:ministers|men|diplomats|officials|interlocutors|pair|counterparts|generals|commanders|rivals|warlords)\b/iu.test(text))
    return (entity) => entity.kind === 'person' && !entity.plural;
  if (/\b(?:countries|nations|states|neighbou?rs|powers|governments|allies|armies|militaries)\b/iu.test(text)) return (entity) => entity.kind === 'country';
  if (/\b(?:sides|parties)\b/iu.test(text))
    return (entity) =>
      entity.kind === 'country' ||
      ((entity.kind === 'group' || entity.kind === 'organization') && entity.sectors.length > 0) ||
      (entity.kind === 'person' && entity.offices.length > 0);
  return (entity) => entity.kind !== 'place' && entity.kind !== 'publication';
}

/**
 * The pair or group that "the two leaders", "both presidents", "the sides" stands for: those last joined in one breath,
 * else the nearest that fit, as many as the words say (two where they do not). [] if the text has too few.
 */
export function pairOf(node: Node, text: string, memory: Memory): readonly Entity[] {
  const fits = countedBy(text);
  const word = /\b(?:both|two|three|four|five|six|seven|pair)\b/iu.exec(text)?.[0]?.toLowerCase();
  const wanted = word ? (numberWords[word] ?? 2) : 2;
  if (/^(?:each other|one another)$/iu.test(text)) return memory.lastSeveral(node, fits, 0) ?? [];
  const counted = word ? memory.lastSeveral(node, fits, 6, wanted) : null;
  if (counted) return counted;
  const joined = memory.lastSeveral(node, fits, 2);
  if (joined && (joined.length === wanted || !word)) return joined;
  const sided = /\b(?:sides?|parties)\b/iu.test(text);
  const found = sided ? preferStates(memory, node, wanted) : memory.several(node, fits, wanted, 5);
  if (found.length < 2) return [];
  return found.length > wanted ? (word ? found.slice(0, wanted) : lastSentence(memory, node, fits, found)) : found;
}

/** Sides are states and groups where the text has two of them near, else the people who speak for them. */
function preferStates(memory: Memory, node: Node, wanted: number): Entity[] {
  const people = memory.several(node, (entity) => entity.kind === 'person' && entity.offices.length > 0, wanted, 2);
  const states = memory.several(
    node,
    (entity) => entity.kind === 'country' || entity.kind === 'group' || (entity.kind === 'organization' && entity.sectors.length > 0),
    wanted,
    3,
  );
  return states.length >= wanted ? states : people.length >= wanted ? people : states;
}

function lastSentence(memory: Memory, node: Node, fits: (entity: Entity) => boolean, found: Entity[]): Entity[] {
  const near = memory.several(node, fits, 2, 1);
  return near.length >= 2 ? near : found;
}

import type { EventType } from '../codebooks/plover/plover.js';

/** Types that one and the same act is told as, by one text or another: a blockade is coercion here and assault there. Each pair once. */
const alike: readonly (readonly [EventType, EventType])[] = [
  ['ASSAULT', 'COERCE'],
  ['SANCTION', 'COERCE'],
  ['SANCTION', 'REJECT'],
  ['CONCEDE', 'AGREE'],
  ['CONCEDE', 'RETREAT'],
  ['SUPPORT', 'AGREE'],
  ['COOPERATE', 'COERCE'],
  ['COOPERATE', 'SUPPORT'],
  ['COOPERATE', 'AID'],
  ['COOPERATE', 'CONSULT'],
  ['MOBILIZE', 'COERCE'],
  ['MOBILIZE', 'ASSAULT'],
  ['PROTEST', 'COERCE'],
  ['PROTEST', 'ASSAULT'],
  ['PROTEST', 'REJECT'],
  ['RETREAT', 'AID'],
  ['ACCUSE', 'REJECT'],
];

/**
 * How far two types can be one act: 'same', 'alike' (texts and coders take one for the other), or 'other'.
 *
 * @example
 * typesOf('ASSAULT', 'COERCE') // 'alike'
 */
export function typesOf(a: EventType, b: EventType): 'same' | 'alike' | 'other' {
  if (a === b) return 'same';
  return alikeTypes.get(a)?.includes(b) ? 'alike' : 'other';
}

/** The types that may be one act with each, itself first. */
export const alikeTypes: ReadonlyMap<EventType, readonly EventType[]> = alike.reduce(
  (map, [a, b]) => map.set(a, [...(map.get(a) ?? [a]), b]).set(b, [...(map.get(b) ?? [b]), a]),
  new Map<EventType, EventType[]>(),
);

const deeds: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST', 'RETREAT', 'AID', 'COOPERATE', 'CONSULT']);

/**
 * Whether a type is a deed, which others may deny, claim or lay to somebody else; the rest are acts of speech, which belong to who speaks.
 *
 * @example
 * isDeed('ASSAULT') // true
 */
export function isDeed(type: EventType): boolean {
  return deeds.has(type);
}

/** Modes that tell how a deed was done; two of them are seldom one deed. */
const ways = new Set(
  'explosives firearms heavy-weapons suicide-attack aerial drone chemical beat torture crowd-control demo strike boycott hunger riot arrest expel deport curfew release disarm ceasefire withdraw resign access convict'.split(
    ' ',
  ),
);
const sameWay = new Set([
  'explosives suicide-attack',
  'explosives aerial',
  'explosives heavy-weapons',
  'aerial heavy-weapons',
  'firearms heavy-weapons',
  'aerial drone',
  'demo riot',
  'crowd-control beat',
  'deport expel',
]);

/**
 * How the modes of two claims stand: 'same' if they share one, 'other' if each names a way and none goes with the other's, else 'open'.
 *
 * @example
 * modesOf(['strike'], ['demo']) // 'other'
 */
export function modesOf(a: readonly string[], b: readonly string[]): 'same' | 'other' | 'open' {
  if (a.some((mode) => b.includes(mode))) return 'same';
  const [mine, theirs] = [a.filter((mode) => ways.has(mode)), b.filter((mode) => ways.has(mode))];
  if (a.includes('third-party') !== b.includes('third-party') && a.length > 0 && b.length > 0) return 'other';
  if (mine.length === 0 || theirs.length === 0) return 'open';
  return mine.some((x) => theirs.some((y) => sameWay.has(`${x} ${y}`) || sameWay.has(`${y} ${x}`))) ? 'open' : 'other';
}

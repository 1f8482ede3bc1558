import type { Actor } from '../records/actor/schema.js';
import { fold, looseKey } from '../registry/names.js';
import { sharedWords, stemsOf } from './words.js';

/** An actor as grouping sees it: what tells whether two documents mean the same one. */
export interface Party {
  /** equal for one party across documents; that of a description without a name holds in its document alone */
  readonly key: string;
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly country: string | null;
  /** `state` acts for its state (the state itself, its government, army, police, courts, parliament), `against` stands against it */
  readonly stands: 'state' | 'against' | 'unknown';
  /** whether the text names it; descriptions ("at least 62 people") may mean anyone */
  readonly named: boolean;
  readonly words: readonly string[];
}

/** How two parties stand: one and the same, acting for the same state, two different ones, or not to be told. */
export type Relation = 'same' | 'near' | 'other' | 'open';

const ofState = new Set(['GOV', 'MIL', 'COP', 'SPY', 'JUD', 'LEG']);
const againstState = new Set(['REB', 'OPP', 'PRM', 'UAF', 'CRM']);
/** PLOVER's codes of bodies that are no state. */
const noState = new Set(['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC']);

/** Whether a mention shows a name: a capital that neither opens a sentence nor is the writer's "the". */
function showsName(text: string, start: number, mention: string): boolean {
  const opening = start === 0 || /[.!?:"“”'‘’–—\n]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  const words = mention.replace(/^(?:the|an?)\s+/iu, '').split(/\s+/);
  return words.some((word, i) => /^[^\p{L}]*\p{Lu}/u.test(word) && !(opening && i === 0 && words.length === mention.split(/\s+/).length));
}

/**
 * Whether a document names an actor, rather than only describing it. What the registry knows is named.
 *
 * @example
 * isNamed(actor, document.text) // false for "at least 62 people"
 */
export function isNamed(actor: Actor, text: string): boolean {
  if (actor.registry) return true;
  if (!/\p{Lu}/u.test(actor.name)) return false;
  if (actor.kind === 'person' && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(actor.name)) return true;
  const name = fold(actor.name);
  return actor.mentions.some((mention) => fold(mention.text).includes(name) && showsName(text, mention.start, mention.text));
}

/**
 * An actor of a document as a party. `text` is the document's, `document` its id.
 *
 * @example
 * partyOf(actor, document.text, document.id).key // 'Q7747'
 */
export function partyOf(actor: Actor, text: string, document: string): Party {
  const named = isNamed(actor, text);
  const { name, kind, country, sectors } = actor;
  const home = country !== null && !noState.has(country);
  const stands =
    home && (kind === 'country' || sectors.some((sector) => ofState.has(sector)))
      ? 'state'
      : sectors.some((sector) => againstState.has(sector))
        ? 'against'
        : 'unknown';
  const words = stemsOf(name);
  const plain = kind === 'person' ? looseKey(name) : words.join(' ') || fold(name);
  const own = named ? `${kind === 'person' ? 'p' : 'b'}:${plain}${kind === 'person' ? '' : `:${country ?? ''}`}` : null;
  return { key: actor.registry ?? own ?? `${document}#${actor.id}`, name, kind, country, stands, named, words };
}

/**
 * How two parties stand. A state and its government, ministers or army are near: texts put one for the other. Two named people are never near.
 *
 * @example
 * relationOf(russia, fsb) // 'near'
 */
export function relationOf(a: Party, b: Party): Relation {
  if (a.key === b.key) return 'same';
  if (a.kind === 'person' && b.kind === 'person') return a.named && b.named ? personRelation(a, b) : describedRelation(a, b);
  const described = describedRelation(a, b);
  if (described === 'same' || a.country === null || a.country !== b.country || a.stands === 'against' || b.stands === 'against') return described;
  const whole = a.kind === 'country' || b.kind === 'country';
  if (a.stands === 'state' && b.stands === 'state') return whole || a.kind !== b.kind || sharedWords(a.words, b.words) > 0 ? 'near' : 'open';
  return whole && (a.kind === 'person' || b.kind === 'person') ? described : 'open';
}

/** One name may be a part of the other: "Rajoy", "Mariano Rajoy". */
function personRelation(a: Party, b: Party): Relation {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const family = short.at(-1);
  return family !== undefined && family === long.at(-1) && short.every((word) => long.includes(word)) ? 'same' : 'other';
}

function describedRelation(a: Party, b: Party): Relation {
  const shared = sharedWords(a.words, b.words);
  const fewer = Math.min(a.words.length, b.words.length);
  if (fewer > 0 && shared / fewer > 0.5 && (a.country === null || b.country === null || a.country === b.country)) return 'same';
  if (!a.named || !b.named) return 'open';
  // Whose side a person or body is on may simply not be known.
  const blank = (x: Party, y: Party) => x.country === null && x.stands === 'unknown' && y.kind === 'country';
  return blank(a, b) || blank(b, a) ? 'open' : 'other';
}

import { createHash } from 'node:crypto';
import type { Actor } from '../records/actor/schema.js';

/**
 * A name in the form in which two spellings of it are one: no case, accents, marks or "the".
 *
 * @example
 * foldName('The Élysée') // 'elysee'
 */
export function foldName(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words[0] === 'the' && words.length > 1 ? words.slice(1) : words).join(' ');
}

/**
 * The entity that an actor is, before any grouping: its row in the registry, else its kind, country and name.
 *
 * @example
 * entityId({ registry: 'Q7747', kind: 'person', country: 'RUS', name: 'Vladimir Putin' }) // 'Q7747'
 */
export function entityId({ registry, kind, country, name }: Pick<Actor, 'registry' | 'kind' | 'country' | 'name'>): string {
  if (registry !== null) return registry;
  const key = JSON.stringify([kind, kind === 'country' || kind === 'place' ? null : country, foldName(name)]);
  return `n-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

/**
 * The names by which a document prints an actor: its own, and mentions made of words of it ("Putin"); no pronouns, no descriptions.
 *
 * @example
 * printedNames(actor) // ['Vladimir Putin', 'Putin']
 */
export function printedNames({ name, mentions }: Pick<Actor, 'name' | 'mentions'>): string[] {
  const words = new Set(foldName(name).split(' '));
  const names = new Map([[foldName(name), name]]);
  for (const { text } of mentions) {
    const folded = foldName(text);
    if (folded !== '' && !names.has(folded) && text.length <= 80 && /^\p{Lu}/u.test(text) && folded.split(' ').every((word) => words.has(word)))
      names.set(folded, text);
  }
  names.delete('');
  return [...names.values()];
}

import type { Link } from '../../records/record.js';
import { oneLine } from './words.js';

const says = { asserts: 'according to', claims: 'claimed by', denies: 'denied by', confirms: 'confirmed by', doubts: 'doubted by' } as const;

/** A link as people read it: its name, or what is known of a source that is not named. */
function linkWords(link: Link): string {
  const name = oneLine(link.name);
  if (!link.anonymous) return name;
  return /\b(?:un(?:named|identified)|anonymous)\b/iu.test(name) ? name : `${name} (unnamed)`;
}

/** Whether somebody other than the publisher says so: then it is a claim, and is shown as one. */
export function isClaim([first]: readonly Link[], publisher: string | null): boolean {
  return first !== undefined && first.name !== publisher;
}

/**
 * Who says so, innermost first: "according to Kremlin → The Harbour Post". What only the publisher tells is "told by" it.
 * A link that says it in another way than the first ("denies") carries that word.
 *
 * @example
 * chainWords([kremlin, harbourPost], 'The Harbour Post') // 'according to Kremlin → The Harbour Post'
 */
export function chainWords(chain: readonly Link[], publisher: string | null): string {
  const [first] = chain;
  if (!first) return 'told by the text';
  if (chain.length === 1 && first.name === publisher) return `told by ${linkWords(first)}`;
  return `${says[first.stance]} ${path(chain, first.stance)}`;
}

/**
 * By whose account somebody said something: the chain of a statement without its speaker.
 *
 * @example
 * accountWords([putin, kremlin, harbourPost], 'The Harbour Post') // 'as told by Kremlin → The Harbour Post'
 */
export function accountWords(chain: readonly Link[], publisher: string | null): string {
  const account = chain.slice(1);
  if (account.length === 0) return chain.length === 1 && chain[0]?.name === publisher ? `told by ${publisher ?? 'the text'}` : 'as the text has it';
  return `as told by ${path(account, 'asserts')}`;
}

const path = (chain: readonly Link[], usual: Link['stance']): string =>
  chain.map((link, i) => (i === 0 || link.stance === usual || link.stance === 'asserts' ? linkWords(link) : `${linkWords(link)} (${link.stance})`)).join(' → ');

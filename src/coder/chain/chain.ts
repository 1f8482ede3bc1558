import type { Link } from '../../records/record.js';
import type { Stretch } from '../scene.js';
import { covers, type Saying, size } from '../sayings/saying.js';

/** A saying with the link that it makes in chains. */
export interface LinkedSaying {
  readonly saying: Saying;
  readonly link: Link;
}

/**
 * Who says what stands at a stretch: the sayings whose content holds it, innermost first, then issuer and publisher.
 * `except` is a saying that does not vouch for itself.
 *
 * @example
 * chainAt(trigger, sayings, publisher) // Putin, Kremlin, The Harbour Post
 */
export function chainAt(stretch: Stretch, sayings: readonly LinkedSaying[], publisher: readonly Link[], except?: Saying): Link[] {
  const holding = sayings.filter(({ saying }) => saying !== except && covers(saying, stretch));
  holding.sort((a, b) => size(a.saying) - size(b.saying) || (b.saying.cue[0]?.first ?? 0) - (a.saying.cue[0]?.first ?? 0));
  const links: Link[] = [];
  for (const { link } of holding) {
    const last = links.at(-1);
    if (last && sameSource(last, link)) continue;
    links.push(link);
  }
  const outer = publisher.filter((link) => !links.some((inner) => sameSource(inner, link)));
  // A publisher that is the source stands once: as the source.
  return [...links, ...outer];
}

/** Whether two links name one source. */
export function sameSource(a: Link, b: Link): boolean {
  if (a.actors.length > 0 && b.actors.length > 0) return a.actors.length === b.actors.length && a.actors.every((id) => b.actors.includes(id));
  return a.name.toLowerCase() === b.name.toLowerCase();
}

/** The sayings whose content holds a stretch, innermost first. */
export function sayingsAt(stretch: Stretch, sayings: readonly LinkedSaying[]): LinkedSaying[] {
  return sayings.filter(({ saying }) => covers(saying, stretch)).sort((a, b) => size(a.saying) - size(b.saying));
}

import type { TokenRange } from '../../reading/reading.js';
import { type Coding, unique } from '../coding.js';

/**
 * The parties of a contact that words name: themselves, their state or its side ("the French side"), the issuer's own ("our side", "we").
 * Several where the words fit several; [] where they fit none.
 *
 * @example
 * sideOf(at, range, parties) // of "the French side" → the French president's id
 */
export function sideOf(at: Coding, range: TokenRange, parties: readonly string[]): string[] {
  const { scene } = at;
  const named = at.cast.actorsAt(range);
  const person = (id: string): boolean => at.actor(id)?.kind === 'person';
  const own = named.filter((id) => parties.includes(id));
  // A state among the parties is its leader's side, where the leader is one too.
  if (own.length > 0 && (own.some(person) || !parties.some((id) => person(id) && own.some((state) => at.actor(state)?.country === at.actor(id)?.country))))
    return unique(own);
  const countries = new Set(named.flatMap((id) => at.actor(id)?.country ?? []));
  if (/^(?:our|my|we|i|us)\b/iu.test(scene.words(range))) {
    const { issuer } = scene.reading.document;
    if (issuer?.country) countries.add(issuer.country);
  }
  const fits = parties.filter((id) => countries.has(at.actor(id)?.country ?? ''));
  if (fits.length > 0) return fits.some(person) ? fits.filter(person) : fits;
  return otherSide(at, range, parties);
}

/** "the Korean side", where the words fit no party: not the issuer's side, so the only other one. */
function otherSide(at: Coding, range: TokenRange, parties: readonly string[]): string[] {
  const { issuer } = at.scene.reading.document;
  if (!issuer?.country || !/\b(?:side|counterpart|colleague|guest|interlocutor|opposite number|homologue)\b/iu.test(at.scene.words(range))) return [];
  const others = parties.filter((id) => at.actor(id)?.kind === 'person' && at.actor(id)?.country !== issuer.country);
  return others.length === 1 && parties.some((id) => at.actor(id)?.country === issuer.country) ? others : [];
}

/** The mention that begins at, or covers, the first words of a stretch: the outermost one. */
export function mentionFrom(at: Coding, first: number, reach = 3): TokenRange | null {
  const { mentions } = at.scene.reading;
  for (let i = first; i < first + reach; i++) {
    const here = mentions.filter((mention) => mention.first === i && at.cast.actorsAt(mention).length > 0);
    const whole = here.sort((a, b) => b.last - a.last)[0];
    if (whole) return whole;
  }
  return null;
}

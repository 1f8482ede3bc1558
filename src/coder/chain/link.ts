import { anonymous, sourceKinds, spokesperson } from '../../languages/en/source-words.js';
import type { Span } from '../../document/span.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Actor } from '../../records/actor/schema.js';
import type { Link, Time } from '../../records/record.js';
import type { Coding } from '../coding.js';
import type { Saying } from '../sayings/saying.js';

/** What a source is, by its actor first and its words second. */
export function linkKind(actor: Actor | undefined, words: string): Link['kind'] {
  if (actor?.kind === 'publication') return 'media';
  const byWords = sourceKinds.find(([, pattern]) => pattern.test(actor && actor.kind !== 'person' ? `${actor.name} ${words}` : words))?.[0];
  if (actor?.kind === 'person' && byWords !== 'witness') return 'person';
  if (byWords) return byWords;
  if (actor?.country === 'UNO') return 'un';
  if (actor?.country === 'IGO' || actor?.country === 'EUR') return 'igo';
  if (actor?.country === 'NGO') return 'ngo';
  if (actor?.sector === 'MIL') return 'army';
  if (actor?.sector === 'COP') return 'police';
  if (actor?.sector === 'MED') return 'medical';
  if (actor?.sector === 'JRN') return 'media';
  if (actor?.sector === 'REB' || actor?.sector === 'UAF') return 'armed-group';
  if (actor?.kind === 'country' || actor?.sector === 'GOV') return 'government';
  return 'other';
}

/** The body that a source's own words name beside it: "Kremlin" of "Kremlin spokesman Dmitry Peskov". */
function affiliationOf(at: Coding, source: readonly TokenRange[], speakers: readonly string[]): string | null {
  const { scene } = at;
  for (const range of source) {
    for (const mention of scene.reading.mentions) {
      if (mention.first < range.first || mention.last > range.last || (mention.first === range.first && mention.last === range.last)) continue;
      const id = at.cast.actorsAt(mention).find((candidate) => !speakers.includes(candidate));
      const actor = id === undefined ? undefined : at.actor(id);
      if (actor && actor.kind !== 'person' && actor.kind !== 'place') return actor.id;
    }
  }
  return null;
}

/**
 * The link of a chain that a saying makes: who, what kind of source, for whom, with what stance.
 */
export function linkOf(at: Coding, saying: Saying, said: Time | null): Link {
  const { scene } = at;
  const words = saying.source.map((range) => scene.words(range)).join(' ');
  const first = saying.speakers[0] === undefined ? undefined : at.actor(saying.speakers[0]);
  const affiliation = affiliationOf(at, saying.source, saying.speakers);
  const unnamed = !first || (first.basis === 'text' && first.registry === null && !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(first.name));
  const span = (ranges: readonly TokenRange[]): Span | null => (ranges[0] ? scene.span(ranges[0]) : null);
  return {
    actors: [...saying.speakers],
    name: saying.speakers.length > 0 ? saying.speakers.map((id) => at.actor(id)?.name ?? id).join(', ') : words || 'unnamed',
    kind: linkKind(first, words),
    anonymous: unnamed && (saying.speakers.length === 0 || anonymous.test(words || first?.name || '')),
    affiliation,
    speaksFor: spokesperson.test(words) ? affiliation : null,
    stance: saying.sense.stance,
    cue: span(saying.cue),
    source: span(saying.source),
    said,
  };
}

import type { Claim } from './claim.js';
import { dayNumber } from './days.js';
import type { Party } from './party.js';
import { stemsOf } from './words.js';

/** For tests: a named party of a state's government; `CHN` alone is the state. */
export function buildParty(name: string, country: string | null = null, more: Partial<Party> = {}): Party {
  const kind = name === country ? 'country' : 'person';
  return { key: `k:${name}`, name, kind, country, stands: country ? 'state' : 'unknown', named: true, words: stemsOf(name), ...more };
}

/** For tests: a claim without parties, told as news on the day of its publication, with what is given put over it. `on` is the ISO day, if told. */
export function buildClaim(id: string, document: string, { on, ...given }: Partial<Claim> & { on?: string } = {}): Claim {
  const day = dayNumber(on ?? null);
  return {
    id,
    document,
    publisher: `Paper of ${document}`,
    published: dayNumber('2020-03-05'),
    at: 0,
    sentence: given.at ?? 0,
    heading: false,
    type: 'ASSAULT',
    modes: [],
    modality: 'actual',
    background: false,
    negated: false,
    reported: false,
    actors: [],
    recipients: [],
    days: day === null ? null : { from: day, to: day, sure: true },
    place: null,
    trigger: [],
    pointing: false,
    words: [],
    story: [],
    tolls: [],
    voices: [],
    ...given,
  };
}

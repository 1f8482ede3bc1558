import type { Claim } from './claim.js';
import { type Days, sharedDays } from './days.js';

/** What one document tells of one happening: its claims taken together, seen as one claim. */
export interface Telling extends Claim {
  /** ids of its claims, in text order; the telling bears the first one's id */
  readonly claims: readonly string[];
}

const precise = ['point', 'city', 'province', 'country'];

/**
 * Takes claims of one document together: the news before the background, the sure day, the most exact place, all parties, words and voices. Where
 * the writer names the doer, those whom others charge or claim to be are left out.
 *
 * @example
 * tellingOf([headline, lead]).claims // ['e-1…', 'e-2…']
 */
export function tellingOf(claims: readonly Claim[]): Telling {
  const told = [...claims].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const [first] = told;
  if (!first) throw new RangeError('a telling has at least one claim');
  if (told.length === 1) return { ...first, claims: [first.id] };
  const plain = told.filter((claim) => !claim.reported && claim.actors.length > 0);
  const byName = new Map(told.flatMap((claim) => claim.voices).map((voice) => [`${voice.stance} ${voice.name}`, voice]));
  return {
    ...first,
    claims: told.map(({ id }) => id),
    type: commonest(told.map(({ type }) => type)),
    modality: commonest(told.map(({ modality }) => modality)),
    modes: union(told.map(({ modes }) => modes)),
    background: told.every(({ background }) => background),
    negated: told.every(({ negated }) => negated),
    reported: plain.length === 0 && told.some(({ reported }) => reported),
    actors: distinct((plain.length > 0 ? plain : told).flatMap(({ actors }) => actors)),
    recipients: distinct(told.flatMap(({ recipients }) => recipients)),
    days: told.map(({ days }) => days).reduce(together, null),
    place: told.flatMap(({ place }) => place ?? []).sort((a, b) => precise.indexOf(a.precision) - precise.indexOf(b.precision))[0] ?? null,
    trigger: union(told.map(({ trigger }) => trigger)),
    pointing: false,
    heading: told.some(({ heading }) => heading),
    words: union(told.map(({ words }) => words)),
    tolls: [...new Set(told.flatMap(({ tolls }) => tolls))],
    voices: [...byName.values()],
  };
}

function together(a: Days | null, b: Days | null): Days | null {
  if (!a || !b) return a ?? b;
  return sharedDays(a, b) ?? (b.sure && !a.sure ? b : a);
}

/** The value that stands most often; of several the one that comes first. */
function commonest<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((top, entry) => (entry[1] > top[1] ? entry : top))[0];
}

const union = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
const distinct = <T extends { key: string }>(parties: readonly T[]) => [...new Map(parties.map((party) => [party.key, party])).values()];

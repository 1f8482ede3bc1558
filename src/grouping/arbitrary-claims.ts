import fc from 'fast-check';
import { buildClaim, buildParty } from './build-claim.js';
import type { Claim } from './claim.js';

const parties = ['Hana Ito JPN', 'Luis Ruiz PER', 'JPN JPN', 'PER PER'].map((words) => buildParty(words.slice(0, -4), words.slice(-3)));

/** For tests: some claims of few documents, days and parties, so that many of them go together and many nearly do. Ids are unique. */
export function arbitraryClaims(most = 14): fc.Arbitrary<Claim[]> {
  const one = fc.record({
    document: fc.constantFrom('d-1', 'd-2', 'd-3', 'd-4'),
    type: fc.constantFrom<Claim['type']>('ASSAULT', 'COERCE', 'CONSULT'),
    on: fc.constantFrom('2020-03-03', '2020-03-04', undefined),
    unsure: fc.boolean(),
    actors: fc.subarray(parties, { maxLength: 2 }),
    recipients: fc.subarray(parties, { maxLength: 1 }),
    heading: fc.boolean(),
    modes: fc.constantFrom([], ['firearms'], ['aerial']),
    reported: fc.boolean(),
    words: fc.subarray(['harbour', 'bridge', 'market', 'school']),
  });
  return fc.array(one, { minLength: 1, maxLength: most }).map((list) =>
    list.map(({ document, on, unsure, ...given }, i) => {
      const claim = buildClaim(`e-${String(i).padStart(2, '0')}`, document, { ...given, at: i * 100, ...(on ? { on } : {}) });
      return unsure && claim.days ? { ...claim, days: { from: claim.days.from - 1, to: claim.days.to + 1, sure: false } } : claim;
    }),
  );
}

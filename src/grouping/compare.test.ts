import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryClaims } from './arbitrary-claims.js';
import { blockKeys } from './block-keys.js';
import { buildClaim, buildParty } from './build-claim.js';
import { compareClaims, pointsOf } from './compare.js';
import { dayNumber } from './days.js';

const [ito, ruiz, sato] = [buildParty('Hana Ito', 'JPN'), buildParty('Luis Ruiz', 'PER'), buildParty('Ken Sato', 'JPN')];
const call = (id: string, document: string, on: string, actors = [ito, ruiz]) => buildClaim(id, document, { type: 'CONSULT', modes: ['phone'], on, actors });

describe('compareClaims', () => {
  it('takes two accounts of one call together and says why', () => {
    const { same, reasons } = compareClaims(call('e-1', 'd-1', '2020-03-04'), call('e-2', 'd-2', '2020-03-04'));
    expect(same).toBe(true);
    expect(reasons).toEqual(['both CONSULT', 'both phone', 'the same day: 2020-03-04', 'the same parties: Hana Ito, Luis Ruiz', 'both sides the same']);
  });

  it('never takes two calls of a pair on different days together', () => {
    const { same, score, apart } = compareClaims(call('e-1', 'd-1', '2020-03-04'), call('e-2', 'd-2', '2020-03-05'));
    expect([same, score]).toEqual([false, 0]);
    expect(apart).toContain('different days: 2020-03-04 and 2020-03-05');
  });

  it('keeps calls with different people on one day apart', () => {
    const { same, apart } = compareClaims(call('e-1', 'd-1', '2020-03-04'), call('e-2', 'd-1', '2020-03-04', [ito, buildParty('Ana Gil', 'BOL')]));
    expect(same).toBe(false);
    expect(apart).toContain('other parties: Luis Ruiz; Ana Gil');
  });

  it('does not let a day that follows from publication keep two apart', () => {
    const today = { from: dayNumber('2020-03-04')!, to: dayNumber('2020-03-06')!, sure: false };
    const other = { from: dayNumber('2020-03-03')!, to: dayNumber('2020-03-05')!, sure: false };
    expect(compareClaims({ ...call('e-1', 'd-1', '2020-03-05'), days: today }, { ...call('e-2', 'd-2', '2020-03-04'), days: other }).same).toBe(true);
    const far = { from: dayNumber('2020-03-08')!, to: dayNumber('2020-03-10')!, sure: false };
    expect(compareClaims({ ...call('e-1', 'd-1', '2020-03-05'), days: far }, call('e-2', 'd-2', '2020-03-04')).score).toBeGreaterThan(0);
  });

  it('takes a denial and a rival charge as accounts of the deed, but no denial by the writer', () => {
    const strike = buildClaim('e-1', 'd-1', {
      on: '2020-03-04',
      modes: ['aerial'],
      trigger: ['shell'],
      recipients: [buildParty('Port of Tamo', null, { kind: 'organization' })],
    });
    const told = { on: '2020-03-04', modes: ['aerial'], trigger: ['shell'], recipients: strike.recipients, actors: [ito] };
    expect(compareClaims(strike, buildClaim('e-2', 'd-2', { ...told, negated: true, reported: true })).same).toBe(true);
    expect(compareClaims(strike, buildClaim('e-3', 'd-2', { ...told, negated: true })).same).toBe(false);
    expect(compareClaims({ ...strike, actors: [ruiz] }, buildClaim('e-4', 'd-2', { ...told, reported: true })).same).toBe(true);
    expect(compareClaims({ ...strike, actors: [ruiz] }, buildClaim('e-5', 'd-2', told)).same).toBe(false);
  });

  it('keeps a plan from its fulfilment and one speaker from another', () => {
    const strike = buildClaim('e-1', 'd-1', { on: '2020-03-04', actors: [ito], recipients: [ruiz] });
    expect(compareClaims(strike, { ...strike, id: 'e-2', modality: 'planned' }).same).toBe(false);
    const charge = (id: string, actors: (typeof ito)[]) => buildClaim(id, 'd-1', { type: 'ACCUSE', on: '2020-03-04', actors, recipients: [ruiz] });
    expect(compareClaims(charge('e-1', [ito]), charge('e-2', [sato])).score).toBe(0);
  });

  it('keeps two places apart that lie far from each other', () => {
    const at = (name: string, lat: number) => ({ name, country: 'PER', precision: 'city' as const, lat, lon: -77 });
    const shots = (id: string, place: ReturnType<typeof at>) => buildClaim(id, 'd-1', { on: '2020-03-04', modes: ['firearms'], place });
    expect(compareClaims(shots('e-1', at('Lima', -12)), shots('e-2', at('Huaraz', -9.5))).apart).toContain('different places: Lima and Huaraz, 278 km apart');
  });

  it('is the same both ways; what it takes together shares a block, if any party is named in both', () => {
    fc.assert(
      fc.property(arbitraryClaims(8), (claims) => {
        const keys = claims.map(blockKeys);
        const shares = (i: number, j: number) => keys[i]!.seek.some((key) => keys[j]!.own.includes(key));
        const parties = claims.map(({ actors, recipients }) => [...actors, ...recipients].map(({ key }) => key));
        for (let i = 0; i < claims.length; i++) {
          for (let j = 0; j < i; j++) {
            const points = pointsOf(claims[i]!, claims[j]!);
            const back = pointsOf(claims[j]!, claims[i]!);
            expect(points === back || Math.abs(points - back) < 1e-9).toBe(true);
            expect(shares(i, j)).toBe(shares(j, i));
            if (points >= 0 && parties[i]!.some((key) => parties[j]!.includes(key))) expect(shares(i, j)).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

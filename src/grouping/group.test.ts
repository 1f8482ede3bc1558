import { describe, expect, it } from 'vitest';
import { buildClaim, buildParty } from './build-claim.js';
import type { Decision } from './decisions.js';
import { groupClaims } from './group.js';
import { keepIds } from './keep-ids.js';

const [ito, ruiz] = [buildParty('Hana Ito', 'JPN'), buildParty('Luis Ruiz', 'PER')];
const call = (id: string, document: string, on: string | undefined, more = {}) =>
  buildClaim(id, document, { type: 'CONSULT', actors: [ito, ruiz], modes: ['phone'], ...(on ? { on } : {}), ...more });
const members = (happenings: ReturnType<typeof groupClaims>) => happenings.map(({ claims }) => claims).sort();

describe('groupClaims', () => {
  const title = call('e-1', 'd-1', undefined, { heading: true });
  const lead = call('e-2', 'd-1', '2020-03-04', { at: 100, sentence: 100 });
  const other = call('e-3', 'd-2', '2020-03-04', {
    voices: [
      { name: 'Ministry', stance: 'confirms' },
      { name: 'Paper of d-2', stance: 'asserts' },
    ],
  });
  const next = call('e-4', 'd-2', '2020-03-11', { at: 300, sentence: 300 });

  it('takes title, lead and another paper together, and keeps the next call apart', () => {
    expect(members(groupClaims([title, lead, other, next]))).toEqual([['e-1', 'e-2', 'e-3'], ['e-4']]);
  });

  it('tells who printed it, who stands how to it, and why it is one', () => {
    const happening = groupClaims([title, lead, other]).find(({ claims }) => claims.length === 3)!;
    expect(happening.publishers).toEqual(['Paper of d-1', 'Paper of d-2']);
    expect(happening.sides.confirms).toEqual(['Ministry']);
    expect(happening.together.map(({ a, b }) => [a, b].sort())).toEqual([
      ['e-1', 'e-2'],
      ['e-1', 'e-3'],
    ]);
    expect(happening.together[1]!.reasons).toContain('the same parties: Hana Ito, Luis Ruiz');
  });

  it('names the near one that it kept apart', () => {
    const trigger = ['call'];
    const [early, late] = [call('e-6', 'd-4', '2020-03-04', { trigger }), call('e-7', 'd-5', '2020-03-06', { trigger })];
    const happenings = groupClaims([early, late, call('e-5', 'd-3', undefined, { trigger })]);
    expect(members(happenings)).toEqual([['e-5', 'e-6'], ['e-7']]);
    expect(happenings.map(({ near }) => near.map(({ a, b }) => [a, b]))).toEqual([[['e-5', 'e-7']], [['e-5', 'e-7']]]);
  });

  it('is bound by people, and says who decided', () => {
    const decision: Decision = { id: 'd', by: 'Ana', at: '2024-01-02T00:00:00Z', note: 'one call over two days', kind: 'same', claims: ['e-3', 'e-4'] };
    const [happening] = groupClaims([other, next], [decision]);
    expect(happening!.claims).toEqual(['e-3', 'e-4']);
    expect(happening!.together[0]!.reasons).toEqual(['Ana decided so on 2024-01-02: one call over two days']);
    expect(members(groupClaims([title, other], [{ ...decision, kind: 'not-same', claims: ['e-1', 'e-3'] }]))).toEqual([['e-1'], ['e-3']]);
  });

  it('keeps a claim without any date within its document', () => {
    const bare = { days: null, published: null };
    expect(members(groupClaims([call('e-1', 'd-1', undefined, bare), call('e-2', 'd-2', undefined, bare)]))).toEqual([['e-1'], ['e-2']]);
  });
});

describe('keepIds', () => {
  const [one] = groupClaims([call('e-1', 'd-1', '2020-03-04')]);
  const [two] = groupClaims([call('e-2', 'd-2', '2020-03-04')]);
  const both = groupClaims([call('e-1', 'd-1', '2020-03-04'), call('e-2', 'd-2', '2020-03-04')]);

  it('redirects the smaller of two merged happenings, and both from the parts of a split', () => {
    const [merged] = keepIds([one!, two!], both);
    expect([merged!.id, ...merged!.previousIds].sort()).toEqual([one!.id, two!.id].sort());
    const parts = keepIds([merged!], [one!, two!]);
    expect(parts.map(({ previousIds }) => previousIds.includes(merged!.id))).toEqual([true, true]);
    expect(parts.map(({ id }) => id)).not.toContain(merged!.id);
  });

  it('keeps the id of a happening that grows', () => {
    expect(keepIds([two!], both)[0]!.id).toBe(two!.id);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.js';

const contact = (parties: readonly string[], readouts = 0) =>
  ({
    id: parties.join(),
    parties: parties.map((id) => ({ id, name: id, registry: null, country: null })),
    readouts: Array.from({ length: readouts }),
  }) as unknown as Parameters<typeof arrange>[0][number];

describe('arrange', () => {
  it('draws a full line only where accounts of several sides are held', () => {
    const { ties } = arrange([contact(['a', 'b'], 2), contact(['a', 'b'], 0), contact(['a', 'c'], 1)], 900);
    expect(ties).toEqual([
      { one: 'a', other: 'b', contacts: 2, both: true },
      { one: 'a', other: 'c', contacts: 1, both: false },
    ]);
  });

  it('sets no party on another or out of the picture, and is always the same', () => {
    const name = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const many = fc.array(fc.uniqueArray(name, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(many, (groups) => {
        const contacts = groups.map((group) => contact(group));
        const { nodes, height } = arrange(contacts, 1050);
        for (const [i, a] of nodes.entries()) {
          expect(a.y).toBeGreaterThan(0);
          expect(a.y).toBeLessThan(height);
          expect(a.x).toBeGreaterThan(0);
          for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
        }
        expect(arrange(contacts, 1050).nodes).toEqual(nodes);
      }),
    );
  });
});

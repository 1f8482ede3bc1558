import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../wording/similarity.js';
import { wordsIn } from '../wording/stems.js';
import { align } from './align.js';
import type { Item } from './item.js';
import { likeness } from './likeness.js';

function item(text: string, more: Partial<Item> = {}): Item {
  const span = { start: 0, end: text.length, text };
  const words = wordsIn(text, 0, text.length);
  return {
    kind: 'statement',
    span,
    content: [span],
    cue: null,
    credit: { names: [], parties: [], joint: false },
    act: null,
    strength: null,
    condition: null,
    named: new Map(),
    objects: new Map(),
    figures: [],
    labels: new Set(),
    records: [],
    words,
    meaning: meaningOf(words),
    ...more,
  };
}

const grain = ['the export of grain from Odesa', 'grain exports by way of Odesa'].map((text) => item(text));
const prison = item('an exchange of prisoners at the border');

describe('align', () => {
  it('pairs what is alike and leaves the rest alone', () => {
    const rows = align([[grain[0]!, prison], [grain[1]!]]);
    expect(rows.map(({ sides }) => sides.map((side) => side.length))).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(rows[0]!.possible).toBe(false);
  });

  it('takes each item once, whatever the texts', () => {
    const vocabulary = fc.constantFrom('grain', 'Odesa', 'prisoners', 'border', 'ceasefire', 'railway', 'inspectors', 'the', 'of');
    const texts = fc.array(fc.array(fc.array(vocabulary, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(texts, (sides) => {
        const items = sides.map((side) => side.map((words) => item(words.join(' '))));
        const rows = align(items);
        items.forEach((own, side) => {
          const placed = rows.flatMap((row) => row.sides[side]!);
          expect(placed).toHaveLength(own.length);
          expect(new Set(placed)).toEqual(new Set(own));
        });
      }),
    );
  });
});

describe('likeness', () => {
  it('is higher for one speaker than for two', () => {
    const by = (party: number) => ({ credit: { names: [String(party)], parties: [party], joint: false } });
    const [one, other] = [item('grain exports and railways', by(0)), item('grain exports and fishing', by(1))];
    expect(likeness(one, other)).toBeLessThan(likeness(one, { ...other, ...by(0) }));
  });
  it('of a shared name alone is at most a possibility', () => {
    const named = (text: string) => item(text, { meaning: new Map([['@IRN', 1]]) });
    expect(likeness(named('Iran'), named('Iran'))).toBeLessThan(0.4);
    expect(likeness(named('Iran'), item('railways'))).toBe(0);
  });
});

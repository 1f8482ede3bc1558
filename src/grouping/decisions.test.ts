import { describe, expect, it } from 'vitest';
import { bindingsOf, type Decision } from './decisions.js';

const made = (id: string, day: number) => ({ id, by: 'Ana', at: `2024-01-0${day}T10:00:00Z` });
const merge = (day: number, ...claims: string[]): Decision => ({ ...made(`d${day}`, day), kind: 'merge', claims });

describe('bindingsOf', () => {
  it('joins what several decisions take together', () => {
    expect(bindingsOf([merge(1, 'a', 'b'), merge(2, 'b', 'c')]).groups).toEqual([['a', 'b', 'c']]);
  });

  it('lets the later decision win', () => {
    const apart: Decision = { ...made('x', 2), kind: 'not-same', claims: ['a', 'b'] };
    const after = bindingsOf([apart, merge(1, 'a', 'b', 'c')]);
    expect([after.groups, after.apart('b', 'a')]).toEqual([[['a', 'c']], true]);
    const before = bindingsOf([apart, merge(3, 'a', 'b')]);
    expect([before.groups, before.apart('a', 'b')]).toEqual([[['a', 'b']], false]);
  });

  it('splits into parts that stay apart', () => {
    const { groups, apart } = bindingsOf([
      merge(1, 'a', 'b', 'c', 'd'),
      {
        ...made('s', 2),
        kind: 'split',
        parts: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
    expect(groups).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect([apart('a', 'd'), apart('a', 'b')]).toEqual([true, false]);
  });

  it('moves a claim, to others or by itself', () => {
    const move = (to: string[]): Decision => ({ ...made('m', 3), kind: 'move', claim: 'b', from: ['a'], to });
    expect(bindingsOf([merge(1, 'a', 'b'), move(['c'])]).groups).toEqual([['b', 'c']]);
    const alone = bindingsOf([merge(1, 'a', 'b'), move([])]);
    expect([alone.groups, alone.apart('a', 'b'), alone.of('b').map(({ kind }) => kind)]).toEqual([[], true, ['merge', 'move']]);
  });
});

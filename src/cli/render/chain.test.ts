import { expect, test } from 'vitest';
import { accountWords, chainWords, isClaim } from './chain.js';
import { link, paper } from './sample-readout.js';

test('what the writer tells is told by the paper', () => {
  expect(chainWords([paper], 'The Harbour Post')).toBe('told by The Harbour Post');
  expect(chainWords([], null)).toBe('told by the text');
});

test('a claim names its source first, and says how it is made', () => {
  expect(chainWords([link('Kremlin'), paper], 'The Harbour Post')).toBe('according to Kremlin → The Harbour Post');
  expect(chainWords([link('Taliban', { stance: 'claims' }), paper], 'The Harbour Post')).toBe('claimed by Taliban → The Harbour Post');
  expect(chainWords([link('army', { stance: 'denies' }), paper], 'The Harbour Post')).toBe('denied by army → The Harbour Post');
  expect(chainWords([link('Kremlin')], null)).toBe('according to Kremlin');
});

test('what the paper tells itself is no claim of another', () => {
  expect([isClaim([paper], 'The Harbour Post'), isClaim([], null), isClaim([link('Kremlin')], null)]).toEqual([false, false, true]);
});

test('a link further out keeps its own stance', () => {
  expect(chainWords([link('witnesses'), link('UN', { stance: 'confirms' }), paper], 'The Harbour Post')).toBe(
    'according to witnesses → UN (confirms) → The Harbour Post',
  );
});

test('a source without a name is said to have none', () => {
  expect(chainWords([link('senior official', { anonymous: true })], null)).toBe('according to senior official (unnamed)');
  expect(chainWords([link('unnamed diplomats', { anonymous: true })], null)).toBe('according to unnamed diplomats');
});

test('a statement tells by whose account it is known', () => {
  expect(accountWords([link('Putin'), link('Kremlin'), paper], 'The Harbour Post')).toBe('as told by Kremlin → The Harbour Post');
  expect(accountWords([link('Putin'), paper], 'The Harbour Post')).toBe('as told by The Harbour Post');
  expect(accountWords([link('Putin')], null)).toBe('as the text has it');
});

/**
 * What the shipped reader and coder do not get right yet in the examples, by the names of the tests that say so.
 *
 * Each runs as a test that must fail: when one is got right, the test asks for its line to be taken out. Nothing may be added
 * without a word in CHANGELOG.md.
 */
export const knownMisses: ReadonlySet<string> = new Set([
  '04: one call, told by two sides',
  '10: a domestic story yields nothing',
  'statements: the wish for a ceasefire',
]);

import { test } from 'vitest';
import { knownMisses } from './known-misses.js';

/** A test of what an example is there for; one that is a known miss must fail, so that its line is taken out once it is right. */
export const goal = (name: string, run: () => void): void => (knownMisses.has(name) ? test.fails : test)(name, run);

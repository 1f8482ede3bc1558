import { expect, it } from 'vitest';
import { EvidenceError } from '../document/span.js';
import { checkEvidence } from './check.js';
import type { Readout } from './index.js';

const text = 'Talks failed.';
const span = (start: number, end: number, words = text.slice(start, end)) => ({ start, end, text: words });
const readout = (evidence: unknown) => ({ document: { text, paragraphs: [span(0, 13)] }, events: [{ evidence }] }) as unknown as Readout;

it('counts the spans that hold their words, however deep they lie', () => {
  expect(checkEvidence(readout({ trigger: span(6, 12), actors: [span(0, 5), [span(0, 5)], null] }))).toBe(4);
});

it.each([
  ['other words', span(0, 5, 'Peace')],
  ['a place outside the text', span(6, 40, 'failed.')],
  ['no words', span(3, 3, '')],
])('refuses a record with %s', (_, wrong) => {
  expect(() => checkEvidence(readout({ actors: [span(0, 5), [wrong]] }))).toThrow(EvidenceError);
});

import { expect, test } from 'vitest';
import { pageFor } from '../render.js';
import { block, snippet, table } from './block.js';
import { at, sampleReadout, sampleText } from './sample-readout.js';

const page = pageFor(sampleReadout, { width: 80 });

test('a short sentence stands whole', () => {
  const sentence = at('She told Ito that talks could open in May.');
  expect(snippet(sampleText, at('told'), sentence, 60)).toBe('«She told Ito that talks could open in May.»');
});

test('a long sentence is cut around its trigger', () => {
  const sentence = at('President Awa Keita spoke by phone with Prime Minister Ken Ito on Monday, the foreign ministry said.');
  const words = snippet(sampleText, at('Ken Ito on'), sentence, 40);
  expect(words).toContain('Ken Ito on');
  expect(words).toMatch(/^«… .+ …»$/u);
  expect(words.length).toBeLessThanOrEqual(40);
});

test('without a sentence the paragraph serves; without a trigger nothing is shown', () => {
  expect(snippet(sampleText, at('shelled'), null, 60)).toContain('shelled');
  expect(snippet(sampleText, null, null, 60)).toBe('');
});

test('a block lines its columns up and breaks long keys', () => {
  const rows = block(page, 'e1', { words: 'ASSAULT heavy-weapons', ink: (words) => words }, [{ words: 'army' }, { words: 'told by the text' }]).split('\n');
  expect(rows).toEqual(['e1   ASSAULT            army', '     heavy-weapons      told by the text']);
});

test('a table is as wide as its cells', () => {
  expect(
    table(
      page,
      [
        ['Awa Keita', 'person', 'TGO'],
        ['army', 'organization', ''],
      ],
      2,
    ),
  ).toEqual(['  Awa Keita  person        TGO', '  army       organization']);
});

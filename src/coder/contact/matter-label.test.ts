import { describe, expect, it } from 'vitest';
import { contextOfMatter, matterLabels } from '../../codebooks/matters/matters.js';
import { contexts } from '../../codebooks/plover/plover.js';
import { matterLabelWords } from '../../languages/en/matter-labels.js';
import { labelOf, labelsIn } from './matter-label.js';

describe('the list of matters', () => {
  it('has words for every label, and no others', () => expect(Object.keys(matterLabelWords).sort()).toEqual(Object.keys(matterLabels).sort()));
  it('gives every label a context of PLOVER or none', () => {
    for (const label of Object.keys(matterLabels)) expect([null, ...contexts]).toContain(contextOfMatter(label, contexts));
    expect(contextOfMatter('cyber', contexts)).toBe('cyber');
    expect(contextOfMatter('gardening', contexts)).toBeNull();
  });
});

describe('labelOf', () => {
  it.each([
    ['the release of prisoners', 'prisoner_exchange'],
    ['uranium enrichment', 'nuclear_programme'],
    ['a further package of sanctions', 'sanctions'],
    ['the resumption of flights', 'transport'],
    ['deliveries of wheat', 'food_security'],
    ['the weather', null],
    ['an important day', null],
    ['in accordance with the text', null],
  ])('%s: %s', (words, label) => expect(labelOf(words)).toBe(label));

  it('prefers what tells more', () => {
    expect(labelsIn('that relations and the sanctions').map(({ label }) => label)).toEqual(['sanctions']);
    expect(labelsIn('good relations').map(({ label }) => label)).toEqual(['bilateral_relations']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWrapped, paragraphsOf } from './lines.js';

describe('paragraphsOf', () => {
  it('parts at blank lines, and at line breaks inside', () => {
    expect(paragraphsOf('One.\nTwo.\n \n\n  Three. \n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('joins lines that were broken to a width', () => {
    const wrapped =
      'Envoys of both sides left Vienna on Tuesday without a deal, the\nforeign ministry said, and nobody would name a date for another\nround of talks.';
    expect(paragraphsOf(`${wrapped}\n\nNo date.`)).toEqual([wrapped.replaceAll('\n', ' '), 'No date.']);
  });

  it('leaves out lines that are not kept', () => {
    expect(paragraphsOf('One.\nComments\n\nComments', (line) => line !== 'Comments')).toEqual(['One.']);
  });

  it('loses no word and adds none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('talks', 'failed.', 'Vienna', '\n', '\n\n', ' ', 'and')), (words) => {
        const text = words.join(' ');
        expect(paragraphsOf(text).join(' ').split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
      }),
    );
  });
});

describe('isWrapped', () => {
  it.each<[string[], boolean]>([
    [['The talks in Vienna ended without a deal.', 'Nobody would name a date for the next round.'], false],
    [['Short', 'lines', 'of a list'], false],
    [['One line.'], false],
  ])('%j: %s', (lines, wrapped) => expect(isWrapped(lines)).toBe(wrapped));
});

import type { Figure } from '../records/figure/schema.js';

/** Whom a figure counts: `general` where no word sets a group apart. */
export interface Counting {
  /** equal for figures that count the same group in the same words or attributes */
  readonly key: string;
  /** as the text has it, or "people" */
  readonly words: string;
  readonly general: boolean;
}

/** Words for people that set no group apart. */
const anyone = new Set(
  'people person persons others other dead deaths bodies body lives victims victim casualties fatalities wounded injured killed'.split(' '),
);
const empty = new Set('the a an of all about some more further another at least than over nearly were was and'.split(' '));

const bare = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .join(' ');

/**
 * Whom a figure counts. Two figures are of one group only where attributes and words are the same: "soldiers" and "Ukrainian soldiers" are two.
 *
 * @example
 * groupOf(figure) // { key: 'child civilian · children', words: 'children', general: false }
 */
export function groupOf({ group, measure, unit }: Pick<Figure, 'group' | 'measure' | 'unit'>): Counting {
  const { text, side, nationality, sex, age, status } = group;
  const named = text ? bare(text.text) : measure === 'other' && unit ? bare(unit) : '';
  const generic = named === '' || named.split(' ').every((word) => anyone.has(word));
  const attributes = [side, nationality, sex, age, status === 'unknown' ? null : status].filter((part) => part !== null);
  const general = generic && attributes.length === 0;
  const words =
    text && !generic ? text.text.replace(/\s+/gu, ' ') : attributes.length > 0 ? attributes.join(' ') : measure === 'other' && unit ? unit : 'people';
  return { key: general ? '' : [attributes.join(' '), generic ? '' : named].join(' · '), words, general };
}

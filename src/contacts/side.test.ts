import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../registry/load.js';
import { completenessOf } from './completeness.js';
import { nearSame } from './near-same.js';
import { peopleIn } from './people.js';
import { sideOf } from './side.js';
import { daysLater } from './when.js';

const registry = loadRegistry();
const side = (publisher: string) => sideOf({ publisher, issuer: null }, registry);

describe('sideOf', () => {
  it.each([
    ['White House', 'USA', 'head'],
    ['Présidence de la République', 'FRA', 'head'],
    ['Secretaría de Relaciones Exteriores (México)', 'MEX', 'foreign'],
    ["Prime Minister's Office, Singapore", 'SGP', 'head'],
    ['State House, Abuja', 'NGA', 'head'],
    ['United Nations', 'UNO', 'head'],
    ['Ministry of Defence of Norway', 'NOR', 'defence'],
  ])('%s', (publisher, country, level) => expect(side(publisher)).toMatchObject({ country, level, field: null }));

  it('knows the field of another ministry', () =>
    expect(side('Ministry of Energy of the Kyrgyz Republic')).toMatchObject({ country: 'KGZ', level: 'other', field: 'energy' }));
  it.each(['The Harbour Post', 'Evening Courier', 'Diario del Norte'])('%s is press', (publisher) => expect(side(publisher)).toBeNull());
});

describe('peopleIn', () => {
  const names = (text: string, date: string) => peopleIn(text, 0, date, registry).map(({ name }) => name);
  it('finds names in full, and short ones of those in office', () =>
    expect(names("Secretary Kerry's talk with Sergey Lavrov", '2016-02-20')).toEqual(['John Kerry', 'Sergei Lavrov']));
  it('takes no thing for a person', () => expect(names('The Dam in Mali and the May floods', '2020-06-26')).toEqual([]));
  it('gives spans of the text', () => {
    const text = 'They met Angela Merkel.';
    for (const { evidence } of peopleIn(text, 0, '2015-05-31', registry))
      for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
  });
});

describe('completenessOf', () => {
  it.each([
    ['They spoke today.', 'full'],
    ['They spoke today. […] They agreed.', 'excerpt'],
    ['They spoke today and …', 'excerpt'],
    ['They spoke today and', 'unknown'],
  ] as const)('%s', (text, completeness) => expect(completenessOf({ kind: 'readout', text }, true)).toBe(completeness));
  it('does not know of an article', () => expect(completenessOf({ kind: 'article', text: 'They spoke.' }, false)).toBe('unknown'));
});

describe('nearSame', () => {
  const text = 'The two presidents spoke by phone about the grain blockade and agreed to meet again in the spring in Geneva.';
  it('holds for a comma more, not for another text', () => {
    expect(nearSame(text, text.replace('phone', 'phone,'))).toBe(true);
    expect(nearSame(text, 'The ministers met in Oslo on fishing rights and signed a protocol on the northern waters today.')).toBe(false);
  });
});

it('daysLater crosses months', () => expect([daysLater('2024-02-29', 1), daysLater('2021-01-01', -1)]).toEqual(['2024-03-01', '2020-12-31']));

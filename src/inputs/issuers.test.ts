import { describe, expect, it } from 'vitest';
import { issuerOf } from './issuers.js';
import { kindOf } from './kind.js';

describe('issuerOf', () => {
  it.each<[string | null, string | null, string | null, string | null]>([
    ['Kremlin', null, 'Kremlin', 'RUS'],
    ['The White House', null, 'White House', 'USA'],
    ['10 Downing Street', null, 'Downing Street', 'GBR'],
    ['US State Department', null, 'US Department of State', 'USA'],
    ['Ministry of Foreign Affairs of Japan', null, 'Ministry of Foreign Affairs of Japan', 'JPN'],
    ['Foreign Ministry of the Republic of Korea', null, 'Foreign Ministry of the Republic of Korea', 'KOR'],
    [null, 'http://en.kremlin.ru/events/president/news/1', 'Kremlin', 'RUS'],
    [null, 'https://www.whitehouse.gov/x', 'White House', 'USA'],
    ['Reuters', 'https://www.reuters.com/x', null, null],
    ['TASS', 'http://en.kremlin.ru/x', null, null],
    ['Foreign Affairs', null, null, null],
    ['Ministry of Silly Walks', null, null, null],
    [null, 'https://notkremlin.ru/x', null, null],
    [null, 'no address', null, null],
    [null, null, null, null],
  ])('%s, %s: %s', (publisher, url, name, country) => {
    const issuer = issuerOf(publisher, url);
    expect([issuer?.name ?? null, issuer?.country ?? null]).toEqual([name, country]);
    if (issuer) expect(issuer).toMatchObject({ registry: null, basis: publisher ? 'publisher' : 'url' });
  });
});

describe('kindOf', () => {
  it.each<[string | null, string | null, boolean, string]>([
    ['Readout of the Minister’s Call with Mr Ito', 'White House', true, 'readout'],
    ['Telephone conversations with two presidents', 'Kremlin', true, 'readout'],
    ['On March 5 the President will hold talks in Sochi', 'Kremlin', true, 'statement'],
    ['Joint Statement on the Talks', 'White House', true, 'joint-statement'],
    ['United States–Japan Joint Leaders’ Statement', 'White House', true, 'statement'],
    ['Statement by the Press Secretary on the Joint Statement', 'White House', true, 'statement'],
    ['Remarks by the President in Joint Press Conference', 'White House', true, 'transcript'],
    ['Background Press Call by Senior Officials', 'White House', true, 'briefing'],
    ['Resolution 2712 (2023)', 'United Nations', true, 'resolution'],
    ['Agreement between the Two Governments', 'Kremlin', true, 'agreement'],
    ['A message of greeting', 'Kremlin', true, 'statement'],
    ['Statement by Putin angers Kyiv', 'The Quay Gazette', false, 'article'],
    ['Readout of a call leaks', 'The Quay Gazette', false, 'article'],
    ['Readout of the Minister’s Call', null, false, 'readout'],
    ['Talks fail', null, false, 'article'],
    [null, null, false, 'article'],
  ])('%s (%s): %s', (title, publisher, issued, kind) => expect(kindOf(title, publisher, null, issued)).toBe(kind));

  it('goes by the address where the title says nothing', () => {
    expect(kindOf('A day in March', null, 'https://x.example/speeches-remarks/1', true)).toBe('transcript');
  });
});

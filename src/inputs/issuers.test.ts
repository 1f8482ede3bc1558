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
    ['State House, Abuja', null, 'State House, Abuja', 'NGA'],
    ['Presidencia de la República del Perú', null, 'Presidencia de la República del Perú', 'PER'],
    ['Minister for Foreign Affairs, Australia', null, 'Minister for Foreign Affairs, Australia', 'AUS'],
    ['Royal Thai Government', null, 'Royal Thai Government', 'THA'],
    ['Ministry of Energy of the Kyrgyz Republic', null, 'Ministry of Energy of the Kyrgyz Republic', 'KGZ'],
    ['Cheong Wa Dae', null, 'Cheong Wa Dae', 'KOR'],
    ['Federal Foreign Office', null, 'German Foreign Office', 'DEU'],
    ['Foreign and Commonwealth Office', null, 'Foreign, Commonwealth & Development Office', 'GBR'],
    ['OSCE', null, 'OSCE', 'IGO'],
    ['UNHCR', null, 'UNHCR', 'UNO'],
    ['The Nigerian Tribune', null, null, null],
    ['South African Government News Agency', null, null, null],
    ['French Institute of International Affairs', null, null, null],
    ['Foreign Office of Karvonia', null, null, null],
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
    if (issuer) expect(issuer).toMatchObject({ basis: publisher ? 'publisher' : 'url' });
  });
});

describe('an issuer', () => {
  const own = ['Mr Ito met Mr Li in Oslo.', 'They spoke of trade.', 'They will meet again.'];
  it.each([
    ['Ministry of Foreign Affairs of Japan', ...own],
    ['Oslo, 5 March', 'Office of the Prime Minister of Malaysia', ...own],
    [...own, '– Royal Thai Government'],
  ])('is found by a letterhead or a signature: %s', (...body) => {
    expect(issuerOf(null, null, { title: null, body })?.basis).toBe('words');
  });

  it.each([
    ['a sentence that names an office', ['The Foreign Ministry of Japan said so.', ...own], null],
    ['a line inside the text', [...own, 'Ministry of Foreign Affairs of Japan', 'More.', 'End.'], null],
    ['a line, where the publisher is a paper', ['Ministry of Foreign Affairs of Japan', ...own], 'The Quay Gazette'],
  ])('is not found by %s', (_, body, publisher) => expect(issuerOf(publisher, null, { title: null, body })).toBeNull());

  it.each([
    ['Emirates News Agency (WAM)', 'UAE President receives phone call from Mr Ito', 'ARE'],
    ['Saudi Press Agency', 'Crown Prince meets Mr Ito', 'SAU'],
    ['Petra', 'King, Mr Ito hold talks', 'JOR'],
    ['Saudi Press Agency', 'Oil prices fall', null],
    ['Reuters', 'Crown Prince meets Mr Ito', null],
  ])('is the state whose agency tells a contact of its side: %s, %s', (publisher, title, country) => {
    expect(issuerOf(publisher, null, { title, body: [] })?.country ?? null).toBe(country);
  });
});

describe('kindOf', () => {
  it.each([
    ['Mr Ito spoke today by telephone with Mr Li.', 'readout'],
    ['Ms Ito had a lengthy telephone discussion with Mr Li.', 'readout'],
    ['The President received his Karvonian counterpart in Ilo.', 'readout'],
    ['The President condemns the attack.', 'statement'],
    ['We are grateful to all who came.', 'statement'],
  ])('goes by how an issuer’s text opens, where its title tells nothing: %s', (opening, kind) => {
    expect(kindOf('A day in March', 'State House, Abuja', null, true, opening)).toBe(kind);
  });

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

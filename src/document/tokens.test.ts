import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.js';

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
const pieces = [
  'Gen',
  'Mr',
  'U.S',
  '.',
  ',',
  ' ',
  '\n',
  "n't",
  '’s',
  "'",
  'é',
  'e\u0301',
  '😀',
  '👩‍🚀',
  '\u00ad',
  '1,300',
  '5',
  '-',
  '--',
  '“',
  '”',
  'http://a.b',
  'x',
  'ﬁ',
  '日本',
  '\ud83d',
  '\u200b',
  '\ufeff',
];
const anyText = fc.oneof(fc.string({ unit: fc.constantFrom(...pieces) }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ["Iran's U.S.-led talks", ['Iran', "'s", 'U.S.', '-', 'led', 'talks']],
    ['They didn’t, can’t and won’t go.', ['They', 'did', 'n’t', ',', 'ca', 'n’t', 'and', 'wo', 'n’t', 'go', '.']],
    ['we’ve, I’m, you’ll, he’d', ['we', '’ve', ',', 'I', '’m', ',', 'you', '’ll', ',', 'he', '’d']],
    ['O’Brien’s aides’ plan', ['O', '’', 'Brien', '’s', 'aides', '’', 'plan']],
    ['Gen. Abe met Lt. Col. Ito.', ['Gen.', 'Abe', 'met', 'Lt.', 'Col.', 'Ito', '.']],
    ['Gen.Abe generals.', ['Gen', '.', 'Abe', 'generals', '.']],
    ['1,300.5 at 10:30 p.m. in 2024.', ['1,300.5', 'at', '10:30', 'p.m.', 'in', '2024', '.']],
    ['$1.5bn, 5km, £3', ['$', '1.5', 'bn', ',', '5km', ',', '£', '3']],
    ['see www.a.org/b?c=1, (http://x.y/z).', ['see', 'www.a.org/b?c=1', ',', '(', 'http://x.y/z', ')', '.']],
    ['no... -- –– wait…', ['no', '...', '--', '––', 'wait', '…']],
    ['“Never,” (he) said!?', ['“', 'Never', ',', '”', '(', 'he', ')', 'said', '!', '?']],
    ['na\u00efve co\u00adoperation cafe\u0301', ['na\u00efve', 'co\u00adoperation', 'cafe\u0301']],
    ['ﬁve 日本 ١٢٣ ½', ['ﬁve', '日本', '١٢٣', '½']],
    ['a😀b 🇺🇸', ['a', '😀', 'b', '🇺', '🇸']],
    ['', []],
    [' \n\t\u00a0', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('is in order, never overlaps, and covers all that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(/^\s*$/);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('😀', '𝒜', 'a', '.', ' ', "'") }), (text) => {
        for (const { start, end } of tokenize(text)) {
          for (const edge of [start, end]) expect(/[\ud800-\udbff]/.test(text[edge - 1] ?? '') && /[\udc00-\udfff]/.test(text[edge] ?? '')).toBe(false);
        }
      }),
    );
  });

  it('gives a range of a text what it gives the range alone', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const alone = tokenize(text.slice(start, end)).map((token) => ({ start: token.start + start, end: token.end + start }));
        expect(tokenize(text, start, end)).toEqual(alone);
      }),
    );
  });

  it('takes a long run of one character in its stride', () => {
    for (const character of ['a', '1', '.', '’', '"', '1.', 'a.', 'http://', "n't"]) {
      const text = character.repeat(100_000 / character.length);
      const begun = performance.now();
      expect(tokenize(text).at(-1)!.end).toBe(text.length);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});

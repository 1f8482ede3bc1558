import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, parseQuery } from './query.js';

describe('parseQuery', () => {
  it('takes words, phrases, alternatives and what must not stand there', () => {
    expect(parseQuery('grain deal')).toEqual({ all: [['grain'], ['deal']], without: [] });
    expect(parseQuery('"grain deal" -rumour')).toEqual({ all: [['grain deal']], without: ['rumour'] });
    expect(parseQuery('truce OR ceasefire Gaza')).toEqual({ all: [['truce', 'ceasefire'], ['Gaza']], without: [] });
    expect(parseQuery('OR truce')).toEqual({ all: [['truce']], without: [] });
    expect(parseQuery('al-Sisi')).toEqual({ all: [['al Sisi']], without: [] });
    expect(parseQuery('"open phrase')).toEqual({ all: [['open phrase']], without: [] });
  });

  it('refuses a query without words, and lets no mark of an engine through', () => {
    for (const text of ['', '  ', '"" -', '-rumour', '***']) expect(() => parseQuery(text)).toThrow('no word to look for');
    fc.assert(
      fc.property(fc.string(), (text) => {
        let phrases: string[] = [];
        try {
          const { all, without } = parseQuery(text);
          phrases = [...all.flat(), ...without];
        } catch {
          return;
        }
        expect(phrases.every((phrase) => /^[\p{L}\p{M}\p{N} ]+$/u.test(phrase))).toBe(true);
      }),
    );
  });
});

describe('markWords', () => {
  it('marks words in whatever form, and changes no other', () => {
    expect(markWords('Élysée denied the shelling.', parseQuery('elysee shelled'))).toBe('«Élysée» denied the «shelling».');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (text) => markWords(text.replace(/[«»]/g, ''), parseQuery('war')).replace(/[«»]/g, '') === text.replace(/[«»]/g, ''),
      ),
    );
  });

  it('cuts a long text about the first find', () => {
    const marked = markWords(`${'before '.repeat(100)}truce ${'after '.repeat(100)}`, parseQuery('truce'), 100);
    expect(marked).toMatch(/^….*«truce».*…$/);
    expect(marked.length).toBeLessThan(120);
  });
});

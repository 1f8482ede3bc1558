import { describe, expect, it } from 'vitest';
import { countSpans, eventPlaces, placeOf, spansIn } from './places.js';

const text = 'He said “no\nmore (for now)”. No more?';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

describe('placeOf', () => {
  it('finds words exactly, the first place of several', () => {
    expect(placeOf('ab ab', 'ab')).toEqual({ start: 0, end: 2 });
  });

  it('finds them with other white space and quotation marks', () => {
    expect(placeOf(text, '"no more  (for now)"')).toEqual({ start: 8, end: 27 });
    expect(placeOf("Peru's port", 'Peru’s port')).toEqual({ start: 0, end: 11 });
  });

  it('finds nothing that is not there', () => {
    expect(placeOf(text, 'no less')).toBeNull();
  });
});

describe('spansIn and eventPlaces', () => {
  it('find spans at any depth of a list', () => {
    expect(spansIn([[span('He')], null, span('No')])).toEqual([span('He'), span('No')]);
    expect(spansIn(null)).toEqual([]);
    expect(spansIn({ other: 1 })).toEqual([]);
  });

  it('take the sentence where there is no trigger', () => {
    expect(eventPlaces({ evidence: { trigger: span('said'), sentence: span('He') } })).toEqual([span('said')]);
    expect(eventPlaces({ evidence: { trigger: null, sentence: span('He') } })).toEqual([span('He')]);
    expect(eventPlaces({ evidence: {} })).toEqual([]);
  });
});

describe('countSpans', () => {
  it('counts spans in a record, and those that are not the text’s words', () => {
    const record = { evidence: { trigger: span('said'), actors: [[span('He')]] }, content: [{ start: 8, end: 10, text: 'no' }], score: 1, note: null };
    expect(countSpans(text, record)).toEqual({ spans: 3, wrong: 1 });
    expect(countSpans(text, null)).toEqual({ spans: 0, wrong: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { hedges, unverified } from './caveats.js';
import { contextWords } from './context-words.js';
import { contexts } from '../../codebooks/plover/plover.js';
import { twoSided } from './event-words.js';
import { parseNumber } from './numbers.js';
import { addresses, sayingOf } from './say-words.js';
import { formIndex, verbForms } from './verb-forms.js';

describe('verbForms', () => {
  it.each([
    ['deny', 'deny denies denied denying'],
    ['accuse', 'accuse accuses accused accusing'],
    ['reach', 'reach reaches reached reaching'],
    ['tell', 'tell tells told telling'],
    ['warn', 'warn warns warned warning'],
    ['admit', 'admit admits admitted admitting'],
  ])('of %s', (verb, forms) => expect(verbForms(verb).join(' ')).toBe(forms));

  it('can be looked up backwards', () => expect(formIndex(['deny', 'say']).get('said')).toBe('say'));
});

describe('parseNumber', () => {
  it.each([
    ['1,300', 1300],
    ['1 300', 1300],
    ['1.2 million', 1_200_000],
    ['2m', 2_000_000],
    ['two hundred and forty-three', 243],
    ['seven million', 7_000_000],
    ['a hundred', 100],
    ['two dozen', 24],
    ['four thousand five hundred', 4500],
    ['nineteen', 19],
  ])('%s', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each(['', 'a', 'people', 'and', '14th', '1,30', 'the three'])('“%s” is none', (text) => expect(parseNumber(text)).toBeNull());
});

describe('sayingOf', () => {
  it.each([
    ['had denied', 'denies', 'denies'],
    ['claimed', 'informs', 'claims'],
    ['confirmed', 'informs', 'confirms'],
    ['called on', 'asks', 'asserts'],
    ['ruled out', 'refuses', 'asserts'],
    ['expressed his condolences', 'condoles', 'asserts'],
    ['voiced her gratitude', 'thanks', 'asserts'],
    ['went on to accuse', 'condemns', 'claims'],
    ['according to', 'informs', 'asserts'],
    ['said', 'informs', 'asserts'],
    ['', 'informs', 'asserts'],
  ])('“%s”', (cue, act, stance) => expect(sayingOf(cue)).toMatchObject({ act, stance }));

  it('knows thoughts and repetitions', () => {
    expect(sayingOf('believes').mental).toBe(true);
    expect(sayingOf('expressed hope').mental).toBe(false);
    expect(sayingOf('reiterated').repeated).toBe(true);
  });

  it('knows whose object is spoken to', () => expect(['told', 'called on', 'urged', 'said', 'denied'].map(addresses)).toEqual([true, true, true, false, false]));
});

describe('word lists', () => {
  it('know every context of the codebook and no other', () => expect(Object.keys(contextWords).sort()).toEqual([...contexts].sort()));

  it('tell fighting with two sides from attacks', () => {
    expect(['clashed', 'exchanged fire', 'a gun battle'].every((words) => twoSided.test(words))).toBe(true);
    expect(['attacked', 'shelled', 'awarded'].some((words) => twoSided.test(words))).toBe(false);
  });

  it('know hedges, and clauses that say nobody checked', () => {
    expect('Rebels allegedly fled'.match(hedges)).toEqual(['allegedly']);
    for (const text of ['The claim could not be independently verified.', 'There was no independent confirmation.', 'Reuters was unable to verify the video.']) expect(text.match(unverified)).not.toBeNull();
    expect('He could not be reached.'.match(unverified)).toBeNull();
  });
});

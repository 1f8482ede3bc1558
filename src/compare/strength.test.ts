import { describe, expect, it } from 'vitest';
import { scales } from '../languages/en/strength-words.js';
import { hardening, strengthOf } from './strength.js';

describe('strengthOf', () => {
  it.each([
    ['expressed', 'concern about the raids', 'other', 'displeasure', 'concern'],
    ['condemned', 'the raids', 'condemns', 'displeasure', 'condemns'],
    ['urged', 'both sides to stop', 'asks', 'request', 'urges'],
    ['agreed', 'to meet in May', 'agrees', 'commitment', 'agrees'],
    ['touched on', 'fishing', '', 'talk', 'touches on'],
    ['noted', 'that rain fell', 'informs', 'saying', 'notes'],
  ])('%s %s', (cue, content, act, scale, word) => expect(strengthOf(cue, content, act)).toMatchObject({ scale, word }));

  it('knows no strength where no word of a scale stands', () => expect(strengthOf('sang', 'a song', 'other')).toBeNull());

  it('rises with "deep" and falls with "briefly"', () => {
    expect(hardening(strengthOf('voiced', 'concern about it', ''), strengthOf('voiced', 'deep concern about it', ''))).toBe(0.5);
    expect(hardening(strengthOf('discussed', 'it', ''), strengthOf('briefly discussed', 'it', ''))).toBe(-0.5);
  });

  it('orders notes, concern, deplores, condemns, and compares no two scales', () => {
    const steps = ['took note of', 'voiced concern over', 'deplored', 'condemned'].map((cue) => strengthOf(cue, 'the raids', '')!);
    expect(steps.map(({ scale }) => scale)).toEqual(Array(4).fill('displeasure'));
    expect(steps.map(({ step }) => step)).toEqual([...steps.map(({ step }) => step)].sort((a, b) => a - b));
    expect(hardening(strengthOf('agreed', 'to it', 'agrees'), strengthOf('condemned', 'it', 'condemns'))).toBeNull();
  });

  it('has each word of a scale once', () => {
    for (const { steps } of scales) expect(new Set(steps.map(([word]) => word)).size).toBe(steps.length);
  });
});

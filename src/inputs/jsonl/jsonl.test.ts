import { describe, expect, it } from 'vitest';
import { describeInput } from '../input.contract.js';
import { articleOfLine, jsonl } from './jsonl.js';

describeInput(jsonl, ({ paragraphs, ...article }) => `${JSON.stringify({ ...article, text: paragraphs.join('\n\n') })}\n`);

describe('jsonl', () => {
  it('names each bad line and reads the others; empty lines count but hold nothing', async () => {
    const entries = await jsonl.entries('{"title":"A","text":"Left."}\n\n{"title":"B"}\noops\n{"title":"C","text":"Stayed."}\n');
    expect(entries.map(({ line, article }) => `${line}: ${article instanceof Error ? article.message : article.title}`)).toEqual([
      '1: A',
      '3: "text" is missing',
      '4: is not valid JSON',
      '5: C',
    ]);
  });

  it('takes an article off one line', () => {
    expect(articleOfLine('{"title":"A","text":"Left.","lead":"L","publisher":"P"}')).toMatchObject({
      title: 'A',
      body: 'Left.',
      lead: 'L',
      publisher: 'P',
      published: null,
    });
  });
});

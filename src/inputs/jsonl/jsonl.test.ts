import { describe, expect, it } from 'vitest';
import { describeInput, streamed } from '../input.contract.js';
import { articleOfLine, jsonl } from './jsonl.js';

describeInput(jsonl, ({ paragraphs, ...article }) => `${JSON.stringify({ ...article, text: paragraphs.join('\n\n') })}\n`);

describe('jsonl', () => {
  it('names each bad line and reads the others; empty lines count but hold nothing', async () => {
    const entries = await streamed(jsonl, '{"title":"A","text":"Left."}\n\n{"title":"B"}\noops\n{"title":"C","text":"Stayed."}\n');
    expect(entries.map(({ line, article }) => `${line}: ${article instanceof Error ? article.message : article.title}`)).toEqual([
      '1: A',
      '3: "text" is missing',
      '4: is not valid JSON',
      '5: C',
    ]);
  });

  it('counts a line that is far over the limit, and reads the next', async () => {
    const lines = `{"title":"A","text":"${'x'.repeat(5000)}"}\n{"title":"B","text":"Left."}\n`;
    expect((await streamed(jsonl, lines, { maxChars: 100 })).map(({ article }) => (article instanceof Error ? article.message : article.title))).toEqual([
      'has 5,023 bytes, far more than 100 characters of text; --max-chars raises the limit',
      'B',
    ]);
  });

  it('is UTF-8 whatever a line speaks of', async () => {
    const [entry] = await streamed(jsonl, '{"title":"Café","text":"<meta charset=windows-1251>"}\n');
    expect(entry?.article).toMatchObject({ title: 'Café' });
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

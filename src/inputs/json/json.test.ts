import { describe, expect, it } from 'vitest';
import { describeInput } from '../input.contract.js';
import { json } from './json.js';

describeInput(json, ({ paragraphs, ...article }) => JSON.stringify({ ...article, text: paragraphs.join('\n\n') }, null, 2));

const entries = async (text: string) =>
  (await json.entries(text)).map(({ line, article }) => (article instanceof Error ? `${line}: ${article.message}` : `${line}: ${article.title}`));

describe('json', () => {
  it('reads a list, each member with the line it starts on', async () => {
    expect(await entries('[\n  {"title": "A [1]", "text": "Left, \\"all\\"."},\n\n  {\n    "title": "B", "text": "Stayed."}\n]')).toEqual(['2: A [1]', '4: B']);
  });

  it('names what is missing or of the wrong kind, with its line, and reads the others', async () => {
    const text =
      '[\n{"title": "A"},\n{"text": "Left."},\n{"title": "C", "text": 5},\n{"title": "D", "text": " "},\n{"title": "E", "text": "Left.", "published": "soon"},\n"x",\n{"title": null, "text": "Left."}\n]';
    expect(await entries(text)).toEqual([
      '2: "text" is missing',
      '3: "title" is missing',
      '4: "text" must be a string',
      '5: "text" is empty',
      '6: "published" is no date: "soon" (write 2023-10-16)',
      '7: is not an object with "title" and "text"',
      '8: null',
    ]);
    expect(await entries('{}')).toEqual(['1: "title" is missing, "text" is missing']);
  });

  it('refuses what is not JSON, with the line', () => {
    expect(() => json.entries('{\n"title": "A",\n"text": oops\n}')).toThrow(/^line 3: is not valid JSON$/);
    expect(() => json.entries('{\n"title": "A"')).toThrow(/^line 2: is not valid JSON$/);
    expect(() => json.entries('[]')).toThrow('is an empty list');
  });
});

import { type Article, type Entry, type Input, InputError } from '../article.js';
import { articleOfFields } from '../json/fields.js';

/**
 * The article on one line of JSONL, or the reason why the line is refused.
 *
 * @example
 * articleOfLine('{"title":"Talks fail","text":"Envoys left."}') // { title: 'Talks fail', … }
 */
export function articleOfLine(line: string): Article | InputError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return new InputError('is not valid JSON');
  }
  try {
    return articleOfFields(value);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** JSONL: an article on each line; empty lines are passed over. */
export const jsonl: Input = {
  kind: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  recognises: (text) => {
    const [first = '', second = ''] = text.trimStart().split(/\r?\n/, 2);
    return /^\{.*\}\s*$/.test(first) && (second === '' ? !/\n\s*\S/.test(text.trim()) : /^\s*\{/.test(second));
  },
  entries: (text): Entry[] =>
    text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .map((line, i) => ({ line: i + 1, content: line.trim() }))
      .filter(({ content }) => content !== '')
      .map(({ line, content }) => ({ line, article: articleOfLine(content) })),
};

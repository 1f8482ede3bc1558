import { type Article, articleOf, type Entry, type WholeInput } from '../article.js';
import { isoDate } from '../dates.js';
import { isWrapped } from '../lines.js';
import { bylineOf } from '../origin.js';

/** The longest first line that is taken for a title, in UTF-16 code units. */
const longestTitle = 250;

/**
 * Takes a plain text apart: title on the first line; a lead on the second if a blank line or a longer body follows it.
 *
 * A text of one line, or one whose first line is no headline, has no title. A byline or a date that stands by itself under the
 * title is no lead: it is taken for what it is.
 *
 * @example
 * articleOfText('Talks fail\nEnvoys leave Vienna\n\nThey left on Tuesday.').lead // 'Envoys leave Vienna'
 */
export function articleOfText(text: string): Article {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF?\s*/, '')
    .trimEnd()
    .split('\n');
  let byline: string | null = null;
  let published: string | null = null;
  const removed: string[] = [];
  for (let line = lines[1]?.trim() ?? ''; lines.length > 2; line = lines[1]?.trim() ?? '') {
    const signed = bylineOf(line);
    const dated = isoDate(line);
    if (signed === null && dated === null) break;
    byline ??= signed;
    published ??= dated;
    removed.push(line);
    lines.splice(1, 1);
  }
  const origin = { byline, published, removed };
  const [first = '', second = '', third = ''] = lines.map((line) => line.trim());
  const block = lines.slice(0, lines.findIndex((line) => line.trim() === '') + 1 || lines.length).map((line) => line.trim());
  const headless = lines.length === 1 || first.length > longestTitle || (block.length > 2 && isWrapped(block.filter(Boolean)));
  if (headless) return articleOf({ body: lines.join('\n'), ...origin });
  const rest = lines.slice(2).join('\n').trim();
  const wrapped = isWrapped(block.slice(1).filter(Boolean));
  if (second !== '' && !wrapped && rest !== '' && (third === '' || rest.length > second.length))
    return articleOf({ title: first, lead: second, body: rest, ...origin });
  return articleOf({ title: first, body: lines.slice(1).join('\n').trim(), ...origin });
}

/** Plain text: one article. */
export const text = {
  kind: 'text',
  extensions: ['.txt', '.text'],
  recognises: (_start: string) => true,
  entries: (content): Entry[] => [{ line: null, article: articleOfText(content) }],
} satisfies WholeInput;

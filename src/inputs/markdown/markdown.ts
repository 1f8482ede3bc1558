import { parse } from 'yaml';
import { type Article, articleOf, type Entry, InputError, type WholeInput } from '../article.js';
import { isoDate } from '../dates.js';
import { articleOfText } from '../text/text.js';
import { plainBlocks } from './plain.js';

const fence = /^\uFEFF?---[^\S\n]*\n([\s\S]*?)(?:\n|^)---[^\S\n]*(?:\n|$)/;

/** The fields of front matter that only a colon in an unquoted value keeps from being YAML ("title: Talks: a report"); null where more is wrong. */
function plainFields(yaml: string): Record<string, string> | null {
  const lines = yaml.split('\n').filter((line) => line.trim() !== '');
  const fields = lines.map((line) => /^([\p{L}_-]+):\s+([^\s"'[{>|&*].*)$/u.exec(line));
  return fields.every((field) => field !== null) ? Object.fromEntries(fields.map((field) => [field[1], field[2]!.trim()])) : null;
}

/** The front matter's fields as strings. Throws InputError if it is not YAML or has a date that is none. */
function fieldsOf(yaml: string): Record<string, string> {
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (error) {
    value = plainFields(yaml);
    if (value === null) throw new InputError(`has front matter that is not valid YAML (${(error as Error).message.split('\n')[0]!.replace(/:$/, '')})`);
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new InputError('has front matter that is not a list of "name: value"');
  const fields: Record<string, string> = {};
  for (const [name, content] of Object.entries(value)) {
    if (content !== null && typeof content !== 'object') fields[name.toLowerCase()] = String(content);
  }
  return fields;
}

/**
 * Takes Markdown apart: front matter (`title`, `publisher`, `published`, `url`, `lead`, `byline`), else the first heading as title;
 * the body without its marks. A lead is a first paragraph that is wholly emphasised, or what the front matter names.
 *
 * Throws InputError if the front matter cannot be read.
 *
 * @example
 * articleOfMarkdown('---\ntitle: Talks fail\n---\nThey left.').title // 'Talks fail'
 */
export function articleOfMarkdown(markdown: string): Article {
  const content = markdown.replace(/\r\n?/g, '\n');
  const front = fence.exec(content);
  const fields = front ? fieldsOf(front[1]!) : {};
  const source = content.slice(front?.[0].length ?? 0);
  const blocks = plainBlocks(source);
  const published = fields.published ?? fields.date ?? null;
  const date = published === null ? null : isoDate(published);
  if (published !== null && date === null) throw new InputError(`"published" is no date: "${published}" (write 2023-10-16)`);

  let title = fields.title ?? null;
  if (blocks[0] && blocks[0].heading > 0 && (title === null ? blocks[0].heading === 1 : blocks[0].text === title)) title = blocks.shift()!.text;
  if (title === null && !front) return articleOfText(blocks.map((block) => block.text).join('\n\n'));
  let lead = fields.lead ?? null;
  const emphasised = /^\s*(?:#[^\n]*\n+)?\s*(?:\*\*(?!\s)[^*\n]+\*\*|\*(?!\s)[^*\n]+\*|_(?!\s)[^_\n]+_)\s*\n\s*\n/.test(source);
  if (lead === null && emphasised && blocks.length > 1) lead = blocks.shift()!.text;
  return articleOf({
    title,
    lead,
    body: blocks.map((block) => block.text).join('\n\n'),
    publisher: fields.publisher ?? null,
    published: date,
    url: fields.url ?? null,
    byline: fields.byline ?? fields.author ?? null,
  });
}

/** Markdown: one article. */
export const markdown = {
  kind: 'markdown',
  extensions: ['.md', '.markdown'],
  recognises: (text) => fence.test(text.replace(/\r\n?/g, '\n')) || /^\uFEFF?\s*# \S/.test(text),
  entries: (content): Entry[] => [{ line: null, article: articleOfMarkdown(content) }],
} satisfies WholeInput;

import { z } from 'zod';
import { type Article, articleOf, InputError } from '../article.js';
import { isoDate } from '../dates.js';

const optional = z.string().nullish();
const fields = z.object({
  title: z.string().nullable(),
  text: z.string(),
  publisher: optional,
  published: optional,
  url: optional,
  lead: optional,
  byline: optional,
  retrieved: optional,
});

function complaint(issue: z.core.$ZodIssue, value: unknown): string {
  const name = issue.path.join('.');
  if (name === '') return 'is not an object with "title" and "text"';
  const missing = (value as Record<string, unknown>)[name] === undefined;
  return missing ? `"${name}" is missing` : `"${name}" must be a string`;
}

/**
 * The article that a JSON object describes: `title` (or null), `text`, and if it likes `publisher`, `published`, `url`, `lead`, `byline`, `retrieved`.
 *
 * Throws InputError that names what is missing or of the wrong kind.
 *
 * @example
 * articleOfFields({ title: 'Talks fail', text: 'Envoys left.' }).body // 'Envoys left.'
 */
export function articleOfFields(value: unknown): Article {
  const checked = fields.safeParse(value);
  if (!checked.success) throw new InputError([...new Set(checked.error.issues.map((issue) => complaint(issue, value)))].join(', '));
  const { title, text, publisher = null, published = null, url = null, lead = null, byline = null, retrieved = null } = checked.data;
  if (text.trim() === '') throw new InputError('"text" is empty');
  const date = published === null || published.trim() === '' ? null : isoDate(published);
  if (published !== null && published.trim() !== '' && date === null) throw new InputError(`"published" is no date: "${published}" (write 2023-10-16)`);
  return articleOf({ title, lead, body: text, publisher, published: date, url, byline, ...(retrieved === null ? {} : { retrieved }) });
}

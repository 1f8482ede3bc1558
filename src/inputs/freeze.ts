import { createHash } from 'node:crypto';
import type { Document, Paragraph } from '../document/document.js';
import { type Article, InputError } from './article.js';
import { isBoilerplate } from './boilerplate.js';
import { checkLength, type Given } from './given.js';
import { issuerOf } from './issuers.js';
import { kindOf } from './kind.js';
import { languageName, languageOf } from './language.js';
import { paragraphsOf } from './lines.js';
import { normaliser, normaliseText, oneLine } from './normalise.js';
import { bylineOf, datelineOf } from './origin.js';

function nonEmpty(value: string | null | undefined): string | null {
  const line = oneLine(normaliseText(value ?? ''));
  return line === '' ? null : line;
}

/** The text of paragraphs parted by blank lines, and their spans. */
function layOut(parts: readonly { role: Paragraph['role']; text: string }[]): { text: string; paragraphs: Paragraph[] } {
  let text = '';
  const paragraphs = parts.map((part) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += part.text;
    return { start, end: text.length, text: part.text, role: part.role };
  });
  return { text, paragraphs };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/**
 * Makes the Document of an article: its text frozen, boilerplate taken off and listed, its origin where the text or the user says it.
 *
 * The id is the same whenever title, publisher, date and extracted text are. Throws InputError if nothing is left to read,
 * if the text is over the limit, or if it is not in English.
 *
 * @example
 * (await freeze(articleOf({ title: 'Talks fail', body: 'Envoys left. Comments are closed.' }), 'a.txt', {})).text // 'Talks fail\n\nEnvoys left. …'
 */
export async function freeze(article: Article, path: string | null, given: Given): Promise<Document> {
  const title = nonEmpty(article.title);
  const lead = nonEmpty(article.lead);
  const publisher = nonEmpty(article.publisher) ?? nonEmpty(given.publisher);
  const published = nonEmpty(article.published) ?? nonEmpty(given.published);
  const url = nonEmpty(article.url) ?? nonEmpty(given.url);
  const body = normaliseText(article.body);
  checkLength(body.length + (title?.length ?? 0) + (lead?.length ?? 0), given.maxChars);

  const removed = article.removed.map((line) => oneLine(normaliseText(line))).filter((line) => line !== '');
  let byline = nonEmpty(article.byline);
  const takeOff = (line: string) => {
    const signed = bylineOf(line);
    if (signed === null && !isBoilerplate(line)) return true;
    byline ??= signed;
    removed.push(line);
    return false;
  };
  const kept = paragraphsOf(body, takeOff);
  if (title === null && lead === null && kept.length === 0) throw new InputError('holds no text to read');
  const { text, paragraphs } = layOut([
    ...(title === null ? [] : [{ role: 'title' as const, text: title }]),
    ...(lead === null ? [] : [{ role: 'lead' as const, text: lead }]),
    ...kept.map((paragraph) => ({ role: 'body' as const, text: paragraph })),
  ]);

  const language = await languageOf(kept.length > 0 ? kept.join('\n') : text);
  if (language !== null && language !== 'en') throw new InputError(`is in ${languageName(language)}; Readout reads English`);
  const issuer = issuerOf(publisher, url, { title, body: kept });
  const extracted = [title, lead, body.trim()].filter((part) => part !== null).join('\n\n');
  const id = createHash('sha256')
    .update(JSON.stringify([title, publisher, published, extracted]))
    .digest('hex');
  return deepFreeze({
    id: `sha256:${id}`,
    path,
    kind: kindOf(title, publisher, url, issuer !== null, kept[0]),
    title,
    lead,
    text,
    removed,
    normaliser,
    publisher,
    url,
    byline,
    ...datelineOf(kept[0] ?? ''),
    language,
    originalLanguage: null,
    issuer,
    carries: [],
    published,
    retrieved: nonEmpty(article.retrieved),
    versionOf: null,
    reprintOf: null,
    translationOf: null,
    paragraphs,
  });
}

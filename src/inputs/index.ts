import { extname } from 'node:path';
import type { Document } from '../document/document.js';
import { type Input, InputError } from './article.js';
import { decodeText } from './decode.js';
import { freeze, type Given } from './freeze.js';
import { html } from './html/html.js';
import { json } from './json/json.js';
import { jsonl } from './jsonl/jsonl.js';
import { markdown } from './markdown/markdown.js';
import { text } from './text/text.js';

export { type Article, articleOf, type Input, InputError } from './article.js';
export { isoDate } from './dates.js';
export { checkLength, defaultMaxChars, freeze, type Given } from './freeze.js';

/** Every kind of file that Readout reads. The order is that in which a file of no known name is tried; plain text takes what is left. */
export const inputs: readonly Input[] = [html, markdown, jsonl, json, text];

/**
 * The input for a file: by the ending of its name, else by what stands in it.
 *
 * @example
 * inputFor('a.md', '').kind // 'markdown'
 */
export function inputFor(path: string | null, content: string): Input {
  const ending = path === null ? '' : extname(path).toLowerCase();
  return inputs.find((input) => input.extensions.includes(ending)) ?? inputs.find((input) => input.recognises(content)) ?? text;
}

/** One article of a file: its document, or the reason why it is refused; `line` is null where the file holds just one. */
export interface Incoming {
  readonly line: number | null;
  readonly document: Document | InputError;
}

/**
 * The documents that a file's bytes hold, in order. `path` goes into the documents and tells the kind of file; null for standard input.
 *
 * Throws InputError if the file as a whole is refused.
 *
 * @example
 * await documentsOf(new TextEncoder().encode('Talks fail\n\nThey left.'), 'a.txt', {}) // [{ line: null, document: { title: 'Talks fail', … } }]
 */
export async function documentsOf(bytes: Uint8Array, path: string | null, given: Given): Promise<Incoming[]> {
  const content = decodeText(bytes);
  const entries = await inputFor(path, content).entries(content);
  const incoming: Incoming[] = [];
  for (const { line, article } of entries)
    incoming.push({ line, document: article instanceof InputError ? article : await frozen(() => freeze(article, path, given)) });
  return incoming;
}

async function frozen(make: () => Promise<Document>): Promise<Document | InputError> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

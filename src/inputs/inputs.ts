import type { Input } from './article.js';
import { csv } from './csv/csv.js';
import { feed } from './feed/feed.js';
import { html } from './html/html.js';
import { json } from './json/json.js';
import { jsonl } from './jsonl/jsonl.js';
import { markdown } from './markdown/markdown.js';
import { mhtml } from './mhtml/mhtml.js';
import { opml } from './opml/opml.js';
import { text } from './text/text.js';
import { warc } from './warc/warc.js';

/** Every kind of file that Readout reads. The order is that in which a file of no known name is tried; plain text takes what is left. */
export const inputs: readonly Input[] = [warc, mhtml, feed, opml, html, markdown, jsonl, json, csv, text];

/** What a server calls a kind; of what it calls plain text or XML, nothing is believed. */
const mediaTypes: Readonly<Record<string, Input>> = {
  'text/html': html,
  'application/xhtml+xml': html,
  'text/csv': csv,
  'text/tab-separated-values': csv,
  'text/markdown': markdown,
  'application/json': json,
  'application/x-ndjson': jsonl,
  'application/warc': warc,
};
/** Kinds that say outright what they are, so that no wrong name or type hides them. */
const outspoken: readonly Input[] = [warc, mhtml, feed, opml, html];

/** What is known of a file before it is read. */
export interface Hints {
  /** of its name, with the dot, in lower case; empty if it has none */
  readonly ending: string;
  /** what a server calls it; null for a file */
  readonly mediaType: string | null;
}

/**
 * The input for a file: by the ending of its name, else by what stands in it. What a server sends is first asked what it is,
 * then its type counts, and its ending last: addresses end in anything.
 *
 * @example
 * inputFor({ ending: '.md', mediaType: null }, '').kind // 'markdown'
 */
export function inputFor({ ending, mediaType }: Hints, start: string): Input {
  const named = inputs.find((input) => input.extensions.includes(ending));
  const told = () => inputs.find((input) => input.recognises(start)) ?? text;
  if (mediaType === null) return named ?? told();
  return outspoken.find((input) => input.recognises(start)) ?? mediaTypes[mediaType] ?? named ?? told();
}

/** Whether files of a kind are read as they come, whatever their length. */
export function isStream(input: Input): boolean {
  return 'stream' in input;
}

import type { Document } from '../document/document.js';
import { InputError } from './article.js';
import type { Given } from './given.js';
import { documentOf, entriesOf } from './container.js';

export { type Article, articleOf, type Input, InputError } from './article.js';
export { isoDate } from './dates.js';
export { freeze } from './freeze.js';
export { checkLength, type Columns, defaultMaxChars, type Given } from './given.js';
export { inputs } from './inputs.js';

/** One article of a file: its document, or the reason why it is refused; `line` is null where the file holds just one. */
export interface Incoming {
  readonly line: number | null;
  readonly document: Document | InputError;
}

/**
 * The documents that a file's bytes hold, in order. `path` goes into the documents and tells the kind of file; null for standard input.
 *
 * Throws InputError if the file as a whole is refused, or if it breaks off; `readFiles` yields what came before.
 *
 * @example
 * await documentsOf(new TextEncoder().encode('Talks fail\n\nThey left.'), 'a.txt', {}) // [{ line: null, document: { title: 'Talks fail', … } }]
 */
export async function documentsOf(bytes: Uint8Array, path: string | null, given: Given): Promise<Incoming[]> {
  const once = (async function* () {
    yield bytes;
  })();
  const container = { name: path ?? 'standard input', path, bytes: once, sent: null };
  const incoming: Incoming[] = [];
  for await (const entry of entriesOf(container, given)) {
    if ('feed' in entry) throw new InputError('lists feeds and holds no article; readFiles fetches them');
    incoming.push({ line: entry.line, document: await documentOf(entry.article, container, given) });
  }
  return incoming;
}

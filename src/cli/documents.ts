import type { Document } from '../document/document.js';
import { filesOf } from '../inputs/files.js';
import { InputError } from '../inputs/index.js';
import { readFiles } from '../inputs/read-files.js';
import { type GivenOptions, givenOf, webOf } from './given.js';
import type { Progress } from './progress.js';
import { complain, type Terminal } from './terminal.js';

/** A document that was read from an input, or null where that input failed (the user has been told). */
export interface Item {
  readonly name: string;
  readonly document: Document | null;
}

/**
 * The documents of files, folders, addresses and standard input (`-`), in order. What is refused is named on standard error with its reason,
 * and comes as null.
 *
 * @example
 * for await (const { document } of documentsFrom(['a.md'], {}, terminal, progress)) …
 */
export async function* documentsFrom(paths: readonly string[], options: GivenOptions, terminal: Terminal, progress: Progress): AsyncGenerator<Item> {
  const files = filesOf(paths);
  const places = new Map(files.map((file, i) => [file, i]));
  const one = files.length === 1;
  let done = 0;
  for await (const { name, document, from } of readFiles(files, givenOf(options), webOf(options))) {
    if (one) progress.update(done, 0, name);
    else progress.update(places.get(from) ?? done, files.length, name);
    done++;
    if (document instanceof InputError) {
      progress.clear();
      complain(terminal, `${name} ${document.message}`);
      yield { name, document: null };
    } else yield { name, document };
  }
}

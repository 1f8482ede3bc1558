import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkedBy, listFolder, readData } from '../data-file.js';
import { SuiteError } from '../suite.js';

const mentionSchema = z.object({ file: z.string(), quote: z.string(), trigger: z.string(), at: z.int().min(0).optional() });
/** An event claim as a pair names it: the words that hold its trigger; `at` says which of several places, from 0. */
export type Mention = z.infer<typeof mentionSchema>;

const pairSchema = z.object({ a: mentionSchema, b: mentionSchema, same: z.boolean(), why: z.string() });
/** Two event claims, and whether they tell one happening. */
export type Pair = z.infer<typeof pairSchema>;

/**
 * Reads `pairs.json` of a folder.
 *
 * Throws SuiteError with the field that is wrong.
 *
 * @example
 * readPairs('evals/happenings')[0].same // true
 */
export function readPairs(folder: string): Pair[] {
  const path = join(folder, 'pairs.json');
  const text = readData(path);
  try {
    return checkedBy(z.object({ pairs: z.array(pairSchema) }))(JSON.parse(text)).pairs;
  } catch (error) {
    throw new SuiteError(`${path}: ${(error as Error).message}`);
  }
}

/**
 * Where the articles of pairs lie, by name: in the folders of `../articles` beside the pairs. `half` is the folder's name.
 *
 * Throws SuiteError where an article is missing.
 *
 * @example
 * articlesOf('evals/happenings', pairs).get('013-madrid')?.half // 'dev'
 */
export function articlesOf(folder: string, pairs: readonly Pair[]): Map<string, { article: string; gold: string; half: string }> {
  const root = join(folder, '..', 'articles');
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a.file, b.file]))].sort();
  const halves = listFolder(root);
  return new Map(
    names.map((name) => {
      const half = halves.find((each) => existsSync(join(root, each, `${name}.md`)));
      if (!half) throw new SuiteError(`${root}: no article ${name}.md in its folders`);
      return [name, { article: join(root, half, `${name}.md`), gold: join(root, half, `${name}.gold.json`), half }];
    }),
  );
}

/** One key for one claim: the article, and where the trigger stands in it. */
export const keyOf = (file: string, at: number): string => `${file} ${at}`;

/**
 * Where the trigger of a mention stands in its article's text.
 *
 * Throws SuiteError where the text does not have the words.
 *
 * @example
 * placeOf({ file: '01', quote: 'he fired on them', trigger: 'fired' }, text) // { start: 3, end: 8 } further on
 */
export function placeOf({ file, quote, trigger, at = 0 }: Mention, text: string): { start: number; end: number } {
  let from = text.indexOf(quote);
  for (let i = 0; i < at && from >= 0; i++) from = text.indexOf(quote, from + 1);
  const within = quote.indexOf(trigger);
  if (from < 0 || within < 0) throw new SuiteError(`${file}: the text has no "${quote}" that holds "${trigger}"`);
  return { start: from + within, end: from + within + trigger.length };
}

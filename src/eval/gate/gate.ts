import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { checkedBy, readData } from '../data-file.js';
import { type ArticleFiles, articlesIn, scoreArticles } from '../gold/gold.js';
import type { ScoredArticle } from '../gold/score.js';
import { SuiteError } from '../suite.js';
import { floorsSchema, type GateRow, gateRows, type Measured } from './floors.js';

/** What the gate found. */
export interface GateResult {
  readonly rows: readonly GateRow[];
  /** one line per error in the records, by corpus */
  readonly errors: readonly string[];
  readonly holds: boolean;
}

/**
 * Whether an article of the project's own is kept for measuring: a tenth, by sha256 of its name. `training/sets/written.py` never trains on these.
 *
 * @example
 * isDevArticle('call-01') // false
 */
export function isDevArticle(slug: string): boolean {
  return BigInt(`0x${createHash('sha256').update(slug, 'utf8').digest('hex')}`) % 10n === 0n;
}

/**
 * What the gate measures, all of it in the repository: the examples, the articles of `evals/dev`, both halves of `evals/articles`, and the own articles
 * that training leaves out. Errors of the test half are not listed: nothing is tuned on it.
 *
 * @example
 * gateCorpora('.').examples.length // 10
 */
export function gateCorpora(root: string): Record<string, ArticleFiles[]> {
  const written = articlesIn(join(root, 'training', 'data', 'written'));
  return {
    examples: articlesIn(join(root, 'examples'), join(root, 'evals', 'examples')),
    dev: articlesIn(join(root, 'evals', 'dev')),
    'articles, dev': articlesIn(join(root, 'evals', 'articles', 'dev')),
    'articles, test': articlesIn(join(root, 'evals', 'articles', 'test')),
    written: written.filter(({ name }) => isDevArticle(name.replace(/\.md$/, ''))),
  };
}

/**
 * Runs the gate: reads each corpus, scores it against its gold, and holds the scores against `evals/floors.json`.
 *
 * Throws SuiteError where floors, articles or gold cannot be read.
 *
 * @example
 * if (!(await runGate('.', reader.readFile)).holds) process.exitCode = 1
 */
export async function runGate(root: string, readFile: (path: string) => Promise<ScoredArticle['readout']>): Promise<GateResult> {
  const path = join(root, 'evals', 'floors.json');
  const text = readData(path);
  let floors: ReturnType<typeof floorsSchema.parse>;
  try {
    floors = checkedBy(floorsSchema)(JSON.parse(text));
  } catch (error) {
    throw new SuiteError(`${path}: ${(error as Error).message}`);
  }
  const measured: Record<string, Measured> = {};
  const errors: string[] = [];
  for (const [corpus, files] of Object.entries(gateCorpora(root))) {
    const scores = await scoreArticles(files, readFile);
    measured[corpus] = { articles: files.length - scores.unread, metrics: scores.metrics };
    if (!corpus.endsWith('test')) errors.push(...scores.errors.map((error) => `${corpus}: ${error}`));
  }
  const rows = gateRows(floors, measured);
  return { rows, errors, holds: rows.every((row) => row.holds) };
}

import { join } from 'node:path';
import { listFolder } from '../data-file.js';
import { modelOf, type Suite, SuiteError, type SuiteOptions } from '../suite.js';
import { readGold } from './annotation.js';
import { type GoldScores, type ScoredArticle, scoreGold } from './score.js';

/** An article and its gold. */
export interface ArticleFiles {
  readonly name: string;
  readonly article: string;
  readonly gold: string;
}

/**
 * The articles of a folder (NAME.md), each with its gold (NAME.gold.json) in the same or another folder.
 *
 * Throws SuiteError where a folder is missing; that a gold file is missing shows when it is read.
 *
 * @example
 * articlesIn('examples', 'evals/examples')[0] // { name: '01-call.md', article: 'examples/01-call.md', gold: 'evals/examples/01-call.gold.json' }
 */
export function articlesIn(folder: string, goldFolder = folder): ArticleFiles[] {
  const names = listFolder(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.map((name) => ({ name, article: join(folder, name), gold: join(goldFolder, name.replace(/\.md$/, '.gold.json')) }));
}

/**
 * Reads articles and scores their records against gold. An article that cannot be read scores zero, and its error says so; `unread` counts these.
 *
 * Throws SuiteError where a gold file is missing or malformed, before anything is read.
 *
 * @example
 * await scoreArticles(articlesIn('examples'), reader.readFile)
 */
export async function scoreArticles(
  files: readonly ArticleFiles[],
  readFile: (path: string) => Promise<ScoredArticle['readout']>,
  onProgress?: SuiteOptions['onProgress'],
): Promise<GoldScores & { readonly unread: number }> {
  const golds = files.map((file) => readGold(file.gold));
  const articles: ScoredArticle[] = [];
  const unread: string[] = [];
  for (const [i, { name, article }] of files.entries()) {
    const readout = await readFile(article).catch((error: unknown) => {
      unread.push(`${name}: not read: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    });
    articles.push({ name, gold: golds[i]!, readout });
    onProgress?.(articles.length, files.length);
  }
  const scores = scoreGold(articles);
  return { ...scores, errors: [...unread, ...scores.errors], unread: unread.length };
}

/** Annotated articles: events, statements, figures with their chains. */
export const gold: Suite = {
  name: 'gold',
  about: 'annotated articles (NAME.md beside NAME.gold.json): events, statements, figures with their chains',
  folds: false,
  async run(options) {
    const files = articlesIn(options.data);
    if (files.length === 0) throw new SuiteError(`${options.data}: no article (NAME.md)`);
    const model = modelOf(options);
    const { metrics, parts, errors } = await scoreArticles(files, (path) => model.readFile(path), options.onProgress);
    return { suite: 'gold', n: files.length, metrics, parts, errors };
  },
};

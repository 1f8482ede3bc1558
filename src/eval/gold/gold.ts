import { join } from 'node:path';
import { listFolder } from '../data-file.js';
import { modelOf, type Suite, SuiteError } from '../suite.js';
import { readGold } from './annotation.js';
import { type ScoredArticle, scoreGold } from './score.js';

/** Annotated articles: events, statements, figures with their chains. */
export const gold: Suite = {
  name: 'gold',
  about: 'annotated articles (NAME.md beside NAME.gold.json): events, statements, figures with their chains',
  folds: false,
  async run(options) {
    const names = listFolder(options.data).filter((name) => name.endsWith('.md'));
    const gold = names.map((name) => readGold(join(options.data, name.replace(/\.md$/, '.gold.json'))));
    if (names.length === 0) throw new SuiteError(`${options.data}: no article (NAME.md)`);
    const model = modelOf(options);
    const articles: ScoredArticle[] = [];
    const unread: string[] = [];
    for (const [i, name] of names.entries()) {
      const readout = await model.readFile(join(options.data, name)).catch((error: unknown) => {
        unread.push(`${name}: not read: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      });
      articles.push({ name, gold: gold[i]!, readout });
      options.onProgress?.(articles.length, names.length);
    }
    const { metrics, parts, errors } = scoreGold(articles);
    return { suite: 'gold', n: names.length, metrics, parts, errors: [...unread, ...errors] };
  },
};

import { type Command, Option } from 'commander';
import type { Hit, SearchFilter } from '../../store/index.js';
import { type Exit, exit } from '../exit.js';
import { date } from '../given.js';
import type { Terminal } from '../terminal.js';
import { type ListColumn, type ListOptions, printList, withListing } from './listing.js';
import { type StoreOptions, usingStore, withStore } from './with-store.js';

const help = `
Examples:
  readout search ceasefire
  readout search '"prisoner swap" -rumour' --since 2024-01-01
  readout search "truce OR ceasefire" --in statements --format jsonl

All words must stand there, in whatever form; "a phrase" in its order; -word must not; OR between two. The best come first; the words found
stand between « and ». Exit code: 0 done, 1 no word to look for, 2 wrong usage.`;

const columns: readonly ListColumn<Hit>[] = [
  { name: 'published', value: ({ document }) => document.published },
  { name: 'publisher', value: ({ document }) => document.publisher },
  { name: 'title', value: ({ document }) => document.title, wide: true },
  { name: 'url', value: ({ document }) => document.url, csvOnly: true },
  { name: 'record', value: ({ record }) => record, csvOnly: true },
  { name: 'document', value: ({ document }) => document.id, csvOnly: true },
  { name: 'snippet', value: ({ snippet }) => snippet, wide: true },
];

type SearchOptions = StoreOptions & ListOptions & Omit<SearchFilter, 'limit' | 'offset'>;

/** Finds taken out at once where all are wanted. */
const portion = 500;

/** Adds `readout search` to the program. */
export function addSearch(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withListing(withStore(program.command('search')))
    .description('look for words in articles, statements or events')
    .argument('<query...>', 'words')
    .addOption(new Option('--in <what>', 'where to look').choices(['articles', 'statements', 'events']).default('articles'))
    .option('--publisher <name>', 'who printed it')
    .option('--since <date>', 'from this day on', date)
    .option('--until <date>', 'up to this day', date)
    .addHelpText('after', help)
    .action(async (words: string[], options: SearchOptions) => finish(await search(words.join(' '), options, terminal)));
}

/**
 * Prints where words stand in the store, best first.
 *
 * @example
 * await search('ceasefire', { format: 'table' }, terminal) // 0
 */
export async function search(query: string, { store: address, format, limit, all, ...filter }: SearchOptions, terminal: Terminal): Promise<Exit> {
  await usingStore(address === undefined ? {} : { store: address }, terminal, async (store) => {
    const page = async (limit: number) => {
      const items = await store.search(query, { ...filter, limit: limit + 1 });
      return { items: items.slice(0, limit), next: items.length > limit ? 'more' : null };
    };
    async function* every(): AsyncGenerator<Hit> {
      for (let offset = 0; ; offset += portion) {
        const hits = await store.search(query, { ...filter, limit: portion, offset });
        yield* hits;
        if (hits.length < portion) return;
      }
    }
    await printList(columns, { page, every }, { format, limit, all } as ListOptions, terminal);
  });
  return exit.done;
}

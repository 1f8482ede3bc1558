import type { Command } from 'commander';
import type { DocumentHead, Store } from '../../store/index.js';
import { CommandError, type Exit, exit } from '../exit.js';
import { complain, type Terminal, writeTo } from '../terminal.js';
import { type StoreOptions, usingStore, withStore } from './with-store.js';

const help = `
Examples:
  readout remove sha256:5f0c…
  readout remove articles/a.md
  readout remove https://example.org/2024/03/05/envoys --all

A document is named by its id, by the path it was added from or by its address. What hangs on it alone goes with it; what people decided on
its records is kept, and finds them again if the article is added again. Exit code: 0 removed, 1 some are not in the store, 2 wrong usage.`;

type RemoveOptions = StoreOptions & { readonly all?: boolean };

/** Adds `readout remove` to the program. */
export function addRemove(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withStore(program.command('remove'))
    .description('take documents out of the store')
    .argument('<document...>', 'ids, paths or addresses')
    .option('--all', 'remove all documents of a path or address, where there are several')
    .addHelpText('after', help)
    .action(async (names: string[], options: RemoveOptions) => finish(await remove(names, options, terminal)));
}

/** The documents that a user's word means: by id, by path or by address, older versions too. */
export async function documentsNamed(store: Store, name: string): Promise<readonly DocumentHead[]> {
  if (/^sha256:/.test(name)) return (await store.versions(name)).filter(({ id }) => id === name);
  const byPath = await store.documents({ path: name, versions: true, limit: 1000 });
  if (byPath.items.length > 0 || !URL.canParse(name)) return byPath.items;
  return (await store.documents({ url: name, versions: true, limit: 1000 })).items;
}

/**
 * Removes documents from the store.
 *
 * @example
 * await remove(['articles/a.md'], {}, terminal) // 0
 */
export async function remove(names: readonly string[], options: RemoveOptions, terminal: Terminal): Promise<Exit> {
  return usingStore(options, terminal, async (store) => {
    let failed = false;
    for (const name of names) {
      const documents = await documentsNamed(store, name);
      if (documents.length === 0) {
        complain(terminal, `${name} is not in the store`);
        failed = true;
        continue;
      }
      if (documents.length > 1 && !options.all)
        throw new CommandError(
          `${name} stands for ${documents.length} documents: name one by its id (${documents[0]!.id} …), or remove them all with --all`,
          exit.usage,
        );
      for (const { id, title } of documents) {
        await store.remove(id);
        await writeTo(terminal.out, `removed ${id} ${title ?? ''}\n`);
      }
    }
    return failed ? exit.failed : exit.done;
  });
}

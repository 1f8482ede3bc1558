import { type Command, Option } from 'commander';
import type { Document } from '../../document/document.js';
import { EvidenceError } from '../../document/span.js';
import { InputError } from '../../inputs/index.js';
import type { Readout } from '../../records/index.js';
import type { Coder, Put, Store } from '../../store/index.js';
import { userFile } from '../actors/user-file.js';
import { documentsFrom } from '../documents.js';
import { CommandError, type Exit, exit } from '../exit.js';
import { count, type GivenOptions, withGiven } from '../given.js';
import { progressOn } from '../progress.js';
import { readersFor } from '../readers.js';
import { sideBySide } from '../side-by-side.js';
import { complain, type Terminal, writeTo } from '../terminal.js';
import { currentCoder } from './current-coder.js';
import { withRate } from './rate.js';
import { recordsIn } from './records-file.js';
import { type StoreOptions, storeAddress, usingStore, withStore } from './with-store.js';

const help = `
Examples:
  readout add articles/
  readout add articles.jsonl --store gaza.db
  readout add articles/ --store postgres://localhost/readout --format jsonl
  readout add --records records.jsonl

Takes all that "readout read" takes, and keeps each article with its records. Every article is safe once it is counted: stopped at any
moment and started again, the command goes on where it was. What the store holds already is passed over; what an older coder read is read
again, from the text as it was kept, and what people decided stays. --records takes lines that "readout read --format jsonl" printed, from
another machine for instance. With --format jsonl one line is printed for each article once it is kept. Exit code: 0 all kept, 1 some inputs
failed (each is named), 2 wrong usage.`;

type AddOptions = GivenOptions & StoreOptions & { readonly format: 'text' | 'jsonl'; readonly threads?: number; readonly records?: boolean };

/** Records that are written in one transaction, where they need not be read first. */
const batch = 100;

/** Adds `readout add` to the program. */
export function addAdd(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withStore(withGiven(program.command('add')))
    .description('read articles and keep them with their records')
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--records', 'the files hold records, as "readout read --format jsonl" prints them')
    .option('--threads <n>', 'documents read side by side (default: 2 where the machine has two processors)', count)
    .addOption(new Option('--format <format>', 'what to print: a summary, or a line for each article').choices(['text', 'jsonl']).default('text'))
    .addHelpText('after', help)
    .action(async (paths: string[], options: AddOptions) => finish(await add(paths, options, terminal)));
}

/**
 * Reads articles and keeps them in the store, each in a transaction of its own.
 *
 * @example
 * await add(['articles/'], { format: 'text', store: 'readout.db' }, terminal) // 0
 */
export async function add(paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<Exit> {
  const tally = new Tally(options.format, terminal);
  await usingStore(options, terminal, (store) =>
    options.records ? addRecords(paths, store, terminal, tally) : addArticles(paths, options, store, terminal, tally),
  );
  if (options.format === 'text') await writeTo(terminal.out, `${tally.summary(storeAddress(options, terminal.environment))}\n`);
  return tally.failed > 0 ? exit.failed : exit.done;
}

/** What became of the articles of one command. */
class Tally {
  failed = 0;
  readonly #outcomes = new Map<string, number>();
  #queued = 0;
  constructor(
    readonly format: AddOptions['format'],
    readonly terminal: Terminal,
  ) {}

  async kept(name: string, put: Put): Promise<void> {
    const more = put.outcome === 'added' ? [put.versionOf && 'versions', put.reprintOf && 'reprints'].filter((word) => typeof word === 'string') : [];
    for (const word of [put.outcome, ...more]) this.#outcomes.set(word, (this.#outcomes.get(word) ?? 0) + 1);
    this.#queued += put.queued;
    if (this.format === 'jsonl') await writeTo(this.terminal.out, `${JSON.stringify({ name, ...put })}\n`);
  }

  refused(line: string): void {
    this.failed++;
    complain(this.terminal, line);
  }

  summary(address: string): string {
    const of = (word: string) => this.#outcomes.get(word) ?? 0;
    const nothingElse = of('unchanged') + of('replaced') + of('kept') === 0;
    const told = [
      (of('added') > 0 || nothingElse) && `${of('added')} added`,
      of('versions') > 0 && `${of('versions')} of them new versions`,
      of('reprints') > 0 && `${of('reprints')} of them reprints`,
      of('replaced') > 0 && `${of('replaced')} read anew`,
      of('unchanged') > 0 && `${of('unchanged')} held already`,
      of('kept') > 0 && `${of('kept')} left as they were (a newer coder or another text is held)`,
      this.failed > 0 && `${this.failed} refused`,
      this.#queued > 0 && `${this.#queued} decisions find no record any more ("readout review queue" lists them)`,
    ];
    return `${told.filter((part) => part !== false).join(', ')}; in ${address.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1@')}`;
  }
}

async function addArticles(paths: readonly string[], options: AddOptions, store: Store, terminal: Terminal, tally: Tally): Promise<void> {
  const progress = withRate(progressOn(terminal));
  const readers = readersFor({ ...options, actors: userFile(terminal.environment) });
  let coder: Promise<Coder | null> | undefined;
  /** The readout of a document; or what is held of it, if that is by this very coder. */
  const work = async (document: Document): Promise<Readout | Put> => {
    const held = await store.coderOf(document.id);
    if (held === null) return readers.read(document);
    coder ??= currentCoder(options.model);
    const now = await coder;
    if (now !== null && now.version === held.version && now.model === held.model)
      return { id: document.id, outcome: 'unchanged', versionOf: null, reprintOf: null, queued: 0 };
    return readers.read((await store.document(document.id)) ?? document);
  };
  try {
    const items = documentsFrom(paths, options, terminal, progress);
    for await (const { item, result } of sideBySide(items, async ({ document }) => (document === null ? null : work(document)), readers.abreast)) {
      try {
        const done = await result;
        if (done === null) tally.failed++;
        else await tally.kept(item.name, 'outcome' in done ? done : await store.put(done));
      } catch (error) {
        progress.clear();
        if (!(error instanceof EvidenceError)) throw faultOf(error);
        tally.refused(`${item.name} is left out for evidence that is not in it: ${error.message}`);
      }
    }
  } finally {
    progress.clear();
    await readers.close();
  }
}

/** What goes on for other articles is told; what would fail for each ends the command. */
const faultOf = (error: unknown): unknown => (error instanceof Error ? error : new CommandError(String(error)));

async function addRecords(paths: readonly string[], store: Store, terminal: Terminal, tally: Tally): Promise<void> {
  const progress = withRate(progressOn(terminal));
  let done = 0;
  let held: { name: string; readout: Readout }[] = [];
  const flush = async () => {
    const lines = held;
    held = [];
    let puts: Put[] | null = null;
    try {
      puts = await store.putAll(lines.map(({ readout }) => readout));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
    }
    for (const [i, { name, readout }] of lines.entries())
      try {
        await tally.kept(name, puts?.[i] ?? (await store.put(readout)));
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        progress.clear();
        tally.refused(`${name} is left out for evidence that is not in it: ${error.message}`);
      }
    done += lines.length;
    progress.update(done, 0, lines.at(-1)?.name);
  };
  for (const path of paths)
    for await (const { name, readout } of recordsIn(path)) {
      if (readout instanceof InputError) {
        progress.clear();
        tally.refused(`${name} ${readout.message}`);
        continue;
      }
      held.push({ name, readout });
      if (held.length >= batch) await flush();
    }
  if (held.length > 0) await flush();
  progress.clear();
}

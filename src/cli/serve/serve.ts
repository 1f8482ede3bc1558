import { randomBytes } from 'node:crypto';
import { type Command, InvalidArgumentError } from 'commander';
import { CommandError, type Exit, exit } from '../exit.js';
import { complain, type Terminal } from '../terminal.js';
import { openPage } from './open-page.js';

const help = `
Examples:
  readout serve
  readout serve --store archive.db --open
  readout serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"

The page is for this computer alone (127.0.0.1). With --host others reach it too, who must know the token; without --token one is made and
printed. The store is a file, or postgres://…; an empty one is made if it is not there. Ctrl-C ends it.`;

export interface ServeCommandOptions {
  readonly store?: string;
  readonly port: number;
  readonly host?: string;
  readonly token?: string;
  readonly open?: boolean;
  readonly model?: string;
}

function port(words: string): number {
  const number = Number(words);
  if (!Number.isInteger(number) || number < 0 || number > 65535)
    throw new InvalidArgumentError('It is no port. Write a number up to 65535, 0 for any that is free.');
  return number;
}

/** Adds `readout serve` to the program. */
export function addServe(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  program
    .command('serve')
    .description('open the page: articles beside their records, readouts compared, tolls, review')
    .option('--store <file>', 'file of the store, or postgres://… (default: DATABASE_URL, else readout.db)')
    .option('--port <number>', 'port to listen on; 0: any that is free', port, 4317)
    .option('--host <address>', 'listen for others too, who must know the token')
    .option('--token <words>', 'what others must know; made if not given')
    .option('--open', 'open the page in the browser')
    .option('--model <folder>', 'folder of another reader model')
    .addHelpText('after', help)
    .action(async (options: ServeCommandOptions) => finish(await servePage(options, terminal)));
}

/** Ends when the user or the system says so. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/**
 * Serves the page until stopped. Throws CommandError if the store cannot be opened or the port is taken.
 *
 * @example
 * await servePage({ port: 4317 }, terminal) // 0, after Ctrl-C
 */
export async function servePage(options: ServeCommandOptions, terminal: Terminal, stopped: () => Promise<void> = untilStopped): Promise<Exit> {
  const { host = '127.0.0.1', model } = options;
  if (options.token !== undefined && options.token.length < 12) throw new CommandError('--token is shorter than 12 characters; take a longer one', exit.usage);
  const token = options.token ?? (options.host === undefined ? null : randomBytes(18).toString('base64url'));
  // Loaded here: other commands start without them.
  const [{ serve }, { openStore, StoreError }, { servicesOf }] = await Promise.all([
    import('../../api/serve.js'),
    import('../../store/index.js'),
    import('./services.js'),
  ]);
  const address = options.store ?? terminal.environment.DATABASE_URL ?? 'readout.db';
  const store = await openStore(address).catch((error: unknown) => {
    throw error instanceof StoreError ? new CommandError(error.message) : error;
  });
  const services = await servicesOf(store, terminal.environment, model);
  try {
    const tell = (error: unknown) =>
      complain(terminal, error instanceof Error ? (terminal.environment.READOUT_DEBUG ? (error.stack ?? error.message) : error.message) : String(error));
    const served = await serve(services, { host, port: options.port, token, tell }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') throw new CommandError(`port ${options.port} is taken; --port 0 takes one that is free`);
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EACCES') throw new CommandError(`cannot listen on ${host}, port ${options.port} (${error.code})`);
      throw error;
    });
    const { documents } = await store.counts();
    terminal.out.write(`Readout is at ${served.url}\n`);
    terminal.error.write(`${documents.toLocaleString('en-US')} ${documents === 1 ? 'document' : 'documents'} in ${store.address}. Ctrl-C ends it.\n`);
    if (options.open) openPage(served.url);
    await stopped();
    await served.close();
    return exit.done;
  } finally {
    await services.close();
  }
}

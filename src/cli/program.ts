import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addActors } from './actors/actors.js';
import { addCompare } from './compare.js';
import { addContacts } from './contacts.js';
import { addEval } from './eval.js';
import { CommandError, type Exit, exit } from './exit.js';
import { addExplain } from './explain.js';
import { addExport } from './export/export.js';
import { addRead } from './read.js';
import { addServe } from './serve/serve.js';
import { addAdd } from './store/add.js';
import { addEvents } from './store/events.js';
import { addRemove } from './store/remove.js';
import { addReview } from './store/review/review.js';
import { addSaid } from './store/said.js';
import { addSearch } from './store/search.js';
import { complain, type Terminal } from './terminal.js';
import { addWatch } from './watch.js';
import { addTolls } from './tolls/tolls.js';

const about = 'Turns reporting on conflict and diplomacy into a record that can be checked: who did what to whom, who said what, how many.';
const help = `
Examples:
  readout read article.md
  readout watch https://quay.example/rss --once
  readout explain article.md
  readout contacts readouts/ --between Biden Putin
  readout compare white-house.md kremlin.md
  readout add articles/
  readout said --by Lavrov --about grain
  readout eval ud --data ewt.dev.conllu
  readout actors find Lavrov --on 2003-05-01
  readout serve --store archive.db --open
  readout tolls records.jsonl --where place=Gaza
  readout export records.jsonl --to csv --out tables/

"readout COMMAND --help" says more of each. No article leaves this computer; nothing is fetched
but the addresses that you name.`;

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}

/**
 * Runs a command line (without `node` and the script's name) and returns its exit code. Never throws: what goes wrong is one line on standard error.
 *
 * @example
 * await run(['read', 'a.md'], { out: process.stdout, error: process.stderr, environment: process.env }) // 0
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<Exit> {
  let code: Exit = exit.done;
  const finish = (result: Exit) => {
    code = result;
  };
  const program = new Command('readout')
    .description(about)
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', help)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.error.write(text),
      outputError: (text) => complain(terminal, text.replace(/^error: /, '').trim()),
    });
  addRead(program, terminal, finish);
  addWatch(program, terminal, finish);
  addExplain(program, terminal, finish);
  addContacts(program, terminal, finish);
  addCompare(program, terminal, finish);
  addAdd(program, terminal, finish);
  addRemove(program, terminal, finish);
  addEvents(program, terminal, finish);
  addSaid(program, terminal, finish);
  addSearch(program, terminal, finish);
  addReview(program, terminal, finish);
  addEval(program, terminal, finish);
  addTolls(program, terminal, finish);
  addExport(program, terminal, finish);
  addActors(program, terminal, finish);
  addServe(program, terminal, finish);
  for (const command of program.commands.flatMap((command) => [command, ...command.commands])) {
    command.helpOption('--help', 'print this help').copyInheritedSettings(program);
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, terminal);
  }
}

/** Tells the user what went wrong, in one line, and says which exit code that is. */
function failed(error: unknown, terminal: Terminal): Exit {
  if (error instanceof CommanderError) return error.code === 'commander.helpDisplayed' || error.code === 'commander.version' ? exit.done : exit.usage;
  if (error instanceof CommandError) {
    complain(terminal, error.message);
    return error.code;
  }
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return exit.done;
  if (terminal.environment.READOUT_DEBUG && error instanceof Error) terminal.error.write(`${error.stack}\n`);
  complain(terminal, `something went wrong that should not: ${error instanceof Error ? error.message : String(error)} (READOUT_DEBUG=1 tells more)`);
  return exit.failed;
}

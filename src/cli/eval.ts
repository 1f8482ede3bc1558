import { Argument, type Command, Option } from 'commander';
import { runSuite, SuiteError, type SuiteResult, suites } from '../eval/index.js';
import { CommandError, type Exit, exit } from './exit.js';
import { progressOn } from './progress.js';
import { lazyReader } from './reader.js';
import { type Terminal, writeTo } from './terminal.js';

interface EvalOptions {
  readonly data: string;
  readonly format: 'text' | 'json';
  readonly folds?: string;
  readonly annotators?: 'first' | 'all';
  readonly model?: string;
}

const help = () => `
Suites:
${suites.map(({ name, about }) => `  ${name.padEnd(16)}${about}`).join('\n')}

Examples:
  readout eval ud --data ewt.dev.conllu
  readout eval polnear --data polnear/dev --annotators all
  readout eval plv --data PLV_train.tsv --folds training/out/folds/plv.jsonl --format json`;

/** Adds `readout eval` to the program. */
export function addEval(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  program
    .command('eval')
    .description('measure the reader on a public suite, in its published format and metric')
    .addArgument(new Argument('<suite>', 'which suite').choices(suites.map(({ name }) => name)))
    .requiredOption('--data <path>', "the suite's data: a file, or a folder for polnear, gold and happenings")
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--folds <file>', 'score held-out predictions that training wrote, in place of the model')
    .addOption(new Option('--annotators <which>', 'polnear: the first annotation of each text, or all of them averaged').choices(['first', 'all']))
    .option('--model <folder>', 'folder of another reader model')
    .addHelpText('after', help)
    .action(async (suite: string, options: EvalOptions) => finish(await evaluate(suite, options, terminal)));
}

/** What a suite found, as lines: metrics first, then what each label has, then errors. */
function resultLines({ suite, n, metrics, parts = {}, errors = [] }: SuiteResult): string[] {
  const figure = (value: number) => (Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(4));
  const width = Math.max(...[...Object.keys(metrics), ...Object.keys(parts)].map((name) => name.length)) + 2;
  return [
    `${suite}: ${n} items`,
    ...Object.entries(metrics).map(([name, value]) => `  ${name.padEnd(width)}${figure(value)}`),
    ...Object.entries(parts).map(
      ([name, own]) =>
        `  ${name.padEnd(width)}${Object.entries(own)
          .map(([metric, value]) => `${metric} ${figure(value)}`)
          .join('  ')}`,
    ),
    ...errors,
  ];
}

async function evaluate(suite: string, { data, format, folds, annotators, model }: EvalOptions, terminal: Terminal): Promise<Exit> {
  if (folds !== undefined && !suites.find(({ name }) => name === suite)?.folds)
    throw new CommandError(`${suite} has no held-out predictions: --folds is not for it`, exit.usage);
  if (annotators !== undefined && suite !== 'polnear') throw new CommandError('--annotators is for polnear', exit.usage);
  const progress = progressOn(terminal);
  const reader = folds === undefined ? (await import('../eval/suite-reader.js')).suiteReader(await lazyReader(model)()) : undefined;
  try {
    const result = await runSuite(suite, { data, folds, annotators, reader, onProgress: (done, total) => progress.update(done, total, suite) });
    progress.clear();
    const { n, metrics } = result;
    await writeTo(terminal.out, format === 'json' ? `${JSON.stringify({ suite: result.suite, n, metrics })}\n` : `${resultLines(result).join('\n')}\n`);
    return exit.done;
  } catch (error) {
    progress.clear();
    if (error instanceof SuiteError) throw new CommandError(error.message);
    throw error;
  }
}

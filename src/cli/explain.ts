import type { Command } from 'commander';
import { documentsFrom } from './documents.js';
import { userFile } from './actors/user-file.js';
import { type Exit, exit } from './exit.js';
import { type GivenOptions, withGiven } from './given.js';
import { progressOn } from './progress.js';
import { lazyReader, modelFailure } from './reader.js';
import { inkFor, widthFor } from './render/ink.js';
import { renderExplanation } from './render-explanation.js';
import { type Terminal, writeTo } from './terminal.js';

const help = `
Examples:
  readout explain article.md
  readout explain article.html --published 2023-10-16

For each record: which rule set which field, on what words, at what score; last, what the model saw and the coder left out.`;

/** Adds `readout explain` to the program. */
export function addExplain(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  withGiven(program.command('explain'))
    .description('tell why each record of an article was coded as it was')
    .argument('<file...>', 'files, folders, addresses, or - for standard input')
    .addHelpText('after', help)
    .action(async (paths: string[], options: GivenOptions) => finish(await explain(paths, options, terminal)));
}

async function explain(paths: readonly string[], options: GivenOptions, terminal: Terminal): Promise<Exit> {
  const progress = progressOn(terminal);
  const reader = lazyReader(options.model, userFile(terminal.environment));
  const width = widthFor(terminal.out);
  let failed = false;
  let some = false;
  for await (const { document } of documentsFrom(paths, options, terminal, progress)) {
    if (document === null) {
      failed = true;
      continue;
    }
    const { explainDocument } = await import('../pipeline.js');
    const { readout, explanations, dropped } = await explainDocument(document, await reader()).catch(modelFailure);
    progress.clear();
    const rule = some ? `\n${'─'.repeat(width)}\n\n` : '';
    some = true;
    await writeTo(terminal.out, rule + renderExplanation(readout, explanations, dropped, { width, ink: inkFor(terminal.out, terminal.environment) }));
  }
  progress.clear();
  return failed ? exit.failed : exit.done;
}

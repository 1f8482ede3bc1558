// Records of annotated articles, each with whether it is right by GOLD's lenient match and the features of its score.
import { createHash } from 'node:crypto';
import { isDevArticle } from '../../dist/eval/gate/gate.js';
import { articlesIn } from '../../dist/eval/gold/gold.js';
import { readGold } from '../../dist/eval/gold/annotation.js';
import { matchEvents } from '../../dist/eval/gold/events.js';
import { matchFigures } from '../../dist/eval/gold/figures.js';
import { matchStatements } from '../../dist/eval/gold/statements.js';
import { readTextOf } from '../../dist/eval/gold/read-text.js';
import { readFiles } from '../../dist/inputs/read-files.js';
import { loadReader } from '../../dist/models/reader-model.js';
import { explainDocument } from '../../dist/pipeline.js';
import { loadRegistry } from '../../dist/registry/load.js';

const halfOf = (name) => createHash('sha256').update(name).digest()[0] % 2;

/** `{ kind, half, right, features }` of every record that is read in the articles of some folders; an article is whole in one half. */
export async function judgedRecords(folders) {
  const reader = { model: await loadReader(), registry: loadRegistry() };
  const judged = [];
  // Of the articles to train on, those that are kept for measuring.
  const held = folders.flatMap((folder) => articlesIn(folder).filter(({ name }) => !/training/u.test(folder) || isDevArticle(name.replace(/\.md$/u, ''))));
  for (const { name, article, gold: file } of held) {
    const gold = readGold(file);
    for await (const { document } of readFiles([article], {})) {
      const { readout, explanations } = await explainDocument(document, reader);
      const read = readTextOf(readout);
      const right = {
        event: new Set(matchEvents(read, gold.events).map(({ predicted }) => readout.events[predicted].id)),
        statement: new Set(matchStatements(read, gold.statements).map(({ predicted }) => readout.statements[predicted].id)),
        figure: new Set(matchFigures(read, gold.figures).map(({ predicted }) => readout.figures[predicted].id)),
      };
      for (const { record, kind, decisions } of explanations) {
        const { features } = decisions.find(({ field }) => field === 'score');
        judged.push({ kind, half: halfOf(name), right: right[kind].has(record), features });
      }
    }
  }
  return judged;
}

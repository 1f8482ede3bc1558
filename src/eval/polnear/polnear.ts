import { join } from 'node:path';
import { listFolder, readData } from '../data-file.js';
import { f1Of } from '../scores/f1.js';
import { modelOf, type Suite, SuiteError } from '../suite.js';
import { countText, noCounts } from './score.js';
import { type LinkedSpans, readStandoff } from './standoff.js';

/** A text and its annotations, in order of their file names. */
export interface AnnotatedText {
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly (readonly LinkedSpans[])[];
}

/**
 * Reads a PolNeAR split: `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`. Texts that nobody annotated are left out.
 *
 * Throws SuiteError where a folder is missing, an annotation has no text, or a span leaves its text.
 *
 * @example
 * readPolnear('polnear/dev')
 */
export function readPolnear(folder: string): AnnotatedText[] {
  const texts = new Set(listFolder(join(folder, 'text')));
  const files = new Map<string, string[]>();
  for (const file of listFolder(join(folder, 'attributions'))) {
    if (!file.endsWith('.ann')) continue;
    const name = file.slice(0, file.lastIndexOf('_'));
    if (!texts.has(`${name}.txt`)) throw new SuiteError(`${join(folder, 'attributions', file)}: its text, text/${name}.txt, is not there`);
    files.set(name, [...(files.get(name) ?? []), file]);
  }
  return [...files].map(([name, annotations]) => {
    const text = readData(join(folder, 'text', `${name}.txt`));
    return {
      name,
      text,
      annotations: annotations.map((file) => {
        const path = join(folder, 'attributions', file);
        return readStandoff(path, readData(path), text);
      }),
    };
  });
}

/** PolNeAR: who says what, exact spans. */
export const polnear: Suite = {
  name: 'polnear',
  about: 'source, cue and content of each act of saying: F1 of exact spans, and of the three together',
  folds: false,
  async run(options) {
    const texts = readPolnear(options.data);
    if (texts.length === 0) throw new SuiteError(`${options.data}: no annotated text`);
    const model = modelOf(options);
    const counts = noCounts();
    let done = 0;
    for (const { text, annotations } of texts) {
      const predicted = await model.attributions(text);
      const used = options.annotators === 'all' ? annotations : annotations.slice(0, 1);
      for (const gold of used) countText(counts, text, gold, predicted, 1 / used.length);
      options.onProgress?.(++done, texts.length);
    }
    const scores = Object.fromEntries(Object.entries(counts).map(([kind, { right, predicted, gold }]) => [kind, { n: gold, ...f1Of(right, predicted, gold) }]));
    const metrics = Object.fromEntries(Object.entries(scores).map(([kind, { f1 }]) => [`${kind}F1`, f1]));
    return { suite: 'polnear', n: texts.length, metrics, parts: scores };
  },
};

import type { SuiteModel } from './suite-model.js';

/** Thrown when a suite's data or held-out predictions cannot be used; the message says which file, line and why. */
export class SuiteError extends Error {}

/** How a suite is run. */
export interface SuiteOptions {
  /** the suite's data: a file, or a folder for `polnear`, `gold` and `happenings` */
  readonly data: string;
  /** a JSONL file of held-out predictions, scored in place of the model's */
  readonly folds?: string | undefined;
  /** `polnear` only: score against the first annotation of each text, or against all of them, averaged */
  readonly annotators?: 'first' | 'all' | undefined;
  /** the model to measure; not needed with `folds` */
  readonly reader?: SuiteModel | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What a suite found: `n` items measured (rows, sentences, texts), metrics between 0 and 1 unless they are counts. */
export interface SuiteResult {
  readonly suite: string;
  readonly n: number;
  readonly metrics: Readonly<Record<string, number>>;
  /** per label or type: metrics of its own, with the number of gold items as `n` */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** one line per error, where the suite tells them (`gold`) */
  readonly errors?: readonly string[];
}

/** One public suite: a reader of its published format and its published metric. */
export interface Suite {
  readonly name: string;
  /** one line for `--help` */
  readonly about: string;
  /** whether held-out predictions can be scored */
  readonly folds: boolean;
  run(options: SuiteOptions): Promise<SuiteResult>;
}

/**
 * The model of a run; throws SuiteError where none was given.
 *
 * @example
 * const model = modelOf(options)
 */
export function modelOf(options: SuiteOptions): SuiteModel {
  if (!options.reader) throw new SuiteError('a model is needed to run this suite without --folds');
  return options.reader;
}

/**
 * Hands `items` over in batches and returns all answers in order, reporting progress after each batch.
 *
 * Throws SuiteError if a batch answers with another number of items.
 *
 * @example
 * await inBatches(texts, 64, (batch) => model.quad(batch), onProgress)
 */
export async function inBatches<In, Out>(
  items: readonly In[],
  size: number,
  answer: (batch: readonly In[]) => Promise<readonly Out[]>,
  onProgress: SuiteOptions['onProgress'],
): Promise<Out[]> {
  const answers: Out[] = [];
  for (let first = 0; first < items.length; first += size) {
    const batch = items.slice(first, first + size);
    const answered = await answer(batch);
    if (answered.length !== batch.length) throw new SuiteError(`the model answered ${answered.length} of ${batch.length} items`);
    answers.push(...answered);
    onProgress?.(answers.length, items.length);
  }
  return answers;
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as ort from 'onnxruntime-node';
import type { Calibration, LinkHead, ReaderLabels } from './labels.js';
import { Vocabulary } from './vocabulary.js';
import type { AnchorScores, Seen, Window } from './window.js';

/** The model's files are missing, damaged, or do not belong together; or its session failed. The message says what to do. */
export class ModelError extends Error {}

/** The trained reader, ready to run. */
export interface ReaderModel {
  /** `sha256:` of the model file */
  readonly id: string;
  readonly labels: ReaderLabels;
  readonly vocabulary: Vocabulary;
  /** how its scores become probabilities; null where it was not fitted yet */
  readonly calibration: Calibration | null;
  /** What the model sees in each window, in order. Throws ModelError if the session fails. */
  run(windows: readonly Window[]): Promise<Seen[]>;
  release(): Promise<void>;
}

const linkHeads: readonly LinkHead[] = ['attribution', 'event', 'figure'];
/** What the graph must answer; a graph of another version lacks some. */
const outputs = [
  ...['tags', 'arcs', 'relations', 'coref_query', 'coref_key', 'coref_new', 'root', 'binary', 'quad'],
  ...linkHeads.flatMap((head) => [`${head}_anchors`, `${head}_scores`]),
];

const packaged = fileURLToPath(new URL('../../models/', import.meta.url));

/**
 * Loads the reader model from a folder with `reader.onnx`, `labels.json` and `tokenizer.json`; by default the one in the package.
 *
 * `threads` is the number of processor threads of the session. Throws ModelError, with one line that says what to do.
 */
export async function loadReader(folder: string = packaged, options: { threads?: number } = {}): Promise<ReaderModel> {
  const read = async (name: string) => {
    try {
      return await readFile(join(folder, name));
    } catch {
      throw new ModelError(`the reader model's file ${join(folder, name)} is missing or cannot be read: install the package again, or name another folder`);
    }
  };
  const [onnx, labelsFile, tokenizerFile] = await Promise.all([read('reader.onnx'), read('labels.json'), read('tokenizer.json')]);
  let labels: ReaderLabels;
  let vocabulary: Vocabulary;
  let calibration: Calibration | null;
  let session: ort.InferenceSession;
  try {
    calibration = JSON.parse(await readFile(join(folder, 'calibration.json'), 'utf8').catch(() => 'null')) as Calibration | null;
    labels = JSON.parse(labelsFile.toString('utf8')) as ReaderLabels;
    vocabulary = new Vocabulary(JSON.parse(tokenizerFile.toString('utf8')) as object);
    session = await ort.InferenceSession.create(onnx, { intraOpNumThreads: options.threads ?? 2, interOpNumThreads: 1, logSeverityLevel: 3 });
  } catch {
    throw new ModelError(`the reader model in ${folder} is damaged: install the package again, or name another folder`);
  }
  if (!outputs.every((name) => session.outputNames.includes(name)) || !labels.heads || !labels.links || !labels.fewest)
    throw new ModelError(
      `the files of the reader model in ${folder} are of another version than this package: install the package again, or name another folder`,
    );
  return {
    id: `sha256:${createHash('sha256').update(onnx).digest('hex')}`,
    labels,
    vocabulary,
    calibration,
    run: async (windows) => {
      const seen: Seen[] = [];
      for (const window of windows) seen.push(await runWindow(session, window, labels.fewest));
      return seen;
    },
    release: () => session.release(),
  };
}

async function runWindow(session: ort.InferenceSession, window: Window, fewest: number): Promise<Seen> {
  let out: ort.InferenceSession.OnnxValueMapType;
  try {
    out = await session.run(feedsOf(window, fewest));
  } catch (error) {
    throw new ModelError(`the reader model's session failed: ${(error as Error).message}`);
  }
  const data = (name: string) => out[name]!.data as Float32Array;
  const link = (name: LinkHead): AnchorScores => ({ anchors: out[`${name}_anchors`]!.data as BigInt64Array, scores: data(`${name}_scores`) });
  return {
    tags: data('tags'),
    arcs: data('arcs'),
    relations: data('relations'),
    corefQuery: data('coref_query'),
    corefKey: data('coref_key'),
    corefNew: data('coref_new'),
    root: data('root'),
    binary: data('binary'),
    quad: data('quad'),
    links: { attribution: link('attribution'), event: link('event'), figure: link('figure') },
  };
}

/** The graph's inputs; words are padded to `fewest`, since the graph looks for that many anchors. */
function feedsOf(window: Window, fewest: number): Record<string, ort.Tensor> {
  const { pieces, starts } = window;
  const count = starts.length;
  const words = Math.max(count, fewest);
  const pairs = Math.max(1, window.pairs.length);
  const int = (values: readonly number[], length = values.length, padding = 0n) => {
    const data = new BigInt64Array(length).fill(padding);
    values.forEach((value, i) => {
      data[i] = BigInt(value);
    });
    return new ort.Tensor('int64', data, [1, length]);
  };
  const source = new Float32Array(pairs * words);
  const target = new Float32Array(pairs * words);
  window.pairs.forEach((pair, row) => {
    const [s, e] = pair.source;
    source.fill(1 / (e - s), row * words + s, row * words + e);
    if (pair.target) target.fill(1 / (pair.target[1] - pair.target[0]), row * words + pair.target[0], row * words + pair.target[1]);
  });
  if (!window.pairs.length) source.fill(1 / count, 0, count);
  return {
    pieces: int(pieces),
    mask: new ort.Tensor('int64', new BigInt64Array(pieces.length).fill(1n), [1, pieces.length]),
    shapes: int(window.shapes),
    first: int(starts, words),
    words: new ort.Tensor('int64', new BigInt64Array(words).fill(1n, 0, count), [1, words]),
    sentence: int(window.sentence, words, -1n),
    source: new ort.Tensor('float32', source, [1, pairs, words]),
    target: new ort.Tensor('float32', target, [1, pairs, words]),
  };
}

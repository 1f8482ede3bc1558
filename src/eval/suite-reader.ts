import { readFileSync } from 'node:fs';
import type { Document } from '../document/document.js';
import { segment } from '../document/sentences.js';
import { tokenize } from '../document/tokens.js';
import { articleOf, documentsOf, freeze, InputError } from '../inputs/index.js';
import type { Pair as WindowPair } from '../models/window.js';
import { windowOf, windowsOf } from '../models/windows.js';
import { type Reader, readDocument } from '../pipeline.js';
import { decodeAttributions } from '../reading/attributions.js';
import { decodeReading } from '../reading/decode.js';
import type { TokenRange } from '../reading/reading.js';
import { softmax, tagScores } from '../reading/scores.js';
import { labelledRanges } from '../reading/spans.js';
import { decodeWords } from '../reading/words.js';
import { type Pair, type PairRoot, pairRoots, type SuiteModel, type TextRange } from './suite-model.js';

/** Least score of an attribution to count in `polnear`. */
const leastAttribution = 0.45;

/** The shipped reader as the suites ask it: the same graph and the same decoding that `readout read` uses. */
export function suiteReader(reader: Reader): SuiteModel {
  const { model } = reader;
  const seeWords = async (words: readonly string[], pairs?: readonly WindowPair[]) => {
    const window = windowOf(words, new Array<number>(words.length).fill(0), model.vocabulary, pairs ? { pairs } : {});
    const [seen] = await model.run([window]);
    return { window, seen: seen! };
  };
  const seeText = async (text: string) => {
    const document = { text, paragraphs: linesOf(text) } as unknown as Document;
    const segmentation = segment(document);
    const windows = windowsOf(document, segmentation, model.vocabulary);
    const range = (r: TokenRange): TextRange => [segmentation.tokens[r.first]!.start, segmentation.tokens[r.last - 1]!.end];
    return { document, segmentation, windows, seen: await model.run(windows), range };
  };
  return {
    tag: (sentences) =>
      inTurn(sentences, async (words) => {
        const { window, seen } = await seeWords(words);
        return decodeWords(window, seen, model.labels).map(({ upos, head, deprel }) => ({ upos, head, deprel }));
      }),
    entities: (sentences, scheme) =>
      inTurn(sentences, async (words) => {
        const { seen } = await seeWords(words);
        const head = scheme === 're3d' ? 're3d' : 'roles';
        return bioOf(
          words.length,
          labelledRanges(words.length, model.labels[head], (i) => tagScores(seen, model.labels, head, i)),
        );
      }),
    pair: (pairs) =>
      inTurn(pairs, async (pair) => {
        const words = tokenize(pair.text);
        const { seen } = await seeWords(
          words.map((w) => pair.text.slice(w.start, w.end)),
          [wordPair(pair, words)],
        );
        const p = softmax(seen.root);
        const roots = Object.fromEntries(pairRoots.map((root) => [root, p[model.labels.roots.indexOf(root)]!])) as Record<PairRoot, number>;
        return { roots, binary: softmax(seen.binary)[1]! };
      }),
    quad: (texts) =>
      inTurn(texts, async (text) => {
        const { seen } = await seeWords(tokenize(text).map((w) => text.slice(w.start, w.end)));
        return softmax(seen.quad);
      }),
    attributions: async (text) => {
      const { windows, seen, range } = await seeText(text);
      return windows
        .flatMap((window, w) => decodeAttributions(window, seen[w]!, model.labels))
        .filter((a) => a.cue.length && a.score >= leastAttribution)
        .map((a) => ({ source: a.source.map(range), cue: a.cue.map(range), content: a.content.map(range) }));
    },
    coref: async (text) => {
      const { document, segmentation, windows, seen, range } = await seeText(text);
      const reading = decodeReading(document, segmentation, windows, seen, model.labels);
      return reading.clusters.map((cluster) => cluster.map((m) => range(reading.mentions[m]!)));
    },
    read: async (text, meta) =>
      readDocument(
        await freeze(articleOf({ title: meta.title, body: text }), null, { publisher: meta.publisher ?? undefined, published: meta.published ?? undefined }),
        reader,
      ),
    readFile: async (path) => {
      const [incoming] = await documentsOf(readFileSync(path), path, {});
      if (!incoming) throw new InputError(`${path} holds no article`);
      if (incoming.document instanceof InputError) throw incoming.document;
      return readDocument(incoming.document, reader);
    },
  };
}

async function inTurn<In, Out>(items: readonly In[], answer: (item: In) => Promise<Out>): Promise<Out[]> {
  const out: Out[] = [];
  for (const item of items) out.push(await answer(item));
  return out;
}

/** Each line of a raw text that is not blank, as a paragraph. */
function linesOf(text: string): { start: number; end: number; text: string; role: 'body' }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0], role: 'body' }));
}

function wordPair(pair: Pair, words: readonly { start: number; end: number }[]): WindowPair {
  const range = (r: TextRange | null): [number, number] | null => {
    if (!r) return null;
    const first = words.findIndex((w) => w.end > r[0]);
    let last = first;
    while (last >= 0 && last < words.length && words[last]!.start < r[1]) last++;
    return first >= 0 && last > first ? [first, last] : null;
  };
  return { source: range(pair.source) ?? [0, words.length], target: range(pair.target) };
}

function bioOf(words: number, ranges: readonly { first: number; last: number; label: string }[]): string[] {
  const labels = new Array<string>(words).fill('O');
  for (const r of ranges) for (let i = r.first; i < r.last; i++) labels[i] = `${i === r.first ? 'B' : 'I'}-${r.label}`;
  return labels;
}

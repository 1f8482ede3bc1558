import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventTypes, plover } from '../codebooks/plover/plover.js';
import { tokenize } from '../document/tokens.js';
import { best, softmax, tagScores } from '../reading/scores.js';
import type { TagHead } from './labels.js';
import { loadReader, ModelError, type ReaderModel } from './reader-model.js';
import { windowOf } from './windows.js';

interface CheckSentence {
  text: string;
  words: string[];
  pieces: number[];
  shapes: number[];
  best: Record<TagHead, number[]>;
  heads: number[];
  root: number[];
  quad: number[];
}

const { sentences } = JSON.parse(readFileSync(new URL('../../models/reader.check.json', import.meta.url), 'utf8')) as { sentences: CheckSentence[] };

describe('the shipped int8 graph against the fp32 model it was made from', () => {
  let model: ReaderModel;
  beforeAll(async () => {
    model = await loadReader();
  });

  it('sees the same pieces and shapes as training did', () => {
    for (const s of sentences) {
      const window = windowOf(
        s.words,
        s.words.map(() => 0),
        model.vocabulary,
      );
      expect(window.pieces, s.text).toEqual(s.pieces);
      expect(window.shapes, s.text).toEqual(s.shapes);
    }
  });

  it('cuts text into the words that training cut it into', () => {
    for (const s of sentences) expect(tokenize(s.text).map((t) => s.text.slice(t.start, t.end))).toEqual(s.words);
  });

  it('knows the types and modes of the codebook, in its order', () => {
    expect(model.labels.trigger).toEqual(['O', ...eventTypes]);
    expect(model.labels.mode).toEqual(eventTypes.flatMap((type) => Object.keys(plover[type].modes).map((mode) => `${type}/${mode}`)));
  });

  it('decides as fp32 does on at least 97 of 100 tags and heads, and stays close in pair and quad probabilities', async () => {
    let same = 0;
    let all = 0;
    for (const s of sentences) {
      const window = windowOf(
        s.words,
        s.words.map(() => 0),
        model.vocabulary,
        { pairs: [{ source: [0, s.words.length], target: [0, s.words.length] }] },
      );
      const [seen] = await model.run([window]);
      for (const [head, values] of Object.entries(s.best)) {
        values.forEach((value, i) => {
          all++;
          if (best(tagScores(seen!, model.labels, head as TagHead, i)) === value) same++;
        });
      }
      const near = (a: number[], b: ArrayLike<number>) => Math.max(...softmax(a).map((v, i) => Math.abs(v - softmax(b)[i]!)));
      expect(near(s.root, seen!.root), s.text).toBeLessThan(0.3);
      expect(near(s.quad, seen!.quad), s.text).toBeLessThan(0.3);
    }
    expect(same / all).toBeGreaterThan(0.97);
  });
});

describe('a model that is missing or damaged', () => {
  it('says in one line which file is missing', async () => {
    await expect(loadReader('/nowhere')).rejects.toThrow(ModelError);
    await expect(loadReader('/nowhere')).rejects.toThrow(/reader\.onnx is missing.*install/);
  });

  it('says in one line that it is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-model-'));
    for (const name of ['reader.onnx', 'labels.json', 'tokenizer.json']) await writeFile(join(folder, name), 'not a model');
    await expect(loadReader(folder)).rejects.toThrow(/damaged: install the package again/);
  });

  it('says in one line that its files do not belong to this version', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-model-'));
    for (const name of ['reader.onnx', 'tokenizer.json']) await copyFile(new URL(`../../models/${name}`, import.meta.url), join(folder, name));
    await writeFile(join(folder, 'labels.json'), '{}');
    await expect(loadReader(folder)).rejects.toThrow(/another version than this package/);
  });
});

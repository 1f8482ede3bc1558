import { describe, expect, it } from 'vitest';
import type { Readout } from '../records/index.js';
import { type Format, writerFor } from './read-format.js';
import { sampleReadout } from './render/sample-readout.js';

async function written(format: Format, one: boolean, inputs: readonly (Readout | null)[]): Promise<string> {
  let text = '';
  const sink = {
    write: (words: string, done?: () => void) => {
      text += words;
      done?.();
      return true;
    },
  };
  const writer = writerFor(format, { out: sink, error: sink, environment: {} });
  for (const readout of inputs) await (readout === null ? writer.miss() : writer.write(readout));
  await writer.end(one);
  return text;
}

const readout = sampleReadout;

describe('writerFor', () => {
  it('jsonl: a line each', async () => {
    const lines = (await written('jsonl', false, [readout, null, readout])).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([readout, readout]);
  });

  it('json: the record of the one input, else a list', async () => {
    expect(JSON.parse(await written('json', true, [readout]))).toEqual(readout);
    expect(JSON.parse(await written('json', true, [readout, readout]))).toEqual([readout, readout]);
    expect(JSON.parse(await written('json', true, [readout, null]))).toEqual([readout]);
    expect(JSON.parse(await written('json', false, [readout]))).toEqual([readout]);
    expect(JSON.parse(await written('json', false, [null, null]))).toEqual([]);
    expect(await written('json', true, [null])).toBe('');
  });

  it('text: a rule between two documents, none before the first', async () => {
    const one = await written('text', true, [readout]);
    expect(await written('text', false, [readout, readout])).toBe(`${one}\n${'─'.repeat(100)}\n\n${one}`);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './program.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-program-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function command(...words: string[]) {
  const text = { out: '', error: '' };
  const sink = (name: 'out' | 'error') => ({
    write: (more: string, done?: () => void) => {
      text[name] += more;
      done?.();
      return true;
    },
  });
  const code = await run(words, { out: sink('out'), error: sink('error'), environment: {} });
  return { code, ...text };
}

describe('run', () => {
  it.each([['--help'], ['read', '--help'], ['watch', '--help'], ['explain', '--help'], ['eval', '--help']])('%s %s: help with examples', async (...words) => {
    const { code, out, error } = await command(...words);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Examples:\n  readout ');
  });

  it('--version', async () => expect(await command('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) }));

  it.each<[string[], string]>([
    [['read'], "missing required argument 'file'"],
    [['read', 'a.md', '--format', 'xml'], 'Allowed choices are text, json, jsonl'],
    [['read', 'a.md', '--published', 'soon'], 'Write 2023-10-16.'],
    [['read', 'a.md', '--url', 'here'], 'Write https://example.org/article.'],
    [['read', 'a.md', '--max-chars', 'many'], 'It is no whole number above 0.'],
    [['reed', 'a.md'], 'Did you mean read?'],
    [['read', 'a.md', '--frmat', 'json'], 'Did you mean --format?'],
    [['eval', 'ud'], "required option '--data <path>' not specified"],
    [['eval', 'nothing', '--data', 'x'], 'Allowed choices are polnear, plv,'],
    [['eval', 'ud', '--data', 'x', '--annotators', 'all'], '--annotators is for polnear'],
    [['eval', 'ud', '--data', 'x', '--folds', 'y'], 'ud has no held-out predictions'],
  ])('%j is wrong usage, told in one line', async (words, reason) => {
    const { code, out, error } = await command(...words);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(reason);
    expect(error).toMatch(/^readout: [^\n]+\n$/);
  });

  it('says how it is used where no command is given', async () => {
    expect(await command()).toMatchObject({ code: 2, out: '', error: expect.stringContaining('Usage: readout') });
  });

  it('names each input that fails and its reason, without loading a model', async () => {
    const empty = join(folder, 'empty.txt');
    const records = join(folder, 'a.jsonl');
    writeFileSync(empty, '');
    writeFileSync(records, '{"title":"A"}\n{"title":"B","text":" "}\n');
    const { code, out, error } = await command('read', empty, records, join(folder, 'gone.md'), '--model', '/nowhere', '--format', 'jsonl');
    expect([code, out]).toEqual([1, '']);
    expect(error.replaceAll(`${folder}/`, '').split('\n')).toEqual([
      'readout: empty.txt is empty',
      'readout: a.jsonl:1 "text" is missing',
      'readout: a.jsonl:2 "text" is empty',
      'readout: gone.md is not there',
      '',
    ]);
  });
});

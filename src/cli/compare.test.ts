import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildReadout, callByA, callByB } from '../contacts/build-readout.js';
import { run } from './program.js';
import { columnsOf } from './render/words.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));
const records = join(folder, 'records.jsonl');
writeFileSync(records, [callByA, callByB].map((notes) => `${JSON.stringify(buildReadout(notes))}\n`).join(''));

async function command(columns: number, ...words: string[]) {
  const text = { out: '', error: '' };
  const sink = (name: 'out' | 'error') => ({
    columns,
    write: (more: string, done?: () => void) => {
      text[name] += more;
      done?.();
      return true;
    },
  });
  const code = await run(words, { out: sink('out'), error: sink('error'), environment: { HOME: folder, XDG_CONFIG_HOME: folder } });
  return { code, ...text };
}

describe('readout contacts', () => {
  it('lists a contact with its readouts, without a model where records are given', async () => {
    const { code, out, error } = await command(100, 'contacts', records, '--model', '/nowhere');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('30 December 2021 (the accounts differ) · call · Joe Biden and Vladimir Putin');
  });
  it('--format json and jsonl hold the same, csv a row for each readout', async () => {
    const [json, jsonl, csv] = await Promise.all(['json', 'jsonl', 'csv'].map((format) => command(100, 'contacts', records, '--format', format)));
    expect(JSON.parse(json!.out)).toEqual(
      jsonl!.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    expect(csv!.out.trim().split('\r\n')).toHaveLength(3);
  });
  it.each([
    [['--between', 'Biden', 'Russia'], 1],
    [['--between', 'Biden', 'Macron'], 0],
    [['--since', '2022-01-01'], 0],
    [['--until', '2021-12-31'], 1],
  ])('%j', async (filter, count) => {
    const { out } = await command(100, 'contacts', records, ...filter, '--format', 'json');
    expect(JSON.parse(out)).toHaveLength(count);
  });
});

describe('readout compare', () => {
  it.each([80, 120, 160])('fits a terminal of %i columns', async (columns) => {
    const { code, out } = await command(columns, 'compare', records);
    expect(code).toBe(0);
    expect(out).toContain('*deep concern*');
    for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  });
  it('--format json and csv', async () => {
    const { out } = await command(100, 'compare', records, '--format', 'json');
    expect(JSON.parse(out).rows.map(({ state }: { state: string }) => state)).toContain('differs');
    expect((await command(100, 'compare', records, '--format', 'csv')).out).toMatch(/^contact,start,row,/u);
  });
  it.each<[string[], number, string]>([
    [['--by', 'Kremlin'], 2, '--by and --with go together'],
    [['--last', '1'], 2, 'A series takes 2 readouts or more.'],
    [['--by', 'Kremlin', '--with', 'Biden'], 1, 'one readout by Kremlin of a contact with Biden is held; two are needed'],
    [['--on', '2020-01-01'], 1, 'no contact that two readouts tell of is held for this'],
  ])('%j: one line that says why', async (words, status, reason) => {
    const { code, out, error } = await command(100, 'compare', records, ...words);
    expect([code, out]).toEqual([status, '']);
    expect(error).toContain(reason);
    expect(error).toMatch(/^readout: [^\n]+\n$/u);
  });
  it('names a broken line of a file of records, and goes on with the rest', async () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, `${JSON.stringify(buildReadout(callByA))}\n{"contract": 1}\n${JSON.stringify(buildReadout(callByB))}\n`);
    const { code, out, error } = await command(100, 'compare', broken);
    expect(code).toBe(1);
    expect(error).toContain('broken.jsonl:2 is left out: it is no record that this version reads');
    expect(out).toContain('IDEAS');
  });
  it('says what is missing where one side alone is held', async () => {
    const single = join(folder, 'single.jsonl');
    writeFileSync(single, `${JSON.stringify(buildReadout(callByA))}\n`);
    expect((await command(100, 'compare', single)).error).toContain('no readout by Vladimir Putin’s side');
  });
});

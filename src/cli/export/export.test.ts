import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleReadouts } from '../../../test/sample-readouts.js';
import { run } from '../program.js';

let folder: string;
let records: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-export-'));
  records = join(folder, 'records.jsonl');
  writeFileSync(records, (await sampleReadouts()).map((readout) => `${JSON.stringify(readout)}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command; returns its exit code and what it wrote. */
async function ran(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  const sink = (to: 'out' | 'error') => ({
    write: (text: string, done?: () => void) => {
      said[to] += text;
      done?.();
      return true;
    },
  });
  const code = await run(words, { out: sink('out'), error: sink('error'), environment: {} });
  return { code, ...said };
}

describe('readout export', () => {
  test('writes a file and its manifest beside it, and leaves nothing half done', async () => {
    const out = join(folder, 'a', 'polecat.txt');
    expect(await ran('export', records, '--to', 'polecat', '--out', out)).toEqual({ code: 0, out: '', error: '' });
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(6);
    expect(readdirSync(join(folder, 'a')).sort()).toEqual(['polecat.txt', 'polecat.txt.manifest.json']);
    const manifest = JSON.parse(readFileSync(`${out}.manifest.json`, 'utf8'));
    expect(manifest).toMatchObject({
      format: 'polecat',
      unit: 'happening',
      review: 'reviewed',
      policy: 'none',
      query: { inputs: [records] },
      counts: { documents: 2, events: 5 },
    });
    expect(manifest.notCarriedInWords).toContain('7 figures');
  });

  test('writes a folder for formats of several files', async () => {
    const out = join(folder, 'tables');
    expect((await ran('export', records, '--to', 'csv', '--out', `${out}/`)).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['actors.csv', 'documents.csv', 'events.csv', 'figures.csv', 'statements.csv']);
    expect(existsSync(`${out}.manifest.json`)).toBe(true);
  });

  test('goes on past a line that is no record, names it, keeps the rest and what it does not know', async () => {
    const mixed = join(folder, 'mixed.jsonl');
    const [first = '', second = ''] = readFileSync(records, 'utf8').split('\n');
    const newer = second.replace('{"contract":1,', '{"contract":1,"later":true,');
    const wrong = first.replace('"start":631', '"start":632');
    writeFileSync(mixed, [wrong, 'x', '{"contract":1}', '', newer].join('\n'));
    const { code, out, error } = await ran('export', mixed, join(folder, 'none.jsonl'), '--to', 'jsonl', '--out', '-');
    expect(code).toBe(1);
    expect(out).toBe(`${newer}\n`);
    expect(
      error
        .trim()
        .split('\n')
        .map((line) => line.replace(folder, '')),
    ).toEqual([
      expect.stringMatching(/^readout: \/mixed\.jsonl:1 points at words that its text does not have/u),
      'readout: /mixed.jsonl:2 is not valid JSON',
      expect.stringMatching(/^readout: \/mixed\.jsonl:3 is no record/u),
      'readout: /none.jsonl does not exist',
    ]);
  });

  test.each([
    [['--to', 'tsv', '--out', 'x'], /Allowed choices/u],
    [['--to', 'csv', '--out', '-'], /name a folder/u],
    [['--to', 'ucdp', '--out', 'x', '--policy', 'best'], /is no policy|no policy/u],
    [['--to', 'polecat', '--out', 'x', '--where', 'place=Gaza'], /takes all records/u],
    [['--to', 'dossier', '--out', 'x.pdf', '--where', 'place=Gaza'], /\.md, \.html, \.docx/u],
    [['--to', 'dossier', '--out', 'x.md'], /say which toll/u],
    [['--to', 'polecat', '--out', 'x', '--happenings', 'package.json'], /is no grouping/u],
  ])('%j is wrong usage, said in one line', async (words, why) => {
    const { code, error } = await ran('export', records, ...words);
    expect([code, error.trim().split('\n').length]).toEqual([2, 1]);
    expect(error).toMatch(why);
    expect(existsSync('x')).toBe(false);
  });

  test('a path of the wrong kind, or one that cannot be made, is one line', async () => {
    expect((await ran('export', records, '--to', 'csv', '--out', records)).error).toContain('is a file');
    expect((await ran('export', records, '--to', 'polecat', '--out', folder)).error).toContain('is a folder');
    expect((await ran('export', records, '--to', 'polecat', '--out', join(records, 'x'))).error).toContain('cannot be written: a part of the path is a file');
  });

  test('a dossier of a happening has its claims, its toll and the words', async () => {
    const out = join(folder, 'd.md');
    expect((await ran('export', records, '--to', 'dossier', '--happening', 'e-strike', '--out', out)).code).toBe(0);
    const written = readFileSync(out, 'utf8');
    for (const words of ['Who says what of it', 'killed, people, in one incident', 'more than 30']) expect(written).toContain(words);
  });
});

describe('readout tolls', () => {
  test('shows who gives which number as of when, with bars', async () => {
    const { code, out } = await ran('tolls', records, '--happening', 'e-strike', '--measure', 'killed');
    expect(code).toBe(0);
    expect(out).toContain('  2022-04-08   39    Pavlo Kyrylenko     Northern Courier  ██████████████████\n');
    expect(out).toContain('≥ 30');
    expect(out).toContain('▸');
    expect(out).toContain('Pavlo Kyrylenko 52 (9 April 2022) revises Pavlo Kyrylenko 50 (8 April 2022).');
    expect(out).not.toContain('\u001b[');
  });

  test('chooses by source, group and place; prints rows as CSV and JSON lines', async () => {
    const lines = (await ran('tolls', records, '--where', 'words=dead|killed', '--by', 'kyrylenko', '--format', 'jsonl')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).source)).toEqual(Array(4).fill('Pavlo Kyrylenko'));
    expect((await ran('tolls', records, '--happening', 'e-strike', '--group', 'children', '--format', 'csv')).out.trim().split('\r\n')).toHaveLength(2);
    expect(JSON.parse((await ran('tolls', records, '--where', 'publisher=Harbour Post', '--format', 'json')).out).figures).toBe(1);
  });

  test('a conflict is a filter in a file', async () => {
    const file = join(folder, 'conflicts.yaml');
    writeFileSync(file, 'conflicts:\n  - name: War in Ukraine\n    places: [Kramatorsk, Ukraine]\n    from: 2022-02-24\n    to: 2022-04\n');
    const found = await ran('tolls', records, '--conflict', 'war in ukraine', '--conflicts', file, '--format', 'json');
    expect(JSON.parse(found.out)).toMatchObject({ of: 'War in Ukraine', documents: 1 });
    expect((await ran('tolls', records, '--conflict', 'x', '--conflicts', file)).error).toContain('it has "War in Ukraine"');
    writeFileSync(file, 'conflicts:\n  - name: x\n    from: last year\n    places: [a]\n');
    expect((await ran('tolls', records, '--conflict', 'x', '--conflicts', file)).error).toMatch(/conflicts\.0\.from: is no date/u);
    writeFileSync(file, 'conflicts: [');
    expect((await ran('tolls', records, '--conflict', 'x', '--conflicts', file)).code).toBe(2);
  });

  test('asks for one way of choosing, and says when there is nothing', async () => {
    expect((await ran('tolls', records)).code).toBe(2);
    expect((await ran('tolls', records, '--happening', 'a', '--where', 'place=b')).code).toBe(2);
    expect((await ran('tolls', records, '--where', 'colour=b')).error).toContain('Write place=NAME');
    expect((await ran('tolls', records, '--where', 'place=Lima')).out).toContain('No figures.');
  });
});

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const check = (...words: string[]) => spawnSync(process.execPath, ['scripts/registry-check.mjs', ...words], { encoding: 'utf8' });

describe('scripts/registry-check.mjs', () => {
  it('--help tells its use, with examples', () => {
    const { status, stdout, stderr } = check('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Examples:\n  node scripts/registry-check.mjs ');
  });

  it.each<[string[], string]>([
    [[], 'name the folder of the lists'],
    [['a', 'b'], 'name one folder'],
    [['no-such-folder'], 'no-such-folder is no folder'],
    [['src', '--since', 'then'], '--since takes a year, not "then"'],
    [['src', '--limit', 'all'], '--limit takes a whole number, not "all"'],
    [['src', '--frob'], "Unknown option '--frob'"],
  ])('%j is wrong use, told in one line', (words, reason) => {
    const { status, stdout, stderr } = check(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/^registry-check: [^\n]+\n$/);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CrawlState, memoryState, type Visit } from './crawl-state.js';
import { fileState } from './file-state.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-state-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const fresh = () => join(folder, `${files++}.jsonl`);
const visit = (etag: string | null): Visit => ({ etag, lastModified: null, digest: 'd', at: '2024-03-06T08:30:00.000Z' });

describe.each<[string, () => CrawlState]>([
  ['memoryState', memoryState],
  ['fileState', () => fileState(fresh())],
])('%s', (_, make) => {
  it('knows nothing at first, and then the last it was told of each key', async () => {
    const state = make();
    expect(await state.seen('a')).toBe(null);
    await state.remember('a', visit('1'));
    await state.remember('b\n"', visit(null));
    await state.remember('a', visit('2'));
    expect([await state.seen('a'), await state.seen('b\n"'), await state.seen('__proto__')]).toEqual([visit('2'), visit(null), null]);
  });
});

describe('fileState', () => {
  it('remembers from one run to the next, wherever the last was killed', () => {
    const path = fresh();
    const state = fileState(path);
    for (let i = 0; i < 5; i++) state.remember(`k${i}`, visit(String(i)));
    const whole = readFileSync(path, 'utf8');
    for (let cut = whole.length - 1; cut > whole.length - 150; cut -= 13) {
      writeFileSync(path, whole.slice(0, cut));
      const kept = whole.slice(0, cut).split('\n').length - 1;
      const again = fileState(path);
      expect([again.seen(`k${kept - 1}`), again.seen(`k${kept}`)]).toEqual([visit(String(kept - 1)), null]);
      again.remember('after', visit(null));
      expect([fileState(path).seen('after'), fileState(path).seen('k0')]).toEqual([visit(null), visit('0')]);
    }
  });

  it('writes a file anew that has far more lines than keys', () => {
    const path = fresh();
    writeFileSync(path, `${JSON.stringify({ key: 'a', ...visit('1') })}\n`.repeat(10_100));
    expect(fileState(path).seen('a')).toEqual(visit('1'));
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
  });

  it('refuses a file of something else, and leaves it as it is', () => {
    const path = fresh();
    for (const text of ['{"title":"A","text":"Left."}\n', 'Envoys left.\nAll.\n', 'Envoys left.\n', 'Envoys left.']) {
      writeFileSync(path, text);
      expect(() => fileState(path)).toThrow(`${path} is not a file of what was read; name another with --state`);
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
    expect(() => fileState(join(folder, 'gone', 'a.jsonl'))).toThrow(/cannot be written \(ENOENT\); name another with --state$/);
  });
});

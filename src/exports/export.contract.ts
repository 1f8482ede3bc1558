import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { groupingOf, ungrouped } from '../records/grouping.js';
import type { Readout } from '../records/index.js';
import type { Export } from './export.js';
import { exported, type Wanted } from './index.js';
import { manifestOf } from './manifest.js';
import { sampleGroups, sampleReadouts } from '../../test/sample-readouts.js';
import { Tally } from './tally.js';

const plain: Wanted = { unit: 'happening', policy: null, withoutText: false, review: 'reviewed', grouping: ungrouped };

/** An export's files, whole, with its tally. */
export async function filesOf(
  format: Export,
  readouts: readonly Readout[],
  wanted: Partial<Wanted> = {},
): Promise<{ files: Map<string, Buffer>; tally: Tally }> {
  const pieces = new Map<string, Buffer[]>();
  const tally = new Tally();
  for await (const { file, data } of exported(format, readouts, { ...plain, ...wanted }, tally))
    pieces.set(file, [...(pieces.get(file) ?? []), typeof data === 'string' ? Buffer.from(data) : Buffer.from(data)]);
  return { files: new Map([...pieces].map(([file, parts]) => [file, Buffer.concat(parts)])), tally };
}

/** Runs of six words of a text, folded, by which its words would be known again. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, -5).map((_, i) => words.slice(i, i + 6).join(' '));
}

/** What every export must do; `golden` says that its text is kept in `test/fixtures/exports` and has been read. */
export function describeExport(format: Export, { golden }: { golden: boolean }): void {
  describe(format.name, () => {
    let readouts: Readout[];
    let wanted: Partial<Wanted>;
    beforeAll(async () => {
      readouts = await sampleReadouts();
      wanted = { grouping: groupingOf(sampleGroups(readouts)), policy: { name: 'lowest' } };
    });

    if (golden)
      test('writes what was read and found right', async () => {
        const { files, tally } = await filesOf(format, readouts, wanted);
        const name = (file: string): string => `test/fixtures/exports/${format.name}${file === '' ? format.ending : `/${file}`}`;
        const described = {
          format,
          written: '2024-01-01T00:00:00Z',
          query: {},
          review: 'reviewed',
          unit: 'happening',
          policy: { name: 'lowest' },
          withoutText: false,
          name: format.name,
        } as const;
        const all = new Map([...files, ['manifest', Buffer.from(`${JSON.stringify(manifestOf(described, tally), null, 2)}\n`)]]);
        for (const [file, bytes] of all) {
          const path = file === 'manifest' ? `test/fixtures/exports/${format.name}.manifest.json` : name(file);
          if (process.env.READOUT_WRITE_GOLDEN && !existsSync(path)) {
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, bytes);
          }
          expect(bytes.toString('utf8'), path).toBe(readFileSync(path, 'utf8'));
        }
      });

    test('is one file, or a folder of several, as it says; and counts its rows', async () => {
      const { files, tally } = await filesOf(format, readouts, wanted);
      expect([...files.keys()].every((file) => (file === '') === !format.folder)).toBe(true);
      expect([...tally.rows.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    });

    test('without text gives no words of the texts away', async () => {
      const { files } = await filesOf(format, readouts, { ...wanted, withoutText: true });
      const written = [...files.values()].map((bytes) => bytes.toString('utf8')).join('\n');
      const folded = (written.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      for (const { document } of readouts) for (const run of runsOf(document.text)) expect(folded, run).not.toContain(run);
    });

    test('carries no more than there is', async () => {
      const { tally } = await filesOf(format, readouts, wanted);
      for (const [kind, count] of tally.carried) expect(count, kind).toBeLessThanOrEqual(tally.seen.get(kind) ?? 0);
      expect(tally.carried.get('events')).toBeGreaterThan(0);
    });

    test('says what it leaves out: every event is carried, or left out with a reason', async () => {
      const { tally } = await filesOf(format, readouts, { ...wanted, grouping: ungrouped, unit: 'claim' });
      const left = [...tally.leftOut.values()].reduce((sum, count) => sum + count, 0);
      expect((tally.seen.get('events') ?? 0) - (tally.carried.get('events') ?? 0)).toBeLessThanOrEqual(left);
    });

    test('of no records writes a file that is none the less whole', async () => {
      const { files } = await filesOf(format, [], wanted);
      if (/json/u.test(format.ending) && format.name !== 'jsonl') expect(() => JSON.parse(files.get('')!.toString())).not.toThrow();
      expect([...files.values()].every((bytes) => bytes.length > 0)).toBe(true);
    });
  });
}

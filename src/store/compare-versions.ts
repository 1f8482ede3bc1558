import { getReadout } from './documents/get.js';
import type { Reading } from './engine.js';
import { foldName } from './names.js';
import { markOf, wordsOf } from './records/anchor.js';
import type { RecordKind } from './store.js';
import { recordTables } from './tables.js';
import type { Readout } from '../records/index.js';
import type { VersionDifference } from './version-difference.js';

/** Paragraphs above which only the beginning and the end that two texts share are matched. */
const most = 3000;

/**
 * What one list of lines has that the other has not, by their longest common part, in reading order.
 *
 * @example
 * differenceOf(['a', 'b'], ['a', 'c']) // same a, removed b, added c
 */
export function differenceOf(older: readonly string[], newer: readonly string[]): VersionDifference['text'] {
  let from = 0;
  while (from < older.length && from < newer.length && older[from] === newer[from]) from++;
  let back = 0;
  while (back < older.length - from && back < newer.length - from && older.at(-1 - back) === newer.at(-1 - back)) back++;
  const a = older.slice(from, older.length - back);
  const b = newer.slice(from, newer.length - back);
  const same = (text: string) => ({ state: 'same' as const, text });
  return [...older.slice(0, from).map(same), ...middle(a, b), ...older.slice(older.length - back).map(same)];
}

function middle(a: readonly string[], b: readonly string[]): VersionDifference['text'] {
  const removed = (text: string) => ({ state: 'removed' as const, text });
  const added = (text: string) => ({ state: 'added' as const, text });
  if (a.length === 0 || b.length === 0 || a.length > most || b.length > most) return [...a.map(removed), ...b.map(added)];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = a[i] === b[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const parts: VersionDifference['text'][number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ state: 'same', text: a[i]! });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) parts.push(removed(a[i++]!));
    else parts.push(added(b[j++]!));
  }
  return parts;
}

function recordsOf(readout: Readout): { readonly kind: RecordKind; readonly id: string; readonly words: string; readonly key: string }[] {
  return (['event', 'statement', 'figure'] as const).flatMap((kind) =>
    readout[recordTables[kind]].map((record) => {
      const words = wordsOf(kind, record);
      return { kind, id: record.id, words, key: JSON.stringify([kind, markOf(kind, record), foldName(words)]) };
    }),
  );
}

/** What changed between two texts: paragraphs, and records told by kind and words. Null if one of them is not in the store. */
export async function compareVersions(db: Reading, older: string, newer: string): Promise<VersionDifference | null> {
  const [before, after] = [await getReadout(db, older), await getReadout(db, newer)];
  if (before === null || after === null) return null;
  const lines = ({ document }: Readout) => document.paragraphs.map(({ text }) => text);
  const [had, has] = [recordsOf(before), recordsOf(after)];
  const only = (state: 'removed' | 'added', these: typeof had, those: typeof had) => {
    const known = new Set(those.map(({ key }) => key));
    return these.filter(({ key }) => !known.has(key)).map(({ kind, id, words }) => ({ state, kind, id, words }));
  };
  return { older, newer, text: differenceOf(lines(before), lines(after)), records: [...only('removed', had, has), ...only('added', has, had)] };
}

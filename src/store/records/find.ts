import type { Engine } from '../engine.js';
import { cursorOf, pageSize, placeOf } from '../paging.js';
import type { AnyRecord, Found, Page, RecordKind } from '../store.js';
import { recordTables } from '../tables.js';
import { loadRecords } from './load.js';
import { type AnyFilter, selectRecords } from './select.js';

/** Records that a stream takes out at once. */
const portion = 500;

/** A page of the records of a filter, newest first. */
export async function recordsPage<R extends AnyRecord>(engine: Engine, kind: RecordKind, filter: AnyFilter): Promise<Page<Found<R>>> {
  const size = pageSize(filter.limit);
  const selected = await selectRecords(engine, kind, filter, { order: 'newest', after: placeOf(filter.after) }, size + 1);
  const shown = selected.slice(0, size);
  const last = shown.at(-1);
  const items = await loadRecords<R>(
    engine.db,
    kind,
    shown.map(({ seq }) => seq),
  );
  return { items, next: selected.length > size && last ? cursorOf(last.lastDay, last.seq) : null };
}

/** All records of a filter in the order in which they were added; some hundreds at a time, so that memory stays flat. */
export async function* everyRecord<R extends AnyRecord>(engine: Engine, kind: RecordKind, filter: AnyFilter): AsyncGenerator<Found<R>> {
  for (let after = 0; ; ) {
    const selected = await selectRecords(engine, kind, filter, { order: 'added', after }, portion);
    if (selected.length === 0) return;
    yield* await loadRecords<R>(
      engine.db,
      kind,
      selected.map(({ seq }) => seq),
    );
    after = selected.at(-1)!.seq;
  }
}

const kinds: Readonly<Record<string, RecordKind>> = { e: 'event', s: 'statement', f: 'figure' };

/** One record by its id, which begins with the letter of its kind; null if it is not in the store. */
export async function findRecord(engine: Engine, id: string): Promise<(Found & { readonly kind: RecordKind }) | null> {
  const kind = kinds[id[0] ?? ''];
  if (kind === undefined) return null;
  const row = await engine.db.selectFrom(recordTables[kind]).select('seq').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const [found] = await loadRecords(engine.db, kind, [row.seq]);
  return found === undefined ? null : { ...found, kind };
}

import type { Event } from '../../records/event/schema.js';
import type { Engine } from '../engine.js';
import { loadRecords } from '../records/load.js';
import { tables } from '../tables.js';
import type { Block, Claim } from './group.js';

const portion = 500;
const columns = tables.find(({ name }) => name === 'blocks')!.columns;

/** Sets the keys under which events are candidates; events that are not in the store are passed over. */
export async function setBlocks(engine: Engine, blocks: readonly Block[]): Promise<void> {
  await engine.write(async (trx) => {
    for (let i = 0; i < blocks.length; i += portion) {
      const some = blocks.slice(i, i + portion);
      const ids = some.map(({ event }) => event);
      const rows = await trx.selectFrom('events').select(['seq', 'id']).where('id', 'in', ids).execute();
      if (rows.length === 0) continue;
      const seqs = rows.map(({ seq }) => seq);
      const keysOf = new Map(some.map(({ event, keys }) => [event, keys]));
      await trx.deleteFrom('blocks').where('event', 'in', seqs).execute();
      await trx.deleteFrom('pending').where('event', 'in', seqs).execute();
      await engine.insert(
        trx,
        { table: 'blocks', columns },
        rows.flatMap(({ seq, id }) => [...new Set(keysOf.get(id))].map((key) => [key, seq])),
      );
    }
  });
}

async function claims(engine: Engine, seqs: readonly number[]): Promise<Claim[]> {
  const found: Claim[] = [];
  for (let i = 0; i < seqs.length; i += portion) found.push(...(await loadRecords<Event>(engine.db, 'event', seqs.slice(i, i + portion))));
  return found;
}

/** Claims that share one of the keys, in order of id; those of older versions and rejected ones are left out. */
export async function inBlocks(engine: Engine, keys: readonly string[]): Promise<Claim[]> {
  const seqs = new Set<number>();
  for (let i = 0; i < keys.length; i += portion) {
    const rows = await engine.db
      .selectFrom('blocks')
      .select('event')
      .distinct()
      .where('key', 'in', keys.slice(i, i + portion))
      .execute();
    for (const { event } of rows) seqs.add(event);
  }
  const all = await claims(
    engine,
    [...seqs].sort((a, b) => a - b),
  );
  return all.filter(({ document, state }) => document.latest && state !== 'rejected').sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

/** Events that have no keys yet, in the order in which they were added. */
export async function withoutBlocks(engine: Engine, limit: number): Promise<Claim[]> {
  const rows = await engine.db.selectFrom('pending').select('event').orderBy('event').limit(limit).execute();
  return claims(
    engine,
    rows.map(({ event }) => event),
  );
}

import { sql } from 'kysely';
import type { Actor } from '../../records/actor/schema.js';
import { decode } from '../columns.js';
import type { Engine, Writing } from '../engine.js';
import { foldName, printedNames } from '../names.js';
import { fields, perDocument, recordTables } from '../tables.js';

/** The `seq` of a document's first and last possible record. */
export function rangeOf(seq: number): readonly [from: number, to: number] {
  return [seq * perDocument, seq * perDocument + perDocument - 1];
}

/** Takes a document's actors and records out of all tables; its own row stays. Entities that no document names any more go too. */
export async function clearRecords(engine: Engine, trx: Writing, seq: number): Promise<void> {
  const [from, to] = rangeOf(seq);
  for (const shelf of ['event', 'statement'] as const) await engine.unindex(trx, shelf, from, to);
  await trx.deleteFrom('parties').where('record', '>=', from).where('record', '<=', to).execute();
  for (const table of Object.values(recordTables)) await trx.deleteFrom(table).where('seq', '>=', from).where('seq', '<=', to).execute();
  for (const table of ['blocks', 'pending'] as const) await trx.deleteFrom(table).where('event', '>=', from).where('event', '<=', to).execute();
  await uncount(trx, seq, from, to);
  await trx.deleteFrom('actors').where('seq', '>=', from).where('seq', '<=', to).execute();
}

/** Counts the names and entities of a document down. */
async function uncount(trx: Writing, seq: number, from: number, to: number): Promise<void> {
  const rows = await trx.selectFrom('actors').selectAll().where('seq', '>=', from).where('seq', '<=', to).execute();
  const { text } = await trx.selectFrom('documents').select('text').where('seq', '=', seq).executeTakeFirstOrThrow();
  const seen = new Set<string>();
  for (const row of rows) {
    const { entity } = row;
    for (const name of printedNames(decode(fields.actors, row, text) as unknown as Actor)) {
      const folded = foldName(name);
      if (seen.has(`${entity} ${folded}`)) continue;
      seen.add(`${entity} ${folded}`);
      // One spelling of the name in the document was counted; which one, where there are several, is the same here as there.
      await sql`update names set documents = documents - 1 where folded = ${folded} and entity = ${entity} and name = ${name}`.execute(trx);
    }
  }
  const entities = [...new Set(rows.map(({ entity }) => entity))];
  if (entities.length === 0) return;
  await trx
    .updateTable('entities')
    .set(({ eb }) => ({ documents: eb('documents', '-', 1) }))
    .where('seq', 'in', entities)
    .execute();
  await trx.deleteFrom('names').where('entity', 'in', entities).where('documents', '<=', 0).execute();
  await trx.deleteFrom('entities').where('seq', 'in', entities).where('documents', '<=', 0).execute();
}

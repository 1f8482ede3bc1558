import { sql } from 'kysely';
import type { Actor } from '../../records/actor/schema.js';
import { decode } from '../columns.js';
import { isoDay } from '../days.js';
import { documentSeq, recordOf } from '../documents/get.js';
import { headColumns, headOf } from '../documents/heads.js';
import type { Reading } from '../engine.js';
import { reviewsOn } from '../review/reviews.js';
import type { AnyRecord, DocumentHead, Found, RecordKind, ReviewState } from '../store.js';
import { fields, perDocument, recordTables } from '../tables.js';

interface ActorRow extends Readonly<Record<string, unknown>> {
  readonly document: number;
  readonly id: string;
  readonly entityId: string;
}

/** The local ids that a record names, wherever, of those that its document has. */
function idsIn(value: unknown, known: ReadonlyMap<string, unknown>, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (known.has(value)) found.add(value);
  } else if (Array.isArray(value)) for (const part of value) idsIn(part, known, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) if (key !== 'text' && key !== 'name' && key !== 'evidence') idsIn(part, known, found);
  return found;
}

interface Source {
  readonly head: DocumentHead;
  readonly text: string;
  readonly actors: ReadonlyMap<string, ActorRow>;
}

async function sourcesOf(db: Reading, seqs: readonly number[]): Promise<Map<number, Source>> {
  const heads = await db
    .selectFrom('documents')
    .select(headColumns)
    .select('text')
    .where('seq', 'in', [...seqs])
    .execute();
  const { rows: actors } = await sql<ActorRow>`select a.*, e.id as "entityId" from documents d
    cross join actors a cross join entities e
    where d.seq in (${sql.join([...seqs])}) and a.seq >= d.seq * ${sql.lit(perDocument)} and a.seq < (d.seq + 1) * ${sql.lit(perDocument)} and e.seq = a.entity`.execute(
    db,
  );
  const byDocument = new Map<number, Map<string, ActorRow>>(seqs.map((seq) => [seq, new Map()]));
  for (const row of actors) byDocument.get(row.document)!.set(row.id, row);
  return new Map(heads.map(({ text, ...row }) => [row.seq, { head: headOf(row), text, actors: byDocument.get(row.seq)! }]));
}

/** Loads records by `seq`, each with its document, its actors and what people decided; in the order given. */
export async function loadRecords<R extends AnyRecord>(db: Reading, kind: RecordKind, seqs: readonly number[]): Promise<Found<R>[]> {
  if (seqs.length === 0) return [];
  const rows = (await db
    .selectFrom(recordTables[kind])
    .selectAll()
    .where('seq', 'in', [...seqs])
    .execute()) as (Record<string, unknown> & { seq: number; id: string; day: number; lastDay: number; dated: number; state: string })[];
  const sources = await sourcesOf(db, [...new Set(seqs.map(documentSeq))]);
  const reviews = await reviewsOn(
    db,
    [...sources.values()].map(({ head }) => head.id),
  );
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => {
    const row = bySeq.get(seq);
    const source = sources.get(documentSeq(seq));
    if (row === undefined || source === undefined) return [];
    const { head, text, actors } = source;
    const record = recordOf(kind, row, text, reviews.get(row.id) ?? []) as R;
    const named = [...idsIn(record, actors)].flatMap((id) => actors.get(id) ?? []);
    const start = isoDay(row.day);
    return {
      record,
      document: head,
      actors: named.map((actor) => decode(fields.actors, actor, text) as unknown as Actor),
      entities: Object.fromEntries(named.map(({ id, entityId }) => [id, entityId])),
      day: start === null ? null : { start, end: isoDay(row.lastDay)!, basis: row.dated === 1 ? ('record' as const) : ('publication' as const) },
      state: row.state as ReviewState,
    };
  });
}

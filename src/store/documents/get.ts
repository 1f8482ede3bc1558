import type { Document } from '../../document/document.js';
import type { Actor } from '../../records/actor/schema.js';
import type { Readout } from '../../records/index.js';
import { contract } from '../../records/record.js';
import { decode } from '../columns.js';
import type { Reading, Writing } from '../engine.js';
import { reviewsOn } from '../review/reviews.js';
import type { AnyRecord, Coder, DocumentFilter, RecordKind } from '../store.js';
import { fields, perDocument, recordTables } from '../tables.js';
import { rangeOf } from './clear.js';
import { documentsWhere } from './heads.js';

/** Documents taken out at once by a stream. */
const portion = 50;

/** A document's row as the document that it is. */
function documentOf(row: Readonly<Record<string, unknown>>): Document {
  return decode(fields.documents, row, row.text as string) as unknown as Document;
}

/** A document with its frozen text; null if it is not in the store. */
export async function getDocument(db: Reading | Writing, id: string): Promise<Document | null> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : documentOf(row);
}

/** A document with its records as people left them, rejected ones too: `review` tells. Null if it is not in the store. */
export async function getReadout(db: Reading, id: string): Promise<Readout | null> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (await assemble(db, [row]))[0]!;
}

type DocumentRow = Readonly<Record<string, unknown>> & { readonly seq: number; readonly text: string; readonly coder: string; readonly id: string };

/** Documents whose rows lie side by side, with all that belongs to them. */
async function assemble(db: Reading, rows: readonly DocumentRow[]): Promise<Readout[]> {
  const seqs = rows.map(({ seq }) => seq);
  const [from] = rangeOf(Math.min(...seqs));
  const [, to] = rangeOf(Math.max(...seqs));
  const wanted = new Set(seqs);
  const texts = new Map(rows.map(({ seq, text }) => [seq, text]));
  const reviews = await reviewsOn(
    db,
    rows.map(({ id }) => id),
  );
  const actors = await db.selectFrom('actors').selectAll().where('seq', '>=', from).where('seq', '<=', to).orderBy('seq').execute();
  const readouts = new Map<number, { -readonly [K in keyof Readout]: Readout[K] }>(
    rows.map((row) => [
      row.seq,
      { contract, document: documentOf(row), actors: [], events: [], statements: [], figures: [], coder: JSON.parse(row.coder) as Coder },
    ]),
  );
  for (const row of actors)
    if (wanted.has(row.document)) readouts.get(row.document)!.actors.push(decode(fields.actors, row, texts.get(row.document)!) as unknown as Actor);
  for (const kind of ['event', 'statement', 'figure'] as const) {
    const table = recordTables[kind];
    const records = await db.selectFrom(table).selectAll().where('seq', '>=', from).where('seq', '<=', to).orderBy('seq').execute();
    for (const row of records as (Record<string, unknown> & { document: number; id: string })[]) {
      if (!wanted.has(row.document)) continue;
      const record = recordOf(kind, row, texts.get(row.document)!, reviews.get(row.id) ?? []);
      (readouts.get(row.document)![table] as AnyRecord[]).push(record);
    }
  }
  return rows.map(({ seq }) => readouts.get(seq)!);
}

/** A record's row as the record that it is. */
export function recordOf(kind: RecordKind, row: Readonly<Record<string, unknown>>, text: string, review: AnyRecord['review']): AnyRecord {
  return { ...decode(fields[recordTables[kind]], row, text), review } as unknown as AnyRecord;
}

/** All documents of a filter with their records, in the order in which they were added; a few at a time, so that memory stays flat. */
export async function* everyReadout(db: Reading, filter: DocumentFilter): AsyncGenerator<Readout> {
  for (let last = 0; ; ) {
    const rows = await documentsWhere(db, filter).selectAll().where('seq', '>', last).orderBy('seq').limit(portion).execute();
    if (rows.length === 0) return;
    // Documents far apart are taken one by one: what lies between them is not wanted.
    const near = rows.at(-1)!.seq - rows[0]!.seq < portion * 4;
    if (near) yield* await assemble(db, rows);
    else for (const row of rows) yield* await assemble(db, [row]);
    last = rows.at(-1)!.seq;
  }
}

/** What the machine made of a document: its records with the machine's values, without those that people added. */
export async function getMachineReadout(db: Reading | Writing, id: string): Promise<{ readonly seq: number; readonly readout: Readout } | null> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const readout = (await assemble(db as Reading, [row]))[0]!;
  const [from, to] = rangeOf(row.seq);
  const machine = async (kind: RecordKind) => {
    const rows = await db.selectFrom(recordTables[kind]).select(['id', 'machine', 'person']).where('seq', '>=', from).where('seq', '<=', to).execute();
    const told = new Map(rows.map((one) => [one.id, one]));
    return (readout[recordTables[kind]] as AnyRecord[])
      .filter(({ id }) => told.get(id)!.person === 0)
      .map((record) => {
        const { machine } = told.get(record.id)!;
        return { ...record, review: [], ...(machine === null ? {} : (JSON.parse(machine) as object)) };
      });
  };
  const [events, statements, figures] = [await machine('event'), await machine('statement'), await machine('figure')];
  return { seq: row.seq, readout: { ...readout, events, statements, figures } as Readout };
}

/** The document of a record's `seq`. */
export const documentSeq = (record: number): number => Math.floor(record / perDocument);

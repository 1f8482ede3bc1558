import type { Readout } from '../../records/index.js';
import { checkEvidence } from '../../records/check.js';
import { isOlder, isSame } from '../coder.js';
import { type Cell, encode } from '../columns.js';
import { dayNumber } from '../days.js';
import type { Engine, Writing } from '../engine.js';
import { StoreError } from '../fault.js';
import { foldName } from '../names.js';
import { applyDecisions } from '../review/apply.js';
import { attach, decisionsOn } from '../review/attached.js';
import type { Coder, Put } from '../store.js';
import { fields, perDocument, tables } from '../tables.js';
import { Batch } from './batch.js';
import { clearRecords } from './clear.js';
import { findLike, orderReprints, orderVersions } from './place.js';
import { eventsOf, forgetGone } from './rewrite.js';
import { urlKey } from './url-key.js';

const own = ['publishedDay', 'latest', 'length', 'coder', 'added', 'urlKey', 'publisherName', 'issuerName', 'issuerCountry'];
const documentTable = tables.find(({ name }) => name === 'documents')!;
const documentColumns = [...own.map((name) => documentTable.columns.find((column) => column.name === name)!), ...fields.documents];
const sketchColumns = tables.find(({ name }) => name === 'sketches')!.columns;

/** Throws EvidenceError if a span does not hold its words, StoreError if a document has more records than the store can tell apart. */
function check(readout: Readout): void {
  checkEvidence(readout);
  const most = Math.max(readout.actors.length, readout.events.length, readout.statements.length, readout.figures.length);
  if (most >= perDocument / 2)
    throw new StoreError(
      `${readout.document.path ?? readout.document.id} has ${most} records, more than one document may have: cut the file into its articles`,
    );
}

/** Puts documents with their records into the store, all in one transaction. */
export async function putAll(engine: Engine, readouts: readonly Readout[]): Promise<Put[]> {
  readouts.forEach(check);
  return engine.write(async (trx) => {
    const batch = new Batch();
    const puts: Put[] = [];
    for (const readout of readouts) puts.push(await putOne(engine, trx, batch, readout));
    await batch.write(engine, trx);
    return puts;
  });
}

async function putOne(engine: Engine, trx: Writing, batch: Batch, readout: Readout): Promise<Put> {
  const { document, coder } = readout;
  const held = await trx
    .selectFrom('documents')
    .select(['seq', 'coder', 'text', 'published', 'versionOf', 'reprintOf'])
    .where('id', '=', document.id)
    .executeTakeFirst();
  if (held === undefined) return addOne(engine, trx, batch, readout);
  const done = { id: document.id, versionOf: held.versionOf, reprintOf: held.reprintOf, queued: 0 };
  const known = JSON.parse(held.coder) as Coder;
  if (isSame(known, coder)) return { ...done, outcome: 'unchanged' };
  // Another cleaner cut the text otherwise: the spans would not fit the text that is held, and decisions hang on that.
  if (isOlder(coder, known) || held.text !== document.text) return { ...done, outcome: 'kept' };
  // The batch may hold this very document, or count its entities: what is gathered goes first.
  await batch.write(engine, trx);
  const before = await eventsOf(trx, held.seq);
  await clearRecords(engine, trx, held.seq);
  await trx
    .updateTable('documents')
    .set({ coder: JSON.stringify(coder) })
    .where('seq', '=', held.seq)
    .execute();
  const queued = await addRecords(trx, batch, held.seq, readout);
  await batch.write(engine, trx);
  await forgetGone(trx, before, held.seq);
  return { ...done, outcome: 'replaced', queued };
}

async function addRecords(trx: Writing, batch: Batch, seq: number, readout: Readout): Promise<number> {
  const decisions = await decisionsOn(trx, readout.document.id);
  const applied = applyDecisions(readout, decisions);
  await attach(trx, decisions, applied.attached);
  batch.add(seq, readout.document, applied);
  return decisions.filter(({ id }) => !applied.attached.has(id)).length;
}

async function addOne(engine: Engine, trx: Writing, batch: Batch, readout: Readout): Promise<Put> {
  const { document, coder } = readout;
  const key = urlKey(document.url);
  const { like, sketch } = await findLike(trx, document, key);
  const row: Cell[] = [dayNumber(document.published), 1, document.text.length, JSON.stringify(coder), new Date().toISOString(), key];
  row.push(document.publisher === null ? null : foldName(document.publisher));
  row.push(document.issuer === null ? null : foldName(document.issuer.name), document.issuer?.country ?? null);
  const given = { ...document, versionOf: null, reprintOf: null };
  const [seq] = (await engine.insert(trx, { table: 'documents', columns: documentColumns, returning: 'seq' }, [
    [...row, ...encode(fields.documents, given)],
  ])) as [number];
  await engine.index(trx, 'article', [[seq, document.text]]);
  await engine.insert(
    trx,
    { table: 'sketches', columns: sketchColumns },
    sketch.map((hash) => [hash, seq]),
  );
  if (key !== null) await orderVersions(trx, key);
  if (like.length > 0) await orderReprints(trx, [...like, seq]);
  const queued = await addRecords(trx, batch, seq, readout);
  const { versionOf, reprintOf } = await trx.selectFrom('documents').select(['versionOf', 'reprintOf']).where('seq', '=', seq).executeTakeFirstOrThrow();
  return { id: document.id, outcome: 'added', versionOf, reprintOf, queued };
}

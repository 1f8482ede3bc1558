import type { Engine, Writing } from '../engine.js';
import { forget } from '../groups/save.js';
import { type Applied, applyDecisions } from '../review/apply.js';
import { attach, decisionsOn } from '../review/attached.js';
import { Batch } from './batch.js';
import { clearRecords, rangeOf } from './clear.js';
import { getMachineReadout } from './get.js';

/** Writes a document's records anew from the machine's and from what people decided; null if it is not in the store. */
export async function rewriteDocument(engine: Engine, trx: Writing, id: string): Promise<Applied | null> {
  const machine = await getMachineReadout(trx, id);
  if (machine === null) return null;
  const { seq, readout } = machine;
  const before = await eventsOf(trx, seq);
  const decisions = await decisionsOn(trx, id);
  const applied = applyDecisions(readout, decisions);
  await attach(trx, decisions, applied.attached);
  await clearRecords(engine, trx, seq);
  const batch = new Batch();
  batch.add(seq, readout.document, applied);
  await batch.write(engine, trx);
  await forgetGone(trx, before, seq);
  return applied;
}

/** The ids of a document's events. */
export async function eventsOf(trx: Writing, seq: number): Promise<string[]> {
  const [from, to] = rangeOf(seq);
  const rows = await trx.selectFrom('events').select('id').where('seq', '>=', from).where('seq', '<=', to).execute();
  return rows.map(({ id }) => id);
}

/** Takes events that a document has no more out of their groups. */
export async function forgetGone(trx: Writing, before: readonly string[], seq: number): Promise<void> {
  const now = new Set(await eventsOf(trx, seq));
  await forget(
    trx,
    before.filter((id) => !now.has(id)),
  );
}

import { decode } from '../columns.js';
import type { Reading, Writing } from '../engine.js';
import { fields } from '../tables.js';
import type { Decision } from './decision.js';

/** A row of the table as the decision that it is. */
export function decisionOf(row: Readonly<Record<string, unknown>>): Decision {
  return { id: Number(row.id), ...decode(fields.decisions, row, null) } as unknown as Decision;
}

/** The decisions on a document's records that stand, oldest first. */
export async function decisionsOn(db: Reading | Writing, document: string): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('document', '=', document)
    .where('undone', 'is', null)
    .where('act', '!=', 'undo')
    .orderBy('id')
    .execute();
  return rows.map(decisionOf);
}

/** Notes to which record each decision applies now; null: it is queued. */
export async function attach(trx: Writing, decisions: readonly Decision[], attached: ReadonlyMap<number, string>): Promise<void> {
  for (const { id, attached: before } of decisions) {
    const now = attached.get(id) ?? null;
    if (now !== before) await trx.updateTable('decisions').set({ attached: now }).where('id', '=', id).execute();
  }
}

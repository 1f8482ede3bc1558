import type { Reading } from '../engine.js';
import { type Agreement, agreementOf, type Verdict } from './agreement.js';
import { decisionOf } from './attached.js';
import type { Decision, DecisionFilter } from './decision.js';
import { verdictOf } from './settle.js';

/** All decisions of a filter, those that were taken back too; oldest first. */
export async function decisionsOf(db: Reading, filter: DecisionFilter): Promise<Decision[]> {
  let query = db.selectFrom('decisions').selectAll();
  if (filter.document !== undefined) query = query.where('document', '=', filter.document);
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.by !== undefined) query = query.where('by', '=', filter.by);
  if (filter.record !== undefined) query = query.where(({ or, eb }) => or([eb('record', '=', filter.record!), eb('attached', '=', filter.record!)]));
  return (await query.orderBy('id').execute()).map(decisionOf);
}

/** Decisions on records that find none any more, oldest first. */
export async function queuedDecisions(db: Reading): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('document', 'is not', null)
    .where('attached', 'is', null)
    .where('undone', 'is', null)
    .where('act', '!=', 'undo')
    .orderBy('id')
    .execute();
  return rows.map(decisionOf);
}

/** What each of two people made of the records that both judged. */
export async function agreementBetween(db: Reading, one: string, other: string): Promise<Agreement> {
  const verdicts = async (by: string): Promise<Map<string, Verdict>> => {
    const rows = await db
      .selectFrom('decisions')
      .selectAll()
      .where('by', '=', by)
      .where('attached', 'is not', null)
      .where('undone', 'is', null)
      .orderBy('id')
      .execute();
    const byRecord = new Map<string, Decision[]>();
    for (const decision of rows.map(decisionOf)) {
      const list = byRecord.get(decision.attached!) ?? [];
      list.push(decision);
      byRecord.set(decision.attached!, list);
    }
    const found = new Map<string, Verdict>();
    for (const [record, list] of byRecord) {
      const verdict = verdictOf(list);
      if (verdict !== null) found.set(record, verdict);
    }
    return found;
  };
  return agreementOf(await verdicts(one), await verdicts(other));
}

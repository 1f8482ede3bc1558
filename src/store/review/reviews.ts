import type { Reading } from '../engine.js';
import type { AnyRecord } from '../store.js';
import { decisionOf } from './attached.js';
import type { Decision } from './decision.js';

type Review = AnyRecord['review'][number];

const states: Partial<Record<Decision['act'], Review['state']>> = {
  confirm: 'confirmed',
  correct: 'corrected',
  reject: 'rejected',
  add: 'added',
  dispute: 'disputed',
};

/** Decisions on the records of documents, as their `review` lists them, by the record that they apply to now; oldest first. */
export async function reviewsOn(db: Reading, documents: readonly string[]): Promise<Map<string, Review[]>> {
  const reviews = new Map<string, Review[]>();
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('document', 'in', [...new Set(documents)])
    .where('undone', 'is', null)
    .where('attached', 'is not', null)
    .orderBy('id')
    .execute();
  for (const decision of rows.map(decisionOf)) {
    const state = states[decision.act];
    if (state === undefined) continue;
    const { field, from, by, at, note } = decision;
    const list = reviews.get(decision.attached!) ?? [];
    list.push({ state, field, from: from ?? null, to: decision.act === 'add' ? null : (decision.to ?? null), by, at, note });
    reviews.set(decision.attached!, list);
  }
  return reviews;
}

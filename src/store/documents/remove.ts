import type { Engine } from '../engine.js';
import { forget } from '../groups/save.js';
import { clearRecords, rangeOf } from './clear.js';
import { orderReprints, orderVersions } from './place.js';

/** Removes a document with all that hangs on it alone. What people decided on it is kept and queued. */
export async function removeDocument(engine: Engine, id: string): Promise<boolean> {
  return engine.write(async (trx) => {
    const held = await trx.selectFrom('documents').select(['seq', 'urlKey', 'reprintOf']).where('id', '=', id).executeTakeFirst();
    if (held === undefined) return false;
    const [from, to] = rangeOf(held.seq);
    const events = await trx.selectFrom('events').select('id').where('seq', '>=', from).where('seq', '<=', to).execute();
    await clearRecords(engine, trx, held.seq);
    await forget(
      trx,
      events.map((event) => event.id),
    );
    await trx.updateTable('decisions').set({ attached: null }).where('document', '=', id).execute();
    const reprints = await trx.selectFrom('documents').select('seq').where('reprintOf', '=', id).execute();
    await engine.unindex(trx, 'article', held.seq, held.seq);
    await trx.deleteFrom('sketches').where('document', '=', held.seq).execute();
    await trx.deleteFrom('documents').where('seq', '=', held.seq).execute();
    if (held.urlKey !== null) await orderVersions(trx, held.urlKey);
    if (reprints.length > 0) {
      const seqs = reprints.map(({ seq }) => seq);
      const [head, ...rest] = await trx.selectFrom('documents').select(['seq', 'id']).where('seq', 'in', seqs).orderBy('published').orderBy('id').execute();
      await trx.updateTable('documents').set({ reprintOf: head!.id }).where('seq', 'in', seqs).execute();
      await trx.updateTable('documents').set({ reprintOf: null }).where('seq', '=', head!.seq).execute();
      await orderReprints(trx, [head!.seq, ...rest.map(({ seq }) => seq)]);
    }
    return true;
  });
}

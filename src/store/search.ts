import { type RawBuilder, sql } from 'kysely';
import { dayNumber } from './days.js';
import { headColumns, headOf } from './documents/heads.js';
import type { Engine } from './engine.js';
import { foldName } from './names.js';
import { pageSize } from './paging.js';
import { markWords, parseQuery } from './query.js';
import { wordsOf } from './records/anchor.js';
import { loadRecords } from './records/load.js';
import type { Hit, SearchFilter } from './store.js';

/** Looks words up in articles, statements or events, best first. */
export async function searchStore(engine: Engine, text: string, filter: SearchFilter): Promise<Hit[]> {
  const query = parseQuery(text);
  const shelf = filter.in === 'statements' ? 'statement' : filter.in === 'events' ? 'event' : 'article';
  const conditions: RawBuilder<unknown>[] = [sql`d.latest = 1`];
  if (filter.publisher !== undefined) conditions.push(sql`d."publisherName" = ${foldName(filter.publisher)}`);
  const [first, last] = shelf === 'article' ? [sql`d."publishedDay"`, sql`d."publishedDay"`] : [sql`r.day`, sql`r."lastDay"`];
  if (filter.since !== undefined) conditions.push(sql`${last} >= ${dayNumber(filter.since)}`);
  if (filter.until !== undefined) conditions.push(sql`${first} <= ${dayNumber(filter.until)} and ${first} > 0`);
  if (shelf !== 'article') conditions.push(sql`r.state <> 'rejected'`);
  const found = await engine.ranked(shelf, query, sql.join(conditions, sql` and `), pageSize(filter.limit, 20), Math.max(0, Math.trunc(filter.offset ?? 0)));
  if (found.length === 0) return [];
  if (shelf !== 'article') {
    const records = await loadRecords(
      engine.db,
      shelf,
      found.map(({ seq }) => seq),
    );
    return records.map(({ record, document }) => ({ document, record: record.id, snippet: markWords(wordsOf(shelf, record), query) }));
  }
  const heads = await engine.db
    .selectFrom('documents')
    .select(headColumns)
    .where(
      'seq',
      'in',
      found.map(({ seq }) => seq),
    )
    .execute();
  const bySeq = new Map(heads.map((row) => [row.seq, headOf(row)]));
  return found.flatMap(({ seq, snippet }) => {
    const document = bySeq.get(seq);
    return document ? [{ document, record: null, snippet: (snippet ?? '').replace(/\s*\n\s*/g, ' ') }] : [];
  });
}

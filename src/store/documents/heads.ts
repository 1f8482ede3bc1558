import { sql } from 'kysely';
import type { Document } from '../../document/document.js';
import { dayNumber } from '../days.js';
import type { Reading } from '../engine.js';
import { foldName } from '../names.js';
import { cursorOf, pageSize, placeOf } from '../paging.js';
import type { Coder, DocumentFilter, DocumentHead, Page } from '../store.js';
import { urlKey } from './url-key.js';

/** What a head is made of. */
export const headColumns = [
  ...(['seq', 'id', 'path', 'kind', 'title', 'publisher', 'url', 'published', 'retrieved', 'issuer', 'agency', 'language'] as const),
  ...(['versionOf', 'reprintOf', 'latest', 'coder', 'added', 'length'] as const),
] as const;

interface HeadRow extends Omit<DocumentHead, 'kind' | 'issuer' | 'latest' | 'coder'> {
  readonly seq: number;
  readonly kind: string;
  readonly issuer: string | null;
  readonly latest: number;
  readonly coder: string;
}

/** A row as the head that it is. */
export function headOf({ seq: _, kind, issuer, latest, coder, ...rest }: HeadRow): DocumentHead {
  return {
    ...rest,
    kind: kind as Document['kind'],
    issuer: issuer === null ? null : (JSON.parse(issuer) as Document['issuer']),
    latest: latest === 1,
    coder: JSON.parse(coder) as Coder,
  };
}

/** The documents of a filter, without order or limit; the caller says which columns. */
export function documentsWhere(db: Reading, filter: DocumentFilter) {
  let query = db.selectFrom('documents');
  if (filter.publisher !== undefined) query = query.where('publisherName', '=', foldName(filter.publisher));
  if (filter.issuer !== undefined)
    query = query.where(({ or, eb }) => or([eb('issuerName', '=', foldName(filter.issuer!)), eb('issuerCountry', '=', filter.issuer!.toUpperCase())]));
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.since !== undefined) query = query.where('publishedDay', '>=', dayNumber(filter.since));
  if (filter.until !== undefined) query = query.where('publishedDay', '<=', dayNumber(filter.until)).where('publishedDay', '>', 0);
  if (filter.url !== undefined) query = query.where('urlKey', '=', urlKey(filter.url) ?? '');
  if (filter.path !== undefined) query = query.where('path', '=', filter.path);
  if (!filter.versions) query = query.where('latest', '=', 1);
  if (filter.reprints === false) query = query.where('reprintOf', 'is', null);
  return query;
}

/** A page of documents, the last published first. */
export async function documentsPage(db: Reading, filter: DocumentFilter): Promise<Page<DocumentHead>> {
  const size = pageSize(filter.limit);
  let query = documentsWhere(db, filter).select(headColumns).select('publishedDay');
  const after = placeOf(filter.after);
  if (after !== null)
    query = query.where(({ or, and, eb }) => or([eb('publishedDay', '<', after[0]), and([eb('publishedDay', '=', after[0]), eb('seq', '<', after[1])])]));
  const rows = await query
    .orderBy('publishedDay', 'desc')
    .orderBy('seq', 'desc')
    .limit(size + 1)
    .execute();
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { items: shown.map(({ publishedDay: _, ...row }) => headOf(row)), next: rows.length > size && last ? cursorOf(last.publishedDay, last.seq) : null };
}

/** All versions of a document's address, oldest first; the document alone if it has none. */
export async function versionsOf(db: Reading, id: string): Promise<DocumentHead[]> {
  const one = await db.selectFrom('documents').select(headColumns).select('urlKey').where('id', '=', id).executeTakeFirst();
  if (one === undefined) return [];
  const { urlKey: key, ...row } = one;
  if (key === null) return [headOf(row)];
  const rows = await db.selectFrom('documents').select(headColumns).where('urlKey', '=', key).execute();
  const heads = rows.map(headOf);
  // Each but the first names the one before it.
  const next = new Map(heads.map((head) => [head.versionOf, head]));
  const ordered: DocumentHead[] = [];
  for (let head = next.get(null); head !== undefined && ordered.length < heads.length; head = next.get(head.id)) ordered.push(head);
  return ordered;
}

/** The text that a document reprints, or is, and after it all its reprints. */
export async function reprintsOf(db: Reading, id: string): Promise<DocumentHead[]> {
  const one = await db.selectFrom('documents').select(['id', 'reprintOf']).where('id', '=', id).executeTakeFirst();
  if (one === undefined) return [];
  const head = one.reprintOf ?? one.id;
  const rows = await db
    .selectFrom('documents')
    .select(headColumns)
    .where(({ or, eb }) => or([eb('id', '=', head), eb('reprintOf', '=', head)]))
    .orderBy(sql`case when id = ${head} then 0 else 1 end`)
    .orderBy('published')
    .orderBy('id')
    .execute();
  return rows.map(headOf);
}

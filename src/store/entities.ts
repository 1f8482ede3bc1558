import type { Reading } from './engine.js';
import { foldName } from './names.js';
import type { Entity } from './store.js';

/** Entities that a name may mean at most. */
const most = 2000;

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly registry: string | null;
  readonly country: string | null;
  readonly documents: number;
}

const columns = ['entities.seq', 'entities.id', 'entities.name', 'entities.kind', 'entities.registry', 'entities.country', 'entities.documents'] as const;

/**
 * The rows of whom a name means: an entity's id or registry id; a country's three letters (all of that country); a name as printed; else all
 * whose name has the words. Those grouped with them come along.
 */
export async function entitiesMeant(db: Reading, name: string): Promise<Row[]> {
  const wanted = name.trim();
  const byId = await db.selectFrom('entities').select(columns).where('id', '=', wanted).execute();
  if (byId.length > 0) return companions(db, byId);
  if (/^[A-Z]{3}$/.test(wanted)) {
    const rows = await db
      .selectFrom('entities')
      .select(columns)
      .where('country', '=', wanted)
      .orderBy('documents', 'desc')
      .orderBy('seq')
      .limit(most)
      .execute();
    if (rows.length > 0) return rows;
  }
  const folded = foldName(wanted);
  if (folded === '') return [];
  const printed = await db
    .selectFrom('names')
    .innerJoin('entities', 'entities.seq', 'names.entity')
    .select(columns)
    .distinct()
    .where('folded', '=', folded)
    .orderBy('entities.documents', 'desc')
    .orderBy('entities.seq')
    .limit(most)
    .execute();
  if (printed.length > 0) return companions(db, printed);
  let query = db.selectFrom('names').innerJoin('entities', 'entities.seq', 'names.entity').select(columns).distinct();
  for (const word of folded.split(' ')) query = query.where('folded', 'like', `%${word}%`);
  return companions(db, await query.orderBy('entities.documents', 'desc').orderBy('entities.seq').limit(most).execute());
}

/** The entities and those that grouping or people put together with them. */
async function companions(db: Reading, rows: Row[]): Promise<Row[]> {
  if (rows.length === 0) return rows;
  const ids = rows.map(({ id }) => id);
  const others = await db
    .selectFrom('members as mine')
    .innerJoin('members as other', (join) => join.onRef('other.group', '=', 'mine.group').on('other.kind', '=', 'entity'))
    .innerJoin('entities', 'entities.id', 'other.member')
    .select(columns)
    .distinct()
    .where('mine.kind', '=', 'entity')
    .where('mine.member', 'in', ids)
    .execute();
  return [...rows, ...others.filter(({ id }) => !ids.includes(id))];
}

/** Rows with the names as printed, in the order given. */
export async function withNames(db: Reading, rows: readonly Row[]): Promise<Entity[]> {
  if (rows.length === 0) return [];
  const names = await db
    .selectFrom('names')
    .select(['entity', 'name', 'documents'])
    .where(
      'entity',
      'in',
      rows.map(({ seq }) => seq),
    )
    .orderBy('documents', 'desc')
    .orderBy('name')
    .execute();
  return rows.map(({ seq, id, name, kind, registry, country }) => ({
    id,
    name,
    kind: kind as Entity['kind'],
    registry,
    country,
    names: names.filter(({ entity }) => entity === seq).map((row) => ({ name: row.name, documents: row.documents })),
  }));
}

import { dayNumber, isoDay } from '../days.js';
import type { Reading } from '../engine.js';
import { cursorOf, pageSize, placeOf } from '../paging.js';
import type { Page } from '../store.js';
import type { Group, GroupFilter, GroupKind, Link } from './group.js';

const portion = 500;

async function withMembers(db: Reading, kind: GroupKind, ids: readonly string[]): Promise<Group[]> {
  const groups = new Map<string, Group>();
  for (let i = 0; i < ids.length; i += portion) {
    const some = ids.slice(i, i + portion);
    const rows = await db.selectFrom('groups').selectAll().where('kind', '=', kind).where('id', 'in', some).execute();
    const members = await db.selectFrom('members').select(['group', 'member']).where('kind', '=', kind).where('group', 'in', some).orderBy('member').execute();
    const redirects = await db.selectFrom('redirects').select(['old', 'id']).where('kind', '=', kind).where('id', 'in', some).orderBy('old').execute();
    for (const row of rows)
      groups.set(row.id, {
        id: row.id,
        kind,
        members: members.filter(({ group }) => group === row.id).map(({ member }) => member),
        why: JSON.parse(row.why) as string[],
        type: row.type,
        start: isoDay(row.day),
        end: isoDay(row.lastDay),
        data: JSON.parse(row.data) as unknown,
        previousIds: redirects.filter(({ id }) => id === row.id).map(({ old }) => old),
      });
  }
  return ids.flatMap((id) => groups.get(id) ?? []);
}

/** The group of an id, or those that took its place; none if nothing is known of it. */
export async function groupOf(db: Reading, kind: GroupKind, id: string): Promise<Group[]> {
  const now = await withMembers(db, kind, [id]);
  if (now.length > 0) return now;
  const rows = await db.selectFrom('redirects').select('id').where('kind', '=', kind).where('old', '=', id).orderBy('id').execute();
  return withMembers(
    db,
    kind,
    rows.map((row) => row.id),
  );
}

/** A page of groups, latest first. */
export async function groupsPage(db: Reading, kind: GroupKind, filter: GroupFilter): Promise<Page<Group>> {
  const size = pageSize(filter.limit);
  let query = db.selectFrom('groups').select(['id', 'lastDay', 'seq']).where('kind', '=', kind);
  if (filter.type !== undefined) query = query.where('type', '=', filter.type);
  if (filter.since !== undefined) query = query.where('lastDay', '>=', dayNumber(filter.since));
  if (filter.until !== undefined) query = query.where('day', '<=', dayNumber(filter.until)).where('day', '>', 0);
  if (filter.atLeast !== undefined) query = query.where('size', '>=', filter.atLeast);
  const after = placeOf(filter.after);
  if (after !== null)
    query = query.where(({ or, and, eb }) => or([eb('lastDay', '<', after[0]), and([eb('lastDay', '=', after[0]), eb('seq', '<', after[1])])]));
  const rows = await query
    .orderBy('lastDay', 'desc')
    .orderBy('seq', 'desc')
    .limit(size + 1)
    .execute();
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const items = await withMembers(
    db,
    kind,
    shown.map(({ id }) => id),
  );
  return { items, next: rows.length > size && last ? cursorOf(last.lastDay, last.seq) : null };
}

/** The group of each member that has one. */
export async function groupsOf(db: Reading, kind: GroupKind, members: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let i = 0; i < members.length; i += portion) {
    const some = members.slice(i, i + portion);
    const rows = await db.selectFrom('members').select(['member', 'group']).where('kind', '=', kind).where('member', 'in', some).execute();
    for (const { member, group } of rows) found.set(member, group);
  }
  return found;
}

/** What people said is the same or not: each pair once, by its latest decision. */
export async function linksOf(db: Reading, kind: GroupKind | 'source'): Promise<Link[]> {
  const rows = await db
    .selectFrom('decisions')
    .select(['id', 'act', 'subjects', 'to', 'by'])
    .where('kind', '=', kind)
    .where('undone', 'is', null)
    .where('act', '!=', 'undo')
    .orderBy('id')
    .execute();
  const links = new Map<string, Link>();
  for (const { id, to, by } of rows) {
    const { links: pairs = [] } = (to === null ? {} : JSON.parse(to)) as { links?: readonly (readonly [string, string, boolean])[] };
    for (const [a, b, same] of pairs) {
      const [one, other] = a < b ? [a, b] : [b, a];
      links.set(`${one} ${other}`, { one, other, same, decision: Number(id), by });
    }
  }
  return [...links.values()];
}

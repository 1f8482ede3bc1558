import { createHash } from 'node:crypto';
import { dayNumber } from '../days.js';
import type { Writing } from '../engine.js';
import type { GroupKind, NewGroup, Saved } from './group.js';

/** Members asked for at once: engines limit the number of parameters. */
const portion = 500;

function* portions<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += portion) yield list.slice(i, i + portion);
}

const prefixes: Record<GroupKind, string> = { happening: 'h', contact: 'c', entity: 'n' };

/** An id that says which members a group had when it was first found. */
function newId(kind: GroupKind, members: readonly string[]): string {
  return `${prefixes[kind]}-${createHash('sha256').update(JSON.stringify(members)).digest('hex').slice(0, 20)}`;
}

interface Earlier {
  readonly id: string;
  readonly seq: number;
  readonly members: Set<string>;
}

/** The groups that hold any of the members, whole. */
async function earlierOf(trx: Writing, kind: GroupKind, members: readonly string[]): Promise<Earlier[]> {
  const ids = new Set<string>();
  for (const some of portions(members)) {
    const rows = await trx.selectFrom('members').select('group').distinct().where('kind', '=', kind).where('member', 'in', some).execute();
    for (const { group } of rows) ids.add(group);
  }
  const earlier: Earlier[] = [];
  for (const some of portions([...ids])) {
    const heads = await trx.selectFrom('groups').select(['id', 'seq']).where('kind', '=', kind).where('id', 'in', some).execute();
    const rows = await trx.selectFrom('members').select(['group', 'member']).where('kind', '=', kind).where('group', 'in', some).execute();
    const byGroup = new Map<string, Set<string>>(heads.map(({ id }) => [id, new Set()]));
    for (const { group, member } of rows) byGroup.get(group)?.add(member);
    earlier.push(...heads.map(({ id, seq }) => ({ id, seq, members: byGroup.get(id)! })));
  }
  return earlier.sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
}

/**
 * Replaces the groups of all members given. Ids keep their meaning: a group that has all members of an earlier one keeps its id (of several the
 * oldest's; the others redirect to it); one that is split redirects to its parts, the largest first. An `id` is given
 * to bring back a group that was.
 */
export async function saveGroups(trx: Writing, kind: GroupKind, groups: readonly (NewGroup & { readonly id?: string })[]): Promise<Saved[]> {
  const sorted = groups.map((group) => ({ ...group, members: [...new Set(group.members)].sort() })).filter(({ members }) => members.length > 0);
  const newGroup = new Map<string, number>();
  for (const [i, { members }] of sorted.entries()) for (const member of members) newGroup.set(member, i);
  const earlier = await earlierOf(trx, kind, [...newGroup.keys()]);
  const ids = sorted.map(({ id }): string | null => id ?? null);
  const redirects = new Map<string, number[]>();
  const left: { readonly id: string; readonly members: number }[] = [];
  for (const { id, members } of earlier) {
    const parts = new Map<number, number>();
    const outside = [...members].filter((member) => !newGroup.has(member)).length;
    for (const member of members) if (newGroup.has(member)) parts.set(newGroup.get(member)!, (parts.get(newGroup.get(member)!) ?? 0) + 1);
    const into = [...parts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group]) => group);
    const only = into.length === 1 ? into[0]! : null;
    if (outside === 0 && only !== null && (ids[only] === null || ids[only] === id)) ids[only] = id;
    // Some of its members stay behind: the rest of it is still the same group.
    else if (outside > 0) left.push({ id, members: outside });
    else redirects.set(id, into);
  }
  const final = sorted.map(({ members }, i) => ids[i] ?? newId(kind, members));
  const gone = [...redirects.keys()].filter((id) => !final.includes(id));
  for (const some of portions(gone)) await trx.deleteFrom('groups').where('kind', '=', kind).where('id', 'in', some).execute();
  for (const [old, into] of redirects) if (gone.includes(old)) await redirect(trx, kind, old, [...new Set(into.map((i) => final[i]!))]);
  for (const { id, members } of left) await trx.updateTable('groups').set({ size: members }).where('kind', '=', kind).where('id', '=', id).execute();
  const counter = await trx
    .selectFrom('groups')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirst();
  const saved: Saved[] = [];
  for (const [i, group] of sorted.entries()) {
    const outcome = await write(trx, kind, final[i]!, group, (counter?.last ?? 0) + 1 + i);
    saved.push({ id: final[i]!, outcome, replaces: gone.filter((old) => redirects.get(old)!.includes(i)) });
  }
  return saved;
}

/** Points an id, and those that redirected to it, at the groups that took its place. */
async function redirect(trx: Writing, kind: GroupKind, old: string, into: readonly string[]): Promise<void> {
  const before = await trx.selectFrom('redirects').select('old').where('kind', '=', kind).where('id', '=', old).execute();
  await trx.deleteFrom('redirects').where('kind', '=', kind).where('id', '=', old).execute();
  for (const from of new Set([old, ...before.map((row) => row.old)]))
    for (const id of into)
      if (from !== id)
        await trx
          .insertInto('redirects')
          .values({ kind, old: from, id })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
}

async function write(trx: Writing, kind: GroupKind, id: string, group: NewGroup, seq: number): Promise<Saved['outcome']> {
  const held = await trx.selectFrom('groups').selectAll().where('kind', '=', kind).where('id', '=', id).executeTakeFirst();
  const start = dayNumber(group.start);
  const row = {
    type: group.type,
    day: start || dayNumber(group.end),
    lastDay: dayNumber(group.end) || start,
    size: group.members.length,
    why: JSON.stringify(group.why),
    data: JSON.stringify(group.data ?? null),
  };
  const rows = await trx.selectFrom('members').select('member').where('kind', '=', kind).where('group', '=', id).orderBy('member').execute();
  const before = new Set(rows.map(({ member }) => member));
  const kept = before.size === group.members.length && group.members.every((member) => before.has(member));
  if (held && kept && (Object.keys(row) as (keyof typeof row)[]).every((key) => held[key] === row[key])) return 'unchanged';
  if (held) await trx.updateTable('groups').set(row).where('kind', '=', kind).where('id', '=', id).execute();
  else
    await trx
      .insertInto('groups')
      .values({ id, kind, seq, ...row })
      .execute();
  // The id is in use again: nothing redirects away from it.
  await trx.deleteFrom('redirects').where('kind', '=', kind).where('old', '=', id).execute();
  for (const member of group.members.filter((one) => !before.has(one)))
    await trx
      .insertInto('members')
      .values({ kind, member, group: id })
      .onConflict((conflict) => conflict.columns(['kind', 'member']).doUpdateSet({ group: id }))
      .execute();
  return held ? 'changed' : 'added';
}

/** Takes members out of their groups; a group without members goes, with what redirects to it. */
export async function forget(trx: Writing, members: readonly string[]): Promise<void> {
  for (const some of portions(members)) {
    const held = await trx.selectFrom('members').select(['kind', 'group']).distinct().where('member', 'in', some).where('kind', '!=', 'entity').execute();
    if (held.length === 0) continue;
    await trx.deleteFrom('members').where('member', 'in', some).where('kind', '!=', 'entity').execute();
    for (const { kind, group } of held) {
      const { left } = await trx
        .selectFrom('members')
        .select(({ fn }) => fn.countAll<number>().as('left'))
        .where('kind', '=', kind)
        .where('group', '=', group)
        .executeTakeFirstOrThrow();
      if (Number(left) > 0)
        await trx
          .updateTable('groups')
          .set({ size: Number(left) })
          .where('kind', '=', kind)
          .where('id', '=', group)
          .execute();
      else {
        await trx.deleteFrom('groups').where('kind', '=', kind).where('id', '=', group).execute();
        await trx.deleteFrom('redirects').where('kind', '=', kind).where('id', '=', group).execute();
      }
    }
  }
}

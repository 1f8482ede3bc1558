import type { Writing } from '../engine.js';
import { StoreError } from '../fault.js';
import type { Decision, GivenGrouping } from '../review/decision.js';
import type { Group, GroupKind, NewGroup } from './group.js';
import { groupOf, groupsOf } from './read.js';
import { saveGroups } from './save.js';

type Pair = readonly [one: string, other: string, same: boolean];
type Kept = Pick<Group, 'id' | 'members' | 'why' | 'type' | 'start' | 'end' | 'data'>;

const kept = ({ id, members, why, type, start, end, data }: Group): Kept => ({ id, members, why, type, start, end, data });

/** One after the other, each the same as the one before: what is alike to the first is alike to all. */
const chained = (members: readonly string[]): Pair[] => members.slice(1).map((member, i) => [members[i]!, member, true] as const);

const apart = (some: readonly string[], others: readonly string[]): Pair[] =>
  some.flatMap((one) => others.filter((other) => other !== one).map((other) => [one, other, false] as const));

/** Groups of the members, whole; a member that is in none stands alone. */
async function around(trx: Writing, kind: GroupKind, members: readonly string[]): Promise<Kept[]> {
  const ids = await groupsOf(trx, kind, members);
  const groups: Kept[] = [];
  for (const id of new Set(ids.values())) groups.push(...(await groupOf(trx, kind, id)).map(kept));
  const alone = [...new Set(members)].filter((member) => !ids.has(member));
  return [...groups, ...alone.map((member) => ({ id: '', members: [member], why: [], type: null, start: null, end: null, data: null }))];
}

/** Groups as one; the first lends what is shown of it, the dates reach over all. */
function united(groups: readonly Kept[], why: string): NewGroup {
  const first = groups[0]!;
  const days = (key: 'start' | 'end') => groups.map((group) => group[key]).filter((day) => day !== null);
  return {
    members: groups.flatMap(({ members }) => members),
    why: [...new Set([...groups.flatMap((group) => group.why), why])],
    type: first.type,
    start: days('start').sort()[0] ?? null,
    end: days('end').sort().at(-1) ?? null,
    data: first.data,
  };
}

const without = (group: Kept, gone: readonly string[]): NewGroup => ({ ...group, members: group.members.filter((member) => !gone.includes(member)) });

async function check(trx: Writing, kind: GivenGrouping['kind'], members: readonly string[]): Promise<void> {
  if (kind === 'source') return;
  const table = kind === 'entity' ? ('entities' as const) : ('events' as const);
  const rows = await trx
    .selectFrom(table)
    .select('id')
    .where('id', 'in', [...members])
    .execute();
  const there = new Set(rows.map(({ id }) => id));
  const missing = members.find((member) => !there.has(member));
  if (missing !== undefined) throw new StoreError(`there is no ${kind === 'entity' ? 'entity' : 'event'} ${missing} in the store`);
}

async function groupNamed(trx: Writing, kind: GroupKind, id: string): Promise<Kept> {
  const groups = await groupOf(trx, kind, id);
  if (groups.length === 0) throw new StoreError(`there is no ${kind} ${id} in the store`);
  if (groups.length > 1) throw new StoreError(`${kind} ${id} was split: name one of ${groups.map((group) => group.id).join(', ')}`);
  return kept(groups[0]!);
}

/**
 * Applies a person's grouping, and says what it binds: pairs that are the same or not (`to.links`), and the groups as they were (`from`).
 *
 * Throws StoreError if something it names is not there.
 */
export async function decideOnGroups(trx: Writing, given: GivenGrouping): Promise<Pick<Decision, 'kind' | 'act' | 'subjects' | 'from' | 'to'>> {
  const { kind, act, by } = given;
  const subjects = [...new Set(given.subjects)];
  const fewest = act === 'split' || act === 'move' ? 1 : 2;
  if (subjects.length < fewest) throw new StoreError(`"${act}" needs at least ${fewest === 1 ? 'one member' : 'two'}`);
  if (kind === 'source') {
    if (act !== 'same' && act !== 'different') throw new StoreError('of sources one can say that they are the "same" or "different"');
    return { kind, act, subjects, from: null, to: { links: act === 'same' ? chained(subjects) : apart(subjects.slice(0, 1), subjects.slice(1)) } };
  }
  const why = `${by} decided so`;
  let links: Pair[];
  let before: Kept[];
  let after: NewGroup[];
  if (act === 'merge') {
    before = [];
    for (const id of subjects) before.push(await groupNamed(trx, kind, id));
    if (new Set(before.map(({ id }) => id)).size < 2) throw new StoreError(`these are one ${kind} already`);
    links = chained(before.map(({ members }) => members[0]!));
    after = [united(before, why)];
  } else {
    await check(trx, kind, subjects);
    before = await around(trx, kind, subjects);
    const others = (group: Kept) => group.members.filter((member) => !subjects.includes(member));
    if (act === 'same') {
      links = chained(subjects);
      after = [united(before, why)];
    } else if (act === 'different') {
      // The first stays with its group; each of the others leaves it.
      links = subjects.flatMap((one, i) => apart([one], subjects.slice(i + 1)));
      const [first, ...rest] = subjects;
      const torn = before.filter(({ members }) => members.filter((member) => subjects.includes(member)).length > 1);
      after = torn.flatMap((group) => {
        const stays = group.members.includes(first!) ? first! : rest.find((member) => group.members.includes(member))!;
        const leave = subjects.filter((member) => member !== stays && group.members.includes(member));
        return [without(group, leave), ...leave.map((member) => ({ ...group, members: [member], why: [why] }))];
      });
    } else if (act === 'split') {
      links = [...chained(subjects), ...apart(subjects, before.flatMap(others))];
      after = [...before.map((group) => without(group, subjects)), { ...before[0]!, members: subjects, why: [why] }];
    } else {
      if (given.into === undefined) throw new StoreError('"move" needs the group that they go to (into)');
      const into = await groupNamed(trx, kind, given.into);
      const from = before.filter(({ id }) => id !== into.id);
      links = [...subjects.map((one) => [one, into.members[0]!, true] as const), ...apart(subjects, from.flatMap(others))];
      after = [...from.map((group) => without(group, subjects)), { ...into, members: [...into.members, ...subjects], why: [...into.why, why] }];
      before = [...from, into];
    }
  }
  await saveGroups(
    trx,
    kind,
    after.map(({ members, why, type, start, end, data }) => ({ members, why, type, start, end, data })),
  );
  return { kind, act, subjects, from: { groups: before.filter(({ id }) => id !== '') }, to: { links } };
}

/** Brings back the groups that a decision changed, as far as their members are still there. */
export async function undoOnGroups(trx: Writing, { kind, from }: Decision): Promise<void> {
  if (kind === 'source' || from === null || from === undefined) return;
  const { groups } = from as { readonly groups: readonly Kept[] };
  const there = await groupsOf(
    trx,
    kind as GroupKind,
    groups.flatMap(({ members }) => members),
  );
  await saveGroups(
    trx,
    kind as GroupKind,
    groups.map((group) => ({ ...group, members: group.members.filter((member) => there.has(member)) })),
  );
}

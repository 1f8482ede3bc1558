import { type RawBuilder, sql } from 'kysely';
import { dayNumber } from '../days.js';
import type { Engine } from '../engine.js';
import { entitiesMeant } from '../entities.js';
import { foldName } from '../names.js';
import { parseQuery } from '../query.js';
import type { EventFilter, FigureFilter, RecordFilter, RecordKind, StatementFilter } from '../store.js';
import { recordTables } from '../tables.js';

export type AnyFilter = EventFilter & StatementFilter & FigureFilter;
type Condition = RawBuilder<unknown>;

/** A part in a record that one of some entities must have. */
interface Part {
  readonly entities: readonly number[];
  /** documents that name one of them, those that name two counted twice */
  readonly documents: number;
  readonly roles: readonly string[];
}

const bit = (value: boolean): number => (value ? 1 : 0);
const list = (values: readonly (string | number)[]): Condition => sql.join([...values]);
const holds = (column: string, value: string): Condition => sql`cast(r.${sql.ref(column)} as text) like ${`%${JSON.stringify(value)}%`}`;

function commonConditions(engine: Engine, kind: RecordKind, filter: RecordFilter): Condition[] {
  const conditions: Condition[] = [];
  if (!filter.versions) conditions.push(sql`d.latest = 1`);
  if (filter.reprints === false) conditions.push(sql`d."reprintOf" is null`);
  if (filter.state !== undefined) conditions.push(sql`r.state = ${filter.state}`);
  else if (!filter.rejected) conditions.push(sql`r.state <> 'rejected'`);
  if (filter.since !== undefined) conditions.push(sql`r."lastDay" >= ${dayNumber(filter.since)}`);
  if (filter.until !== undefined) conditions.push(sql`r.day <= ${dayNumber(filter.until)} and r.day > 0`);
  if (filter.document !== undefined) conditions.push(sql`r.document = (select seq from documents where id = ${filter.document})`);
  if (filter.publisher !== undefined) conditions.push(sql`d."publisherName" = ${foldName(filter.publisher)}`);
  if (filter.issuer !== undefined) conditions.push(sql`(d."issuerName" = ${foldName(filter.issuer)} or d."issuerCountry" = ${filter.issuer.toUpperCase()})`);
  if (filter.background !== undefined) conditions.push(sql`r.background = ${bit(filter.background)}`);
  if (filter.minScore !== undefined) conditions.push(sql`r.score >= ${filter.minScore}`);
  if (filter.about !== undefined) {
    const query = parseQuery(filter.about);
    // A figure has no words of its own: what it counts is told in the article.
    conditions.push(kind === 'figure' ? sql`r.document in (${engine.matching('article', query)})` : sql`r.seq in (${engine.matching(kind, query)})`);
  }
  return conditions;
}

function placeCondition(place: string): Condition {
  return /^[A-Z]{3}$/.test(place) ? sql`r."placeCountry" = ${place}` : sql`r."placeName" = ${foldName(place)}`;
}

function ownConditions(kind: RecordKind, filter: AnyFilter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.place !== undefined && kind !== 'statement') conditions.push(placeCondition(filter.place));
  if (kind === 'event') {
    const types = filter.type === undefined ? [] : typeof filter.type === 'string' ? [filter.type] : filter.type;
    if (types.length > 0) conditions.push(sql`r.type in (${list(types)})`);
    if (filter.mode !== undefined) conditions.push(holds('modes', filter.mode));
    if (filter.context !== undefined) conditions.push(holds('contexts', filter.context));
    if (filter.quad !== undefined) conditions.push(sql`r.quad = ${filter.quad}`);
    if (filter.modality !== undefined) conditions.push(sql`r.modality = ${filter.modality}`);
    if (filter.negated !== undefined) conditions.push(sql`r.negated = ${bit(filter.negated)}`);
  } else if (kind === 'statement') {
    if (filter.act !== undefined) conditions.push(sql`r.act = ${filter.act}`);
    if (filter.quotation !== undefined) conditions.push(sql`r.quotation = ${filter.quotation}`);
  } else {
    if (filter.measure !== undefined) conditions.push(sql`r.measure = ${filter.measure}`);
    if (filter.of !== undefined) conditions.push(sql`r.of = ${filter.of}`);
    if (filter.status !== undefined) conditions.push(sql`cast(r."group" as text) like ${`%"status":"${filter.status}"%`}`);
  }
  return conditions;
}

async function partsOf(engine: Engine, filter: AnyFilter): Promise<Part[]> {
  const wanted: [name: string | undefined, roles: readonly string[]][] = [
    [filter.actor, ['actor']],
    [filter.recipient, ['recipient']],
    [filter.party, ['actor', 'recipient', 'participant']],
    [filter.between?.[0], ['actor', 'recipient', 'participant']],
    [filter.between?.[1], ['actor', 'recipient', 'participant']],
    [filter.by, ['speaker']],
    [filter.to, ['addressee']],
  ];
  const parts: Part[] = [];
  for (const [name, roles] of wanted) {
    if (name === undefined) continue;
    const rows = await entitiesMeant(engine.db, name);
    parts.push({ entities: rows.map(({ seq }) => seq), documents: rows.reduce((sum, { documents }) => sum + documents, 0), roles });
  }
  return parts.sort((a, b) => a.documents - b.documents);
}

/** Where a list goes on: after a day and a record, newest first; or after a record, in the order of adding. */
export type Place = { readonly order: 'newest'; readonly after: readonly [number, number] | null } | { readonly order: 'added'; readonly after: number };

/** Where a record stands in the order. */
export interface Selected {
  readonly seq: number;
  readonly lastDay: number;
}

/**
 * Whether to go through all records by day, instead of gathering all those of the rarest part first: the better way where one name stands
 * for many entities, and a page is full soon.
 */
async function isDense(engine: Engine, parts: readonly Part[], limit: number): Promise<boolean> {
  const [lead] = parts;
  if (lead === undefined || lead.entities.length === 1) return false;
  const { last } = await engine.db
    .selectFrom('documents')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  const share = parts.reduce((product, { documents }) => product * Math.min(1, documents / Math.max(1, last)), 1);
  return limit / share < lead.documents;
}

/**
 * Selects the records of a filter, in order. The part that somebody has in them, where one is asked for, leads: its rows lie by day.
 */
export async function selectRecords(engine: Engine, kind: RecordKind, filter: AnyFilter, place: Place, limit: number): Promise<Selected[]> {
  const parts = await partsOf(engine, filter);
  if (parts.some(({ entities }) => entities.length === 0)) return [];
  const table = sql.table(recordTables[kind]);
  const conditions = [...commonConditions(engine, kind, filter), ...ownConditions(kind, filter)];
  const lead = place.order === 'newest' && !(await isDense(engine, parts, limit)) ? parts[0] : undefined;
  // The plus keeps SQLite from trying each entity in turn: a record has few parties.
  for (const { entities, roles } of lead ? parts.slice(1) : parts)
    conditions.push(
      sql`exists (select 1 from parties q where q.record = r.seq and q.kind = ${kind} and +q.entity in (${list(entities)}) and q.role in (${list(roles)}))`,
    );
  if (place.order === 'added') {
    const all = sql.join([sql`d.seq = r.document`, sql`r.seq > ${place.after}`, ...conditions], sql` and `);
    const { rows } =
      await sql<Selected>`select r.seq as seq, r."lastDay" as "lastDay" from ${table} r cross join documents d where ${all} order by r.seq limit ${limit}`.execute(
        engine.db,
      );
    return rows;
  }
  const [day, seq] = lead ? [sql`p."lastDay"`, sql`p.record`] : [sql`r."lastDay"`, sql`r.seq`];
  if (place.after !== null) conditions.push(sql`(${day} < ${place.after[0]} or (${day} = ${place.after[0]} and ${seq} < ${place.after[1]}))`);
  if (lead) {
    conditions.push(sql`p.entity in (${list(lead.entities)}) and p.kind = ${kind} and p.role in (${list(lead.roles)}) and r.seq = p.record`);
    if (filter.since !== undefined) conditions.push(sql`p."lastDay" >= ${dayNumber(filter.since)}`);
    if (filter.type !== undefined && kind === 'event') conditions.push(sql`p.type in (${list([filter.type].flat())})`);
  }
  const from = lead ? sql`parties p cross join ${table} r` : sql`${table} r`;
  const all = sql.join([sql`d.seq = r.document`, ...conditions], sql` and `);
  const { rows } = await sql<Selected>`select ${lead ? sql`distinct ` : sql``}${seq} as seq, ${day} as "lastDay" from ${from} cross join documents d
    where ${all} order by ${day} desc, ${seq} desc limit ${limit}`.execute(engine.db);
  return rows;
}

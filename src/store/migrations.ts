import { sql } from 'kysely';
import type { Engine, Writing } from './engine.js';
import { StoreError } from './fault.js';
import { type Table, tables } from './tables.js';

/**
 * What brings a store from one version to the next, in order; never changed once released. The first makes the tables as the schemas have them,
 * and fields that a schema gains later become columns without a step of their own.
 */
const steps: readonly ((engine: Engine, trx: Writing) => Promise<void>)[] = [
  async (engine, trx) => {
    for (const table of tables) await create(engine, trx, table);
    await engine.createSearch(trx);
  },
];

/** The version of the store that this package writes. */
export const storeVersion = steps.length;

const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');

async function create({ types, counting, keyed }: Engine, trx: Writing, { name, columns, key, counts, unique = [], indexes = [] }: Table): Promise<void> {
  const whole = key.length === 1 && columns.find((column) => column.name === key[0])?.type === 'integer';
  const lines = columns.map((column) => {
    if (counts && column.name === key[0]) return `${quoted(column.name)} ${counting}`;
    return `${quoted(column.name)} ${types[column.type]}${whole && column.name === key[0] ? ' primary key' : key.includes(column.name) ? ' not null' : ''}`;
  });
  if (!whole) lines.push(`primary key (${list(key)})`);
  await sql.raw(`create table ${quoted(name)} (${lines.join(', ')}) ${whole ? '' : keyed}`).execute(trx);
  for (const columns of unique)
    await sql.raw(`create unique index ${quoted(`${name}_${columns.join('_')}`)} on ${quoted(name)} (${list(columns)})`).execute(trx);
  for (const columns of indexes) await sql.raw(`create index ${quoted(`${name}_${columns.join('_')}`)} on ${quoted(name)} (${list(columns)})`).execute(trx);
}

/** Adds the columns of fields that the schemas have gained since the store was made. */
async function addColumns(engine: Engine, trx: Writing): Promise<void> {
  for (const { name, columns } of tables) {
    const there = new Set(await engine.columnsIn(trx, name));
    for (const column of columns)
      if (!there.has(column.name)) await sql.raw(`alter table ${quoted(name)} add column ${quoted(column.name)} ${engine.types[column.type]}`).execute(trx);
  }
}

async function versionIn(engine: Engine, db: Writing | Engine['db']): Promise<number> {
  if ((await engine.columnsIn(db, 'store')).length === 0) return 0;
  const { rows } = await sql<{ version: number }>`select version from store`.execute(db);
  return Number(rows[0]?.version ?? 0);
}

async function isCurrent(engine: Engine): Promise<boolean> {
  if ((await versionIn(engine, engine.db)) !== storeVersion) return false;
  for (const { name, columns } of tables) {
    const there = new Set(await engine.columnsIn(engine.db, name));
    if (columns.some((column) => !there.has(column.name))) return false;
  }
  return true;
}

/**
 * Brings a store's tables up to date; all of it or nothing.
 *
 * Throws StoreError if the store is of a newer version than this package, or if the database holds other tables.
 *
 * @example
 * await migrate(engine)
 */
export async function migrate(engine: Engine): Promise<void> {
  if (await isCurrent(engine)) return;
  await engine.write(async (trx) => {
    const version = await versionIn(engine, trx);
    if (version > storeVersion)
      throw new StoreError(
        `the store ${engine.address} is of version ${version}, newer than this Readout, which knows ${storeVersion}: install a newer Readout, or name another store`,
      );
    if (version === 0 && (await engine.columnsIn(trx, 'documents')).length > 0)
      throw new StoreError(`${engine.address} holds tables that are not Readout's: name another store`);
    for (const step of steps.slice(version)) await step(engine, trx);
    await addColumns(engine, trx);
    if (version === 0) {
      await sql`create table store (version integer not null)`.execute(trx);
      await sql`insert into store (version) values (${sql.lit(storeVersion)})`.execute(trx);
    } else await sql`update store set version = ${sql.lit(storeVersion)}`.execute(trx);
  });
}

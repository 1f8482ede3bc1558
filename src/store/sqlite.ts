import { setTimeout } from 'node:timers/promises';
import { CompiledQuery, Kysely, type RawBuilder, SqliteAdapter, type SqliteDatabase, SqliteDialect, SqliteDriver, sql } from 'kysely';
import type Database from 'libsql';
import type { Cell } from './columns.js';
import type { Engine, Insertion, Ranked, Shelf, Writing } from './engine.js';
import { StoreError } from './fault.js';
import type { Query } from './query.js';
import { perDocument, type Tables } from './tables.js';

/** Milliseconds that a writer waits for another's transaction, and between two tries. */
const patience = 30_000;
const pause = 10;
/** Cells that one statement inserts. */
const cellsAbreast = 160;

/** Keeps prepared statements: a store asks the same few questions over and over. */
function keepingStatements(raw: Database.Database): SqliteDatabase & { statement(text: string): Database.Statement } {
  const kept = new Map<string, Database.Statement>();
  const statement = (text: string): Database.Statement => {
    let found = kept.get(text);
    if (found === undefined) {
      found = raw.prepare(text);
      if (kept.size >= 500) kept.delete(kept.keys().next().value!);
      kept.set(text, found);
    }
    return found;
  };
  return {
    statement,
    close: () => raw.close(),
    prepare(text) {
      const one = statement(text);
      return {
        reader: one.reader,
        all: (values) => one.all(values as unknown[]),
        run: (values) => one.run(values as unknown[]) as { changes: number; lastInsertRowid: number },
        iterate: (values) => one.iterate(values as unknown[]) as IterableIterator<unknown>,
      };
    },
  };
}

const isBusy = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');

/**
 * Takes the lock when a transaction begins: one that reads first and writes then could find itself outrun. It waits without holding up the
 * thread: the lock may be with another connection of this very process.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: Parameters<SqliteDriver['beginTransaction']>[0]): Promise<void> {
    for (const end = Date.now() + patience; ; await setTimeout(pause + Math.random() * pause))
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > end) throw error;
      }
  }
}

const quoted = (name: string): string => `"${name}"`;

/** The query in FTS5's words. */
function matchOf({ all, without }: Query): string {
  const phrase = (words: string) => `"${words}"`;
  const wanted = all.map((either) => `(${either.map(phrase).join(' OR ')})`).join(' AND ');
  return without.length === 0 ? wanted : `(${wanted}) NOT (${without.map(phrase).join(' OR ')})`;
}

const reasons: readonly (readonly [code: RegExp, line: (file: string) => string])[] = [
  [/^SQLITE_(READONLY|PERM)/, (file) => `the store ${file} may not be written: make the file and its folder writable, or name another with --store`],
  [/^SQLITE_FULL/, (file) => `the disk of the store ${file} is full: what was acknowledged is kept; make room and start again`],
  [/^SQLITE_NOTADB/, (file) => `${file} is no store of Readout: name another file with --store`],
  [/^SQLITE_CORRUPT/, (file) => `the store ${file} is damaged: bring back a copy of it, or add the articles to a new one`],
  [/^SQLITE_BUSY/, (file) => `the store ${file} was held by another process for ${patience / 1000} seconds: try again when that has ended`],
  [/^SQLITE_IOERR/, (file) => `the store ${file} cannot be read or written (input/output error): look at the disk, then start again`],
  [/^SQLITE_CANTOPEN|Unable to open/, (file) => `the store ${file} cannot be opened: its folder must be there and be writable`],
];

/**
 * Opens a file as a store's engine; it is made if it is not there.
 *
 * Throws StoreError if it cannot be opened or is no database.
 *
 * @example
 * const engine = await sqlite('readout.db')
 */
export async function sqlite(file: string): Promise<Engine> {
  const { default: Libsql } = await import('libsql');
  const fault = (error: unknown): string | null => {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const told = `${String(code ?? '')} ${String(message ?? '')}`.trim();
    return reasons.find(([reason]) => reason.test(told) || reason.test(String(message)))?.[1](file) ?? null;
  };
  let raw: Database.Database;
  try {
    raw = new Libsql(file);
    for (const setting of [
      'busy_timeout = 100',
      'journal_mode = WAL',
      'synchronous = FULL',
      'cache_size = -65536',
      'temp_store = MEMORY',
      'wal_autocheckpoint = 4000',
    ])
      raw.pragma(setting);
  } catch (error) {
    throw new StoreError(fault(error) ?? `the store ${file} cannot be opened: its folder must be there and be writable`);
  }
  const database = keepingStatements(raw);
  class Dialect extends SqliteDialect {
    override createDriver() {
      return new ImmediateDriver({ database });
    }
    override createAdapter() {
      return new SqliteAdapter();
    }
  }
  const db = new Kysely<Tables>({ dialect: new Dialect({ database }) });
  const shelves: Record<Shelf, string> = { article: 'article_words', statement: 'statement_words', event: 'event_words' };
  const records = { statement: 'statements', event: 'events' } as const;
  return {
    name: 'sqlite',
    address: file,
    db,
    types: { text: 'text', integer: 'integer', real: 'real', flag: 'integer', json: 'text' },
    counting: 'integer primary key autoincrement',
    keyed: 'without rowid',
    async createSearch(trx) {
      const tokens = "tokenize='porter unicode61 remove_diacritics 2'";
      for (const text of [
        `create virtual table article_words using fts5(text, content='documents', content_rowid='seq', ${tokens})`,
        `create virtual table statement_words using fts5(text, content='', contentless_delete=1, ${tokens})`,
        `create virtual table event_words using fts5(text, content='', contentless_delete=1, ${tokens})`,
      ])
        await sql.raw(text).execute(trx);
    },
    async columnsIn(any, table) {
      const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(any);
      return rows.map(({ name }) => name);
    },
    write: (work) => db.transaction().execute(work),
    async insert(_trx: Writing, { table, columns, conflict, returning }: Insertion, rows) {
      const marks = `(${columns.map(() => '?').join(', ')})`;
      const statement = (count: number) =>
        database.statement(
          `insert into ${quoted(table)} (${columns.map(({ name }) => quoted(name)).join(', ')}) values ${Array(count).fill(marks).join(', ')}` +
            (conflict === undefined ? '' : ` on conflict ${conflict}`) +
            (returning === undefined ? '' : ` returning ${quoted(returning)} as value`),
        );
      if (returning !== undefined) return rows.map((row) => (statement(1).get(row as Cell[]) as { value: unknown }).value);
      // Most of an insertion's time goes into the call: narrow rows go many at once.
      const abreast = Math.max(1, Math.floor(cellsAbreast / columns.length));
      let at = 0;
      for (; abreast > 1 && at + abreast <= rows.length; at += abreast) statement(abreast).run(rows.slice(at, at + abreast).flat());
      for (const one = statement(1); at < rows.length; at++) one.run(rows[at] as Cell[]);
      return [];
    },
    async index(_trx, shelf, rows) {
      const statement = database.statement(`insert into ${shelves[shelf]} (rowid, text) values (?, ?)`);
      for (const row of rows) statement.run(row as readonly Cell[] as Cell[]);
    },
    async unindex(trx, shelf, from, to) {
      if (shelf === 'article')
        await sql`insert into article_words (article_words, rowid, text) select 'delete', seq, text from documents where seq between ${from} and ${to}`.execute(
          trx,
        );
      else
        await sql`delete from ${sql.table(shelves[shelf])} where rowid in (select seq from ${sql.table(records[shelf])} where seq between ${from} and ${to})`.execute(
          trx,
        );
    },
    matching: (shelf, query) => sql`select rowid from ${sql.table(shelves[shelf])} where ${sql.table(shelves[shelf])} match ${matchOf(query)}`,
    async ranked(shelf, query, conditions, limit, offset) {
      const words = sql.table(shelves[shelf]);
      const joined: RawBuilder<unknown> =
        shelf === 'article'
          ? sql`join documents d on d.seq = ${words}.rowid`
          : sql`join ${sql.table(records[shelf])} r on r.seq = ${words}.rowid join documents d on d.seq = ${words}.rowid / ${sql.lit(perDocument)}`;
      const snippet = shelf === 'article' ? sql`snippet(article_words, 0, '«', '»', '…', 28)` : sql`null`;
      const { rows } = await sql<Ranked>`select ${words}.rowid as seq, ${snippet} as snippet from ${words} ${joined}
        where ${words} match ${matchOf(query)} and ${conditions} order by ${words}.rank limit ${limit} offset ${offset}`.execute(db);
      return rows.map(({ seq, snippet }) => ({ seq, snippet }));
    },
    fault,
    async close() {
      await db.destroy();
    },
  };
}

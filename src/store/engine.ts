import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Cell, ColumnType } from './columns.js';
import type { Query } from './query.js';
import type { Tables } from './tables.js';

/** What words are looked for in: the articles, or what statements and events say. */
export type Shelf = 'article' | 'statement' | 'event';

/** Rows to insert: `conflict` is what follows `on conflict`, `returning` the column whose values come back, row by row. */
export interface Insertion {
  readonly table: keyof Tables;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly conflict?: string;
  readonly returning?: string;
}

export type Reading = Kysely<Tables>;
export type Writing = Transaction<Tables>;

/** One find of a search, best first. */
export interface Ranked {
  readonly seq: number;
  /** with the found words between « and »; null where the caller marks them */
  readonly snippet: string | null;
}

/** What the two engines do each in their own way. */
export interface Engine {
  readonly name: 'sqlite' | 'postgresql';
  /** without a password */
  readonly address: string;
  readonly db: Reading;
  /** The engine's words for a column's type. */
  readonly types: Readonly<Record<ColumnType, string>>;
  /** The words for a key that counts up by itself. */
  readonly counting: string;
  /** What ends a table's definition whose rows lie in order of their key. */
  readonly keyed: string;
  /** Makes the places where words are looked up. */
  createSearch(trx: Writing): Promise<void>;
  /** The names of a table's columns; none if there is no such table. */
  columnsIn(db: Reading, table: string): Promise<string[]>;
  /** Runs work that writes, in one transaction and alone: other writers wait. */
  write<T>(work: (trx: Writing) => Promise<T>): Promise<T>;
  insert(trx: Writing, into: Insertion, rows: readonly (readonly Cell[])[]): Promise<unknown[]>;
  /** Adds texts to be looked up. For articles the document's row is there already. */
  index(trx: Writing, shelf: Shelf, rows: readonly (readonly [seq: number, text: string])[]): Promise<void>;
  /** Takes texts out, `from` and `to` included. For articles the document's row is still there. */
  unindex(trx: Writing, shelf: Shelf, from: number, to: number): Promise<void>;
  /** A query for the `seq` of all that match. */
  matching(shelf: Shelf, query: Query): RawBuilder<unknown>;
  /** The best matches; `conditions` speak of documents as `d`, and of the shelf's records as `r`. */
  ranked(shelf: Shelf, query: Query, conditions: RawBuilder<unknown>, limit: number, offset: number): Promise<Ranked[]>;
  /** The one line for the user that an error of the engine deserves, or null if it is none of the engine's. */
  fault(error: unknown): string | null;
  close(): Promise<void>;
}

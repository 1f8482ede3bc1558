import type { Event } from '../records/event/schema.js';
import type { Figure } from '../records/figure/schema.js';
import type { Statement } from '../records/statement/schema.js';
import { compareVersions } from './compare-versions.js';
import { everyReadout, getDocument, getReadout } from './documents/get.js';
import { documentsPage, reprintsOf, versionsOf } from './documents/heads.js';
import { putAll } from './documents/put.js';
import { removeDocument } from './documents/remove.js';
import type { Engine } from './engine.js';
import { entitiesMeant, withNames } from './entities.js';
import { StoreError } from './fault.js';
import { inBlocks, setBlocks, withoutBlocks } from './groups/blocks.js';
import { groupOf, groupsOf, groupsPage, linksOf } from './groups/read.js';
import { saveGroups } from './groups/save.js';
import { migrate } from './migrations.js';
import { everyRecord, findRecord, recordsPage } from './records/find.js';
import { decide, undo } from './review/decide.js';
import { agreementBetween, decisionsOf, queuedDecisions } from './review/history.js';
import { searchStore } from './search.js';
import type { Coder, Counts, Store } from './store.js';

async function engineFor(address: string): Promise<Engine> {
  if (/^postgres(ql)?:\/\//.test(address)) return (await import('./postgresql.js')).postgresql(address);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) throw new StoreError(`"${address}" is no store: name a file, or an address that begins with postgres://`);
  return (await import('./sqlite.js')).sqlite(address);
}

/**
 * Opens a store, a file (SQLite; made if it is not there) or `postgres://…`, and brings its tables up to date.
 *
 * Throws StoreError, with one line for the user, if it cannot be opened, is damaged, or is of a newer version.
 *
 * @example
 * const store = await openStore('readout.db')
 */
export async function openStore(address: string): Promise<Store> {
  const engine = await engineFor(address);
  const told = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      const line = engine.fault(error);
      throw line === null ? error : new StoreError(line);
    });
  try {
    await told(() => migrate(engine));
  } catch (error) {
    await engine.close();
    throw error;
  }
  return storeOf(engine, told);
}

function storeOf(engine: Engine, told: <T>(work: () => Promise<T>) => Promise<T>): Store {
  const { db } = engine;
  async function* toldEach<T>(stream: AsyncGenerator<T>): AsyncGenerator<T> {
    for (;;) {
      const next = await told(() => stream.next());
      if (next.done) return;
      yield next.value;
    }
  }
  return {
    engine: engine.name,
    address: engine.address,
    put: async (readout) => (await told(() => putAll(engine, [readout])))[0]!,
    putAll: (readouts) => told(() => putAll(engine, readouts)),
    coderOf: (id) =>
      told(async () => {
        const row = await db.selectFrom('documents').select('coder').where('id', '=', id).executeTakeFirst();
        return row === undefined ? null : (JSON.parse(row.coder) as Coder);
      }),
    remove: (id) => told(() => removeDocument(engine, id)),
    document: (id) => told(() => getDocument(db, id)),
    readout: (id) => told(() => getReadout(db, id)),
    documents: (filter = {}) => told(() => documentsPage(db, filter)),
    readouts: (filter = {}) => toldEach(everyReadout(db, filter)),
    events: (filter = {}) => told(() => recordsPage<Event>(engine, 'event', filter)),
    statements: (filter = {}) => told(() => recordsPage<Statement>(engine, 'statement', filter)),
    figures: (filter = {}) => told(() => recordsPage<Figure>(engine, 'figure', filter)),
    everyEvent: (filter = {}) => toldEach(everyRecord<Event>(engine, 'event', filter)),
    everyStatement: (filter = {}) => toldEach(everyRecord<Statement>(engine, 'statement', filter)),
    everyFigure: (filter = {}) => toldEach(everyRecord<Figure>(engine, 'figure', filter)),
    record: (id) => told(() => findRecord(engine, id)),
    search: (query, filter = {}) => told(() => searchStore(engine, query, filter)),
    entities: (name) => told(async () => withNames(db, await entitiesMeant(db, name))),
    entity: (id) =>
      told(async () => {
        const row = await db.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirst();
        return row === undefined ? null : (await withNames(db, [row]))[0]!;
      }),
    versions: (id) => told(() => versionsOf(db, id)),
    compareVersions: (older, newer) => told(() => compareVersions(db, older, newer)),
    reprints: (id) => told(() => reprintsOf(db, id)),
    decide: (given) => told(() => decide(engine, given)),
    undo: (id, by, note = null) => told(() => undo(engine, id, by, note)),
    decisions: (filter = {}) => told(() => decisionsOf(db, filter)),
    queued: () => told(() => queuedDecisions(db)),
    agreement: (one, other) => told(() => agreementBetween(db, one, other)),
    saveGroups: (kind, groups) => told(() => engine.write((trx) => saveGroups(trx, kind, groups))),
    group: (kind, id) => told(() => groupOf(db, kind, id)),
    groups: (kind, filter = {}) => told(() => groupsPage(db, kind, filter)),
    groupsOf: (kind, members) => told(() => groupsOf(db, kind, members)),
    links: (kind) => told(() => linksOf(db, kind)),
    setBlocks: (blocks) => told(() => setBlocks(engine, blocks)),
    inBlocks: (keys) => told(() => inBlocks(engine, keys)),
    withoutBlocks: (limit) => told(() => withoutBlocks(engine, limit)),
    counts: () => told(() => countsOf(engine)),
    close: () => engine.close(),
  };
}

async function countsOf({ db }: Engine): Promise<Counts> {
  const count = async (table: keyof Counts): Promise<number> => {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  return {
    documents: await count('documents'),
    events: await count('events'),
    statements: await count('statements'),
    figures: await count('figures'),
    entities: await count('entities'),
    decisions: await count('decisions'),
  };
}

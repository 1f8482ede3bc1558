import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSample } from './build-sample.js';
import { openStore } from './open.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-open-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function made(name: string): Promise<string> {
  const store = await openStore(at(name));
  await store.put(buildSample({ paragraphs: ['Envoys left.'] }));
  await store.close();
  return at(name);
}

function change(path: string, sql: string): void {
  const db = new Libsql(path);
  db.exec(sql);
  db.close();
}

describe('openStore', () => {
  it('refuses a store of a newer version and leaves it as it is', async () => {
    const path = await made('newer.db');
    change(path, 'update store set version = 99');
    await expect(openStore(path)).rejects.toThrow(/is of version 99, newer than this Readout, which knows \d+: install a newer Readout/);
    change(path, 'update store set version = 1');
    const store = await openStore(path);
    expect((await store.counts()).documents).toBe(1);
    await store.close();
  });

  it('adds the columns of fields that a schema has gained', async () => {
    const path = await made('older.db');
    change(path, 'alter table events drop column instrument');
    const store = await openStore(path);
    const readout = buildSample({
      paragraphs: ['Keita called Ito.'],
      who: [{ name: 'Keita' }],
      events: [{ type: 'CONSULT', trigger: 'called', actors: ['Keita'] }],
    });
    await store.put(readout);
    expect(await store.readout(readout.document.id)).toEqual(readout);
    await store.close();
  });

  it('says in one line what is wrong with a file, and changes nothing in it', async () => {
    writeFileSync(at('text.db'), 'This is no database. '.repeat(300));
    await expect(openStore(at('text.db'))).rejects.toThrow(/text\.db is no store of Readout: name another file with --store/);
    expect(readFileSync(at('text.db'), 'utf8')).toMatch(/^This is no database/);
    await expect(openStore(at('nowhere/readout.db'))).rejects.toThrow('cannot be opened: its folder must be there');
    change(at('other.db'), 'create table documents (x integer)');
    await expect(openStore(at('other.db'))).rejects.toThrow('holds tables that are not Readout');
    await expect(openStore('mysql://localhost/x')).rejects.toThrow('is no store: name a file, or an address that begins with postgres://');
  });

  it('says in one line that a file is damaged', async () => {
    const path = await made('cut.db');
    change(path, 'pragma wal_checkpoint(truncate)');
    truncateSync(path, 8192);
    await expect(
      openStore(path).then(async (store) => {
        for await (const _ of store.readouts()) break;
        await store.close();
      }),
    ).rejects.toThrow(/is damaged/);
  });

  it('says in one line that a database does not answer, without its password', async () => {
    await expect(openStore('postgres://ida:secret@127.0.0.1:1/readout')).rejects.toThrow(
      /^the database postgres:\/\/ida@127\.0\.0\.1:1\/readout does not answer/,
    );
  });
});

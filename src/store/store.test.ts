import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, it } from 'vitest';
import { startServer } from './build-server.js';
import { describeReview } from './review/review.contract.js';
import { describeStore } from './store.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
const server = await startServer();
const schemas: string[] = [];
console.log(server.said);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (server.address === null) return;
  const client = new pg.Client({ connectionString: server.address });
  await client.connect();
  for (const schema of schemas) await client.query(`drop schema ${schema} cascade`);
  await client.end();
  server.stop();
}, 120_000);

const freshFile = async () => join(folder, `${randomBytes(6).toString('hex')}.db`);
describeStore('SQLite', freshFile);
describeReview('SQLite', freshFile);

/** Each test has a schema of its own, so that a database that is given keeps what it has. */
async function freshSchema(address: string): Promise<string> {
  const schema = `readout_test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  schemas.push(schema);
  return `${address}?options=-c%20search_path%3D${schema}`;
}

if (server.address !== null) {
  const { address } = server;
  describeStore('PostgreSQL', () => freshSchema(address));
  describeReview('PostgreSQL', () => freshSchema(address));
} else describe('the store on PostgreSQL', () => it.skip(server.said, () => {}));

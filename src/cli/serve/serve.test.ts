import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { servePage } from './serve.js';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-serve-'));
  out = '';
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function terminal(): Terminal {
  const sink = (take: (text: string) => void) => ({
    write(text: string) {
      take(text);
      return true;
    },
  });
  return { out: sink((text) => (out += text)), error: sink(() => undefined), environment: {} };
}

describe('readout serve', () => {
  it('listens on the loopback alone, without a token, until stopped', async () => {
    let answer: Response | undefined;
    const code = await servePage({ store: join(folder, 'a.db'), port: 0 }, terminal(), async () => {
      const url = /http:\S+/u.exec(out)![0];
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
      answer = await fetch(`${url}api/counts`);
    });
    expect([code, answer?.status]).toEqual([0, 200]);
  });

  it('makes a token where others may call, and asks for it', async () => {
    await servePage({ store: join(folder, 'a.db'), port: 0, host: '127.0.0.1' }, terminal(), async () => {
      const url = new URL(/http:\S+/u.exec(out)![0]);
      expect(url.searchParams.get('token')).toMatch(/^[\w-]{24}$/u);
      expect((await fetch(new URL('/api/counts', url))).status).toBe(401);
      expect((await fetch(new URL('/api/counts', url), { headers: { authorization: `Bearer ${url.searchParams.get('token')}` } })).status).toBe(200);
    });
  });

  it('says in one line what is in the way', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const refused = async (options: Parameters<typeof servePage>[0]) => {
      const error: unknown = await servePage(options, terminal(), async () => undefined).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(CommandError);
      return (error as CommandError).message;
    };
    expect(await refused({ store: join(folder, 'a.db'), port })).toMatch(/port \d+ is taken; --port 0/u);
    expect(await refused({ store: join(folder, 'a.db'), port: 0, token: 'short' })).toMatch(/shorter than 12/u);
    expect(await refused({ store: 'mysql://x/y', port: 0 })).toMatch(/is no store/u);
    taken.close();
  });
});

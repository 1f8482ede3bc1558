import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL for tests: `address` of a database, and what is said of where it comes from. */
export interface Server {
  readonly address: string;
  readonly said: string;
  stop(): void;
}

/** The newest server that Debian's package, Homebrew or PATH has. */
function binaries(): string | null {
  const folders = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].flatMap((root) =>
    existsSync(root)
      ? readdirSync(root)
          .filter((name) => /^(postgresql@?)?\d*$/.test(name))
          .sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
          .map((name) => join(root, name, 'bin'))
      : [],
  );
  return (
    [...folders, ...(process.env.PATH ?? '').split(':')].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The server refuses to run as root: the user of the package, or "nobody", runs it then. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (userInfo().uid !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout));
    if (uid) return { uid, gid: gid! };
  }
  return null;
}

/**
 * A database to test on: `DATABASE_URL` if it is set, else a server of this machine, started on a free port of the loopback in a folder of
 * its own; null, with the reason, if there is none.
 */
export async function startServer(): Promise<Server | { readonly address: null; readonly said: string }> {
  const given = process.env.DATABASE_URL;
  if (given) return { address: given, said: 'PostgreSQL: the one of DATABASE_URL', stop: () => {} };
  const bin = binaries();
  if (bin === null) return { address: null, said: 'PostgreSQL: left out, for there is neither DATABASE_URL nor a server on this machine' };
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'readout-postgresql-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) =>
    spawnSync(join(bin, program), args, { ...(user ?? {}), cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const made = run('initdb', '-D', data, '-U', 'readout', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  const port = await freePort();
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c shared_buffers=32MB`;
  const started = made.status === 0 ? run('pg_ctl', '-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', settings, 'start') : made;
  if (started.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return {
      address: null,
      said: `PostgreSQL: left out, for its server did not start (${(started.stderr || started.stdout || '').trim().split('\n').at(-1)})`,
    };
  }
  return {
    address: `postgres://readout@127.0.0.1:${port}/postgres`,
    said: `PostgreSQL: a server of ${bin} on port ${port}`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

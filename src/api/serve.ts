import { serve as listen } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { type AppOptions, appOf } from './app.js';
import type { Services } from './services.js';

export interface ServeOptions extends Omit<AppOptions, 'hosts' | 'web'> {
  /** 127.0.0.1 unless a token is set */
  readonly host: string;
  /** 0: any that is free */
  readonly port: number;
}

export interface Served {
  /** the address of the page, with the token where one is set */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens, and answers until closed. Throws the system's error if the port is taken.
 *
 * @example
 * const { url, close } = await serve(services, { host: '127.0.0.1', port: 0, token: null, tell: console.error })
 */
export function serve(services: Services, { host, port, token, tell }: ServeOptions): Promise<Served> {
  const shown = host.includes(':') ? `[${host}]` : host;
  const everywhere = host === '0.0.0.0' || host === '::';
  const app = appOf(services, { hosts: everywhere ? ownAddresses() : [shown], token, tell, web: new URL('../web/', import.meta.url) });
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      const address = `http://${everywhere ? 'localhost' : shown}:${info.port}/`;
      resolve({
        url: token === null ? address : `${address}?token=${token}`,
        port: info.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}

/** The addresses of this machine, under which others may call it. */
function ownAddresses(): string[] {
  return [
    hostname(),
    ...Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))),
  ];
}

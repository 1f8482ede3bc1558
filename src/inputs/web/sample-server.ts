import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface Asked {
  readonly path: string;
  readonly host: string;
  readonly headers: IncomingHttpHeaders;
  /** milliseconds, as `Date.now` tells them */
  readonly at: number;
}

/** What a path answers: a page, or what it does with the response. A path that is not there answers 404. */
export type Route = string | ((response: ServerResponse, asked: Asked) => void);

export interface TestServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  readonly asked: Asked[];
  routes: Record<string, Route>;
  close(): Promise<void>;
}

/**
 * A web server on this machine, for tests.
 *
 * @example
 * const server = await testServer(); server.routes = { '/a': '<p>Talks failed.</p>' }
 */
export async function testServer(): Promise<TestServer> {
  const asked: Asked[] = [];
  const state = { routes: {} as Record<string, Route> };
  const server = createServer((request, response) => {
    const seen = { path: request.url ?? '', host: request.headers.host ?? '', headers: request.headers, at: Date.now() };
    asked.push(seen);
    const route = state.routes[seen.path];
    if (typeof route === 'string') response.setHeader('content-type', 'text/html; charset=utf-8').end(route);
    else if (route) route(response, seen);
    else response.writeHead(404).end('not found');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    base: `http://127.0.0.1:${port}`,
    asked,
    get routes() {
      return state.routes;
    },
    set routes(routes) {
      state.routes = routes;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

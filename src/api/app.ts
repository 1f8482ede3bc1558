import { OpenAPIHono } from '@hono/zod-openapi';
import { pages } from './pages.js';
import { refuse } from './refusal.js';
import { contactRoutes } from './routes/contacts.js';
import { decisionRoutes } from './routes/decisions.js';
import { documentRoutes } from './routes/documents.js';
import { exportRoutes } from './routes/exports.js';
import { importRoutes } from './routes/imports.js';
import { recordRoutes } from './routes/records.js';
import { searchRoutes } from './routes/search.js';
import { tollRoutes } from './routes/tolls.js';
import { guard, type GuardOptions } from './security/guard.js';
import { securityHeaders } from './security/headers.js';
import { bodyLimits, concurrencyLimit } from './security/limits.js';
import type { Services } from './services.js';

export interface AppOptions extends GuardOptions {
  /** the folder of the built page; null: the API alone */
  readonly web: URL | null;
  /** told of what went wrong inside */
  readonly tell: (error: unknown) => void;
}

/** All routes under /api; the client's types come from here. */
function routesOf(services: Services) {
  return new OpenAPIHono()
    .route('/api', documentRoutes(services))
    .route('/api', recordRoutes(services))
    .route('/api', searchRoutes(services))
    .route('/api', contactRoutes(services))
    .route('/api', tollRoutes(services))
    .route('/api', decisionRoutes(services))
    .route('/api', importRoutes(services))
    .route('/api', exportRoutes(services));
}
/** The API as its client knows it: `hc<Api>('/')`. */
export type Api = ReturnType<typeof routesOf>;

/**
 * The API with its page: the routes behind the guard, the OpenAPI document, and the built page.
 *
 * @example
 * await appOf(services, { hosts: [], token: null, web: null, tell: console.error }).request('/api/counts')
 */
export function appOf(services: Services, { hosts, token, web, tell }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError(refuse(tell));
  app.use(securityHeaders(), concurrencyLimit(), guard({ hosts, token }), bodyLimits());
  const routes = routesOf(services);
  routes.onError(refuse(tell));
  app.route('/', routes);
  app.get('/openapi.json', (c) =>
    c.json(
      routes.getOpenAPI31Document({
        openapi: '3.1.0',
        info: { title: 'Readout', version: '1', description: 'Who did what to whom, who said what, how many: each with the words it came from.' },
      }),
    ),
  );
  app.all('/api/*', (c) => c.json({ error: 'there is no such address in this API; /openapi.json lists them' }, 404));
  if (web) app.get('*', pages(web));
  return app;
}

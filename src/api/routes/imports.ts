import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { isoDate } from '../../inputs/index.js';
import { ImportJobs, type Upload } from '../import-job.js';
import { Refusal } from '../refusal.js';
import { answers, router } from '../router.js';
import { uploadLimits } from '../security/limits.js';
import type { Services } from '../services.js';

const importedSchema = z.object({
  name: z.string(),
  outcome: z.enum(['added', 'unchanged', 'replaced', 'kept', 'failed']),
  document: z.string().nullable(),
  title: z.string().nullable(),
  records: z.int(),
  reason: z.string().nullable(),
});
const stateSchema = z.object({ done: z.int(), total: z.int(), finished: z.boolean(), results: z.array(importedSchema).readonly() }).meta({ id: 'Import' });
const params = z.object({ id: z.string() });

const fileSchema = z.instanceof(File).openapi({ type: 'string', format: 'binary' });

const formSchema = z.object({
  files: z.union([fileSchema, z.array(fileSchema)]).optional(),
  text: z.string().optional(),
  title: z.string().max(500).optional(),
  publisher: z.string().max(200).optional(),
  published: z.string().max(40).optional(),
  url: z.string().max(2000).optional(),
});

const start = createRoute({
  method: 'post',
  path: '/imports',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: formSchema } } } },
  responses: answers(z.object({ id: z.string() }), 'The import has begun'),
});
const state = createRoute({ method: 'get', path: '/imports/{id}', request: { params }, responses: answers(stateSchema, 'How far it is') });

/** Files and pasted text are read and put into the store; how far that is can be asked or followed (`/imports/{id}/progress`, server-sent events). */
export function importRoutes(services: Services) {
  const jobs = new ImportJobs(services);
  const routes = router()
    .openapi(start, async (c) => {
      const form = c.req.valid('form');
      const uploads = await uploadsOf(form);
      if (uploads.length === 0) throw new Refusal(400, 'there is nothing to read: choose a file or paste a text');
      return c.json({ id: jobs.start(uploads) }, 200);
    })
    .openapi(state, (c) => {
      const found = jobs.state(c.req.valid('param').id);
      if (found === null) throw new Refusal(404, 'this import is not known any more');
      return c.json(found, 200);
    });
  routes.get('/imports/:id/progress', (c) => {
    const id = c.req.param('id');
    if (jobs.state(id) === null) throw new Refusal(404, 'this import is not known any more');
    return streamSSE(c, async (stream) => {
      for await (const each of jobs.states(id)) {
        if (stream.aborted) return;
        await stream.writeSSE({ event: 'progress', data: JSON.stringify(each) });
      }
    });
  });
  return routes;
}

async function uploadsOf({ files, text, title, publisher, published, url }: z.infer<typeof formSchema>): Promise<Upload[]> {
  const chosen = files === undefined ? [] : Array.isArray(files) ? files : [files];
  if (chosen.length > uploadLimits.files) throw new Refusal(400, `at most ${uploadLimits.files} files are taken at once`);
  const date = published?.trim() ? isoDate(published.trim()) : undefined;
  if (date === null) throw new Refusal(400, `"${published}" is no date; write 2023-10-16`);
  if (url?.trim() && !URL.canParse(url)) throw new Refusal(400, `"${url}" is no address; write https://example.org/article`);
  const given = { published: date, publisher: publisher?.trim() || undefined, url: url?.trim() || undefined };
  const uploads: Upload[] = [];
  for (const file of chosen) uploads.push({ name: file.name || 'file', bytes: new Uint8Array(await file.arrayBuffer()), given });
  if (text?.trim()) uploads.push({ name: 'pasted text.txt', bytes: new TextEncoder().encode(title?.trim() ? `${title.trim()}\n\n${text}` : text), given });
  return uploads;
}

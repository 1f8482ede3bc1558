import { createRoute, z } from '@hono/zod-openapi';
import { zip } from 'fflate';
import { stream } from 'hono/streaming';
import { units } from '../../exports/export.js';
import { allExports, exported, type Wanted } from '../../exports/index.js';
import { policyOf } from '../../exports/policy.js';
import { reviewModes } from '../../exports/review.js';
import { Tally } from '../../exports/tally.js';
import { ungrouped } from '../../records/grouping.js';
import type { Readout } from '../../records/index.js';
import { Refusal } from '../refusal.js';
import { answers, router } from '../router.js';
import type { Services } from '../services.js';

const wantedSchema = z.object({
  unit: z.enum(units).optional(),
  policy: z.string().optional(),
  review: z.enum(reviewModes).optional(),
  withoutText: z.enum(['true', 'false']).optional(),
  publisher: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  document: z.string().optional(),
});
type Asked = z.infer<typeof wantedSchema>;
const params = z.object({ format: z.string() });
const counted = z.object({ what: z.string(), count: z.int() });

const formats = createRoute({
  method: 'get',
  path: '/exports',
  responses: answers(z.array(z.object({ name: z.string(), about: z.string(), folder: z.boolean(), of: z.enum(['documents', 'events']) })), 'The formats'),
});
const preview = createRoute({
  method: 'get',
  path: '/exports/{format}/preview',
  request: { params, query: wantedSchema },
  responses: answers(
    z.object({ documents: z.int(), rows: z.array(z.object({ file: z.string(), rows: z.int() })), missing: z.array(counted) }),
    'What an export would carry, and what it could not',
  ),
});

const mediaTypes: Readonly<Record<string, string>> = {
  '.jsonl': 'application/jsonl',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/tab-separated-values; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.jsonld': 'application/ld+json',
  '.json': 'application/json',
  '.parquet': 'application/vnd.apache.parquet',
};

/** The records of the store as files of other kinds. */
export function exportRoutes({ store }: Services) {
  const formatOf = (name: string) => {
    const format = allExports.find((each) => each.name === name);
    if (!format) throw new Refusal(404, `there is no format "${name}"; there are ${allExports.map((each) => each.name).join(', ')}`);
    return format;
  };
  async function* chosen({ document, publisher, since, until }: Asked): AsyncGenerator<Readout> {
    if (document === undefined) yield* store.readouts({ publisher, since, until });
    else {
      const readout = await store.readout(document);
      if (readout) yield readout;
    }
  }
  const routes = router()
    .openapi(formats, (c) =>
      c.json(
        allExports.map(({ name, about, folder, of }) => ({ name, about, folder, of })),
        200,
      ),
    )
    .openapi(preview, async (c) => {
      const tally = new Tally();
      const format = formatOf(c.req.valid('param').format);
      const asked = c.req.valid('query');
      for await (const _ of exported(format, chosen(asked), wantedOf(asked), tally));
      return c.json(
        { documents: tally.seen.get('documents') ?? 0, rows: [...tally.rows].map(([file, rows]) => ({ file, rows })), missing: tally.missing() },
        200,
      );
    });
  routes.get('/exports/:format', async (c) => {
    const format = formatOf(c.req.param('format'));
    const read = wantedSchema.safeParse(c.req.query());
    if (!read.success) throw new Refusal(400, 'the export is described wrongly; /openapi.json says how');
    const chunks = exported(format, chosen(read.data), wantedOf(read.data), new Tally());
    const name = `readout-${format.name}${format.folder ? '.zip' : format.ending}`;
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    if (format.folder) {
      c.header('Content-Type', 'application/zip');
      return c.body(await zipped(chunks));
    }
    c.header('Content-Type', mediaTypes[format.ending] ?? 'application/octet-stream');
    return stream(c, async (out) => {
      for await (const { data } of chunks) {
        if (out.aborted) return;
        await (typeof data === 'string' ? out.write(data) : out.write(data));
      }
    });
  });
  return routes;
}

function wantedOf({ unit = 'happening', policy, review = 'reviewed', withoutText }: Asked): Wanted {
  const taken = policy ? policyOf(policy) : null;
  if (policy && taken === null) throw new Refusal(400, `"${policy}" is no policy`);
  return { unit, policy: taken, review, withoutText: withoutText === 'true', grouping: ungrouped };
}

async function zipped(chunks: AsyncIterable<{ readonly file: string; readonly data: string | Uint8Array }>): Promise<Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array[]>();
  const encoder = new TextEncoder();
  for await (const { file, data } of chunks) files.set(file, [...(files.get(file) ?? []), typeof data === 'string' ? encoder.encode(data) : data]);
  const whole = Object.fromEntries([...files].map(([file, parts]) => [file, new Uint8Array(Buffer.concat(parts))]));
  return new Promise((resolve, reject) => zip(whole, (error, data) => (error ? reject(error) : resolve(new Uint8Array(data)))));
}

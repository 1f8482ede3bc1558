import { createRoute, z } from '@hono/zod-openapi';
import { measures } from '../../records/figure/schema.js';
import { type Counted, countedIn, fits, tollOf } from '../../tolls/index.js';
import { answers, router } from '../router.js';
import type { Services } from '../services.js';
import { periodSchema } from '../shapes/filters.js';
import { tollSchema } from '../shapes/toll.js';

const names = z
  .string()
  .optional()
  .transform((value) => value?.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])) ?? []);

const tolls = createRoute({
  method: 'get',
  path: '/tolls',
  request: {
    query: periodSchema.extend({
      measure: z.enum(measures).optional(),
      party: names,
      place: names,
      words: names,
      publisher: names,
      document: z.string().optional(),
    }),
  },
  responses: answers(tollSchema, 'Series of figures that count one thing, by as-of date and source'),
});

/** How many, by whose account, as of when. */
export function tollRoutes({ store }: Services) {
  return router().openapi(tolls, async (c) => {
    const { since, until, measure, party, place, words, publisher, document } = c.req.valid('query');
    const filter = { parties: party, places: place, words, publishers: publisher, from: since ?? null, to: until ?? null };
    const found: Counted[] = [];
    for await (const counted of countedIn(store.readouts())) {
      if (measure !== undefined && counted.figure.measure !== measure) continue;
      if (document !== undefined && counted.document.id !== document) continue;
      if (fits(counted, filter)) found.push(counted);
    }
    const of = [...words, ...place, ...party].join(', ');
    // Trimmed to what is shown: a carrier's figure is a whole record.
    const toll = tollOf(of === '' ? 'all that is held' : of, found);
    const series = toll.series.map((each) => ({
      ...each,
      reports: each.reports.map((report) => ({
        ...report,
        carriers: report.carriers.map(({ document, figure: { id, written, caveats }, how }) => ({ document, figure: { id, written, caveats }, how })),
      })),
    }));
    return c.json({ ...toll, series }, 200);
  });
}

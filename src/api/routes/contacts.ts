import { createRoute, z } from '@hono/zod-openapi';
import { compareContact, comparisonSchema, seriesOf, seriesSchema } from '../../compare/index.js';
import { contactKinds, contactSchema } from '../../contacts/contact.js';
import { heldContacts } from '../held-contacts.js';
import { Refusal } from '../refusal.js';
import { answers, router } from '../router.js';
import type { Services } from '../services.js';
import { periodSchema } from '../shapes/filters.js';

const list = createRoute({
  method: 'get',
  path: '/contacts',
  request: { query: periodSchema.extend({ party: z.string().optional(), kind: z.enum(contactKinds).optional() }) },
  responses: answers(z.object({ items: z.array(contactSchema.meta({ id: 'Contact' })) }), 'Calls, meetings and visits, latest first'),
});
const compare = createRoute({
  method: 'get',
  path: '/contacts/{id}/comparison',
  request: { params: z.object({ id: z.string() }) },
  responses: answers(z.object({ contact: contactSchema, comparison: comparisonSchema.meta({ id: 'Comparison' }) }), 'Its accounts side by side'),
});

const series = createRoute({
  method: 'get',
  path: '/series',
  request: { query: z.object({ by: z.string().min(1), with: z.string().min(1), last: z.coerce.number().int().min(2).max(20).optional() }) },
  responses: answers(seriesSchema.meta({ id: 'Series' }), "A side's own readouts of its contacts with one counterpart, each beside the one before"),
});

/** Who spoke with whom, and what each of them says of it. */
export function contactRoutes({ store, registry }: Services) {
  const contacts = heldContacts(store, registry);
  return router()
    .openapi(list, async (c) => {
      const { since, until, party, kind } = c.req.valid('query');
      const asked = party?.toLowerCase();
      const items = (await contacts.all())
        .map(({ contact }) => contact)
        .filter(({ start }) => (since === undefined || start >= since) && (until === undefined || start <= until))
        .filter((contact) => kind === undefined || contact.kind === kind)
        .filter(
          ({ parties }) => asked === undefined || parties.some(({ name, country }) => name.toLowerCase().includes(asked) || country?.toLowerCase() === asked),
        )
        .reverse();
      return c.json({ items }, 200);
    })
    .openapi(series, async (c) => {
      const { by, with: counterpart, last = 5 } = c.req.valid('query');
      return c.json(seriesOf(await contacts.all(), { by, counterpart, last }, registry), 200);
    })
    .openapi(compare, async (c) => {
      const gathered = await contacts.one(c.req.valid('param').id);
      if (gathered === null) throw new Refusal(404, 'no contact of the store has this id; it may have been joined with another');
      return c.json({ contact: gathered.contact, comparison: compareContact(gathered, registry) }, 200);
    });
}

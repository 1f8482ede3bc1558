import { z } from '@hono/zod-openapi';
import { actorSchema } from '../../records/actor/schema.js';
import { eventSchema } from '../../records/event/schema.js';
import { figureSchema } from '../../records/figure/schema.js';
import { statementSchema } from '../../records/statement/schema.js';
import { documentHeadSchema } from './document-head.js';

export const reviewStates = ['open', 'confirmed', 'corrected', 'rejected', 'added', 'disputed'] as const;

/** A record of the store with the document that it stands in and the actors that it names. */
const foundSchema = <Record extends z.ZodType>(record: Record) =>
  z.object({
    record,
    document: documentHeadSchema,
    actors: z.array(actorSchema).readonly(),
    entities: z.record(z.string(), z.string()),
    day: z.object({ start: z.string(), end: z.string(), basis: z.enum(['record', 'publication']) }).nullable(),
    state: z.enum(reviewStates),
  });

export const foundEventSchema = foundSchema(eventSchema.meta({ id: 'Event' }));
export const foundStatementSchema = foundSchema(statementSchema.meta({ id: 'Statement' }));
export const foundFigureSchema = foundSchema(figureSchema.meta({ id: 'Figure' }));

/** One page of an answer; `next` is given as `after` to have the following one, null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item).readonly(), next: z.string().nullable() });

import { z } from 'zod';
import { checkedBy, readData } from '../data-file.js';
import { SuiteError } from '../suite.js';

const names = z.array(z.string()).default([]);

const goldEventSchema = z.object({
  type: z.array(z.string()).min(1),
  actors: names,
  recipients: names,
  optionalRecipients: names,
  symmetric: z.boolean().default(false),
  date: z.string().nullable().default(null),
  happened: z.boolean().default(true),
  negated: z.boolean().default(false),
  by: names,
  quote: z.string(),
  core: z.boolean().default(false),
});
export type GoldEvent = z.infer<typeof goldEventSchema>;

const goldStatementSchema = z.object({
  speaker: names,
  quotation: z.string(),
  content: z.union([z.string().transform((part) => [part]), z.array(z.string())]),
  by: names,
  core: z.boolean().default(false),
});
export type GoldStatement = z.infer<typeof goldStatementSchema>;

const goldFigureSchema = z.object({
  measure: z.string(),
  low: z.number().nullable().default(null),
  high: z.number().nullable().default(null),
  written: z.string(),
  by: names,
  quote: z.string(),
  approx: z.boolean().default(false),
  core: z.boolean().default(false),
});
export type GoldFigure = z.infer<typeof goldFigureSchema>;

const negativeSchema = z.object({ quote: z.string(), why: z.string(), notType: names });
export type Negative = z.infer<typeof negativeSchema>;

const goldSchema = z.object({
  events: z.array(goldEventSchema).default([]),
  statements: z.array(goldStatementSchema).default([]),
  figures: z.array(goldFigureSchema).default([]),
  negatives: z.array(negativeSchema).default([]),
});
/** What a careful reader marked in one article. */
export type Gold = z.infer<typeof goldSchema>;

/**
 * Reads the gold of one article (`NN-slug.gold.json`). Fields that scoring does not use are left out.
 *
 * Throws SuiteError with the field that is wrong.
 *
 * @example
 * readGold('examples/01-call.gold.json').events.length
 */
export function readGold(path: string): Gold {
  const text = readData(path);
  try {
    return checkedBy(goldSchema)(JSON.parse(text));
  } catch (error) {
    throw new SuiteError(`${path}: ${(error as Error).message}`);
  }
}

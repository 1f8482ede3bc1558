import { z } from 'zod';
import { spanSchema } from '../document/span.js';

export const differenceKinds = ['strength', 'credited', 'condition', 'object', 'named party', 'figure', 'wording'] as const;

export const differenceSchema = z.object({
  kind: z.enum(differenceKinds),
  /** what each side has, in words; null where it has nothing of the kind */
  sides: z.array(z.object({ side: z.int(), words: z.string().nullable() })),
  /** of a strength: the side that says it more strongly */
  stronger: z.int().nullable(),
});
export type Difference = z.infer<typeof differenceSchema>;

export const rowStates = ['same', 'differs', 'possibly the same', 'one side'] as const;

export const cellSchema = z.object({
  side: z.int(),
  /** whom this side's text credits, joined parties by name */
  who: z.array(z.string()),
  /** the words of saying or doing */
  verb: z.string().nullable(),
  /** the words of the text, one span for each idea */
  spans: z.array(spanSchema),
  /** what is said or done, without the words of saying */
  content: z.array(spanSchema),
  /** the words that only this side has */
  only: z.array(spanSchema),
  strength: z.object({ scale: z.string(), step: z.number(), word: z.string() }).nullable(),
  /** statement, event or matter; `passage` where no record covers the words */
  basis: z.array(z.enum(['statement', 'event', 'matter', 'passage'])),
  records: z.array(z.string()),
});
export type Cell = z.infer<typeof cellSchema>;

export const rowSchema = z.object({
  state: z.enum(rowStates),
  /** how alike the cells are, 0 to 1; null for one side */
  score: z.number().nullable(),
  differs: z.array(differenceSchema),
  /** the sides that have it; the others have no cell */
  cells: z.array(cellSchema),
});
export type Row = z.infer<typeof rowSchema>;

export const frameFields = ['date', 'format', 'asked for by', 'length', 'who was there', 'atmosphere', 'next step', 'text held', 'words in text'] as const;

export const frameRowSchema = z.object({
  field: z.enum(frameFields),
  state: z.enum(['same', 'differs', 'one side', 'not told']),
  cells: z.array(z.object({ side: z.int(), value: z.string().nullable(), evidence: z.array(spanSchema) })),
});
export type FrameRow = z.infer<typeof frameRowSchema>;

export const sideSchema = z.object({
  document: z.string(),
  path: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  issuer: z.string().nullable(),
  /** the party whose account it is */
  party: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  completeness: z.enum(['full', 'excerpt', 'unknown']),
  words: z.int(),
  items: z.int(),
});
export type ComparedSide = z.infer<typeof sideSchema>;

/** Two or more accounts of one contact, side by side. */
export const comparisonSchema = z.object({
  contact: z.string().nullable(),
  parties: z.array(z.string()),
  start: z.string().nullable(),
  sides: z.array(sideSchema),
  frame: z.array(frameRowSchema),
  rows: z.array(rowSchema),
  /** what is missing, said outright */
  gaps: z.array(z.string()),
  counts: z.record(z.enum(rowStates), z.int()),
});
export type Comparison = z.infer<typeof comparisonSchema>;

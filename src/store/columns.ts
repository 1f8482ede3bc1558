import type { z } from 'zod';

/** How a field lies in a table: JSON is text in SQLite, `json` in PostgreSQL. */
export type ColumnType = 'text' | 'integer' | 'real' | 'flag' | 'json';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** the field may be missing: a null then leaves it out */
  readonly optional: boolean;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly format?: string;
}

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { def: Definition }).def;

function typeOf(schema: z.ZodType): ColumnType {
  const { type, innerType, format } = definitionOf(schema);
  if (innerType !== undefined) return typeOf(innerType);
  if (type === 'string' || type === 'enum') return 'text';
  if (type === 'number') return format === 'safeint' ? 'integer' : 'real';
  return type === 'boolean' ? 'flag' : 'json';
}

/**
 * The columns of a record's table, one for each field of its schema but those left out: a text, a number or a flag has a column of its
 * kind, anything else is JSON.
 *
 * @example
 * columnsOf(z.object({ type: z.string(), modes: z.array(z.string()) })) // [{ name: 'type', type: 'text', … }, { name: 'modes', type: 'json', … }]
 */
export function columnsOf(schema: z.ZodObject, without: readonly string[] = []): Column[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([name]) => !without.includes(name))
    .map(([name, field]) => ({ name, type: typeOf(field), optional: definitionOf(field).type === 'optional' }));
}

/** A value as it is written into a column. */
export type Cell = string | number | null;

/**
 * The cells of a record, in the order of its columns. Spans in JSON stand without their words, unless they are to be kept `whole`.
 *
 * @example
 * encode([{ name: 'negated', type: 'flag', optional: false }], { negated: true }) // [1]
 */
export function encode(columns: readonly Column[], record: Readonly<Record<string, unknown>>, whole = false): Cell[] {
  return columns.map(({ name, type }) => {
    const value = record[name];
    if (value === null || value === undefined) return null;
    if (type === 'json') return JSON.stringify(whole ? value : withoutWords(value));
    if (type === 'flag') return value ? 1 : 0;
    return value as Cell;
  });
}

/**
 * The record that cells were made of: the inverse of `encode`, with the words of spans taken from the document's text; null leaves spans as they stand.
 *
 * @example
 * decode([{ name: 'trigger', type: 'json', optional: false }], { trigger: '{"start":0,"end":5}' }, 'Putin spoke') // { trigger: { …, text: 'Putin' } }
 */
export function decode(columns: readonly Column[], row: Readonly<Record<string, unknown>>, text: string | null): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { name, type, optional } of columns) {
    const cell = row[name];
    if (cell === null || cell === undefined) {
      if (!optional) record[name] = null;
    } else if (type === 'json') record[name] = text === null ? JSON.parse(cell as string) : withWords(JSON.parse(cell as string), text);
    else record[name] = type === 'flag' ? cell === 1 : cell;
  }
  return record;
}

/** A value without the words of its spans: they are a matter of the document's text. */
export function withoutWords(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutWords);
  const { start, end, text, ...rest } = value as Record<string, unknown>;
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') return { start, end, ...rest };
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) copy[key] = withoutWords(part);
  return copy;
}

/** A value with the words of its spans, taken from the text. */
export function withWords(value: unknown, text: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => withWords(part, text));
  const { start, end, ...rest } = value as Record<string, unknown>;
  if (typeof start === 'number' && typeof end === 'number') return { start, end, text: text.slice(start, end), ...rest };
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) copy[key] = withWords(part, text);
  return copy;
}

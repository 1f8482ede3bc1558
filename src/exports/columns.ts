import { z } from 'zod';
import type { Cell } from './delimited.js';

export type ColumnKind = 'text' | 'number' | 'boolean' | 'list' | 'json';

/** One column of a table: how it is called, what it holds, and where in a record it comes from. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly path: readonly string[];
}

/** The schema inside of "or null" and "may be missing". */
function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.ZodType) : schema;
}

const isScalar = (schema: z.ZodType): boolean => {
  const inner = bare(schema);
  return inner instanceof z.ZodString || inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral;
};

function columnsAt(schema: z.ZodType, path: readonly string[]): Column[] {
  const inner = bare(schema);
  const name = path.join('_').replace(/_text$/u, path.length > 1 ? '' : '_text');
  if (inner instanceof z.ZodObject) return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, part]) => columnsAt(part, [...path, key]));
  if (inner instanceof z.ZodNumber) return [{ name, kind: 'number', path }];
  if (inner instanceof z.ZodBoolean) return [{ name, kind: 'boolean', path }];
  if (isScalar(inner)) return [{ name, kind: 'text', path }];
  if (inner instanceof z.ZodArray && isScalar(inner.element as z.ZodType)) return [{ name, kind: 'list', path }];
  return [{ name, kind: 'json', path }];
}

/**
 * The columns of a record type, from its schema: objects are flattened (`happened_start`), spans give their words under the field's own name with
 * `_start` and `_end`, lists of words stay lists, all else is JSON.
 *
 * @example
 * columnsOf(figureSchema).map(({ name }) => name) // ['id', …, 'low', 'high', …, 'written_start', 'written_end', 'written', …]
 */
export function columnsOf(schema: z.ZodType): Column[] {
  return columnsAt(schema, []);
}

/** What a record holds in a column; null where it holds nothing. */
export function valueIn(record: unknown, { path }: Column): unknown {
  let value = record;
  for (const key of path) {
    if (value === null || value === undefined) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? null;
}

/** A value as a cell of a delimited file: lists are joined by "; ", JSON is written out, an empty list is an empty cell. */
export function cellOf(value: unknown, kind: ColumnKind): Cell {
  if (value === null) return null;
  if (kind === 'list') return (value as string[]).join('; ') || null;
  if (kind !== 'json') return value as Cell;
  const json = JSON.stringify(value);
  return json === '[]' || json === '{}' ? null : json;
}

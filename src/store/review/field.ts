import { StoreError } from '../fault.js';

/**
 * The value at a field's path (`happened.start`); undefined where there is none.
 *
 * @example
 * fieldOf({ happened: { start: '2023-10-16' } }, 'happened.start') // '2023-10-16'
 */
export function fieldOf(record: Readonly<Record<string, unknown>>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined),
      record,
    );
}

/**
 * A copy of a record in which the field at a path has another value. What is not there on the way is made.
 *
 * Throws StoreError for a path that no record has.
 *
 * @example
 * setField({ happened: null }, 'happened.start', '2023-10-16') // { happened: { start: '2023-10-16' } }
 */
export function setField(record: Readonly<Record<string, unknown>>, path: string, value: unknown): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  if (key === '' || key === '__proto__') throw new StoreError(`"${path}" is no field of a record`);
  if (rest.length === 0) return { ...record, [key]: value };
  const inner = record[key];
  if (Array.isArray(inner)) {
    const copy = [...(inner as unknown[])];
    copy[Number(rest[0])] = rest.length === 1 ? value : setField((copy[Number(rest[0])] ?? {}) as Record<string, unknown>, rest.slice(1).join('.'), value);
    return { ...record, [key]: copy };
  }
  return { ...record, [key]: setField((inner ?? {}) as Record<string, unknown>, rest.join('.'), value) };
}

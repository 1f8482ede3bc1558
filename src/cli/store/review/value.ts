import { InvalidArgumentError } from 'commander';

/**
 * A value as a user writes it: JSON where it is JSON, else the text itself.
 *
 * @example
 * valueOf('["Putin"]') // ['Putin']
 * valueOf('CONSULT') // 'CONSULT'
 */
export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/**
 * Collects `--set field=value` options.
 *
 * Throws InvalidArgumentError for one without an equals sign.
 *
 * @example
 * assignment('type=ASSAULT', {}) // { type: 'ASSAULT' }
 */
export function assignment(text: string, before: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as field=value, as in type=ASSAULT.');
  return { ...before, [text.slice(0, at).trim()]: valueOf(text.slice(at + 1).trim()) };
}

/**
 * A place in a text, as "120-131".
 *
 * Throws InvalidArgumentError for anything else.
 *
 * @example
 * spanOption('120-131') // { start: 120, end: 131 }
 */
export function spanOption(text: string): { readonly start: number; readonly end: number } {
  const found = /^(\d+)[-–](\d+)$/.exec(text.trim());
  if (found === null || Number(found[1]) >= Number(found[2])) throw new InvalidArgumentError('Write it as start-end, as in 120-131.');
  return { start: Number(found[1]), end: Number(found[2]) };
}

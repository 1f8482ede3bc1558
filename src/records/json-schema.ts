import { z } from 'zod';
import { readoutSchema } from './index.js';

/**
 * The JSON Schema (draft 2020-12) of what `readout read --format jsonl` prints on one line.
 *
 * @example
 * recordSchema().title // 'Readout record, contract 1'
 */
export function recordSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(readoutSchema), title: 'Readout record, contract 1' };
}

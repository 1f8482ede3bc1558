import { join } from 'node:path';
import { z } from 'zod';
import { checkedBy, readData } from '../data-file.js';
import { SuiteError } from '../suite.js';

const goldSchema = z.object({
  contacts: z.array(z.object({ id: z.string(), readouts: z.array(z.object({ file: z.string(), party: z.int() })) })),
  near: z.array(z.object({ a: z.string(), b: z.string(), why: z.string(), same: z.boolean() })),
});
/** Contacts with the files that tell of each, and pairs of files that are easily taken for one contact. */
export type ContactGold = z.infer<typeof goldSchema>;

/**
 * The gold of a folder: its `contacts.json`.
 *
 * Throws SuiteError where it is missing or malformed.
 *
 * @example
 * readContactGold('evals/contacts').contacts.length // 40
 */
export function readContactGold(folder: string): ContactGold {
  const path = join(folder, 'contacts.json');
  const text = readData(path);
  try {
    return checkedBy(goldSchema)(JSON.parse(text));
  } catch (error) {
    throw new SuiteError(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { checkedBy, readData } from '../data-file.js';
import { SuiteError } from '../suite.js';

const readoutSchema = z.object({
  file: z.string(),
  party: z.int(),
  format: z.string(),
  initiatedBy: z.int().nullable(),
  duration: z.string().nullable(),
  next: z.string().nullable(),
  matters: z.array(z.object({ quote: z.string(), raisedBy: z.int().nullable() })),
});

const contactsSchema = z.object({ contacts: z.array(z.object({ id: z.string(), parties: z.array(z.string()), readouts: z.array(readoutSchema) })) });

/** One readout and what a careful reader finds in it; parties are counted from 0. */
export type GoldReadout = z.infer<typeof readoutSchema> & {
  /** the whole path of its text */
  readonly path: string;
  /** aliases joined by `|` */
  readonly parties: readonly string[];
  /** rules may be made on one half of the contacts; of the other, only figures are looked at */
  readonly half: 'tuning' | 'kept apart';
};

/**
 * Which half a contact belongs to: by the last bit of the first four bytes of the SHA-256 of its id, so that a new contact moves no other.
 *
 * @example
 * halfOf('c04') // 'tuning'
 */
export function halfOf(id: string): GoldReadout['half'] {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 2 === 0 ? 'tuning' : 'kept apart';
}

/**
 * The readouts that a contacts file annotates, in its order; texts are looked for beside the file.
 *
 * Throws SuiteError if the file is missing or a field is wrong.
 *
 * @example
 * readContactsFile('evals/contacts/contacts.json')[0].matters.length
 */
export function readContactsFile(path: string): GoldReadout[] {
  const text = readData(path);
  try {
    const { contacts } = checkedBy(contactsSchema)(JSON.parse(text));
    return contacts.flatMap(({ id, parties, readouts }) =>
      readouts.map((readout) => ({ ...readout, path: join(dirname(path), readout.file), parties, half: halfOf(id) })),
    );
  } catch (error) {
    throw new SuiteError(`${path}: ${(error as Error).message}`);
  }
}

import { z } from 'zod';

export const contactKinds = ['call', 'video', 'meeting', 'visit', 'message', 'contact'] as const;

export const contactPartySchema = z.object({
  id: z.string(),
  name: z.string(),
  registry: z.string().nullable(),
  country: z.string().nullable(),
});

/** A party's own account of a contact. */
export const contactReadoutSchema = z.object({
  document: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  issuer: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  /** the name of the party whose account it is, as in `parties` */
  party: z.string().nullable(),
  completeness: z.enum(['full', 'excerpt', 'unknown']),
  /** the day on which this account sets the contact */
  day: z.string(),
  formats: z.array(z.string()),
  /** documents of the same issuer with near-same text */
  copies: z.array(z.string()),
});

/** What somebody else than a party tells of a contact. */
export const contactReportSchema = z.object({
  document: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  day: z.string(),
});

/** A call, a meeting or a visit with all that is held of it: the parties' readouts, and others' reports. */
export const contactSchema = z.object({
  id: z.string(),
  kind: z.enum(contactKinds),
  parties: z.array(contactPartySchema),
  /** the first day on which an account sets it */
  start: z.string(),
  /** whether the accounts set it on different days */
  daysDiffer: z.boolean(),
  reports: z.array(contactReportSchema),
  readouts: z.array(contactReadoutSchema),
  /** why its accounts are together */
  why: z.array(z.string()),
});
export type HeldContact = z.infer<typeof contactSchema>;
export type ContactReadout = z.infer<typeof contactReadoutSchema>;

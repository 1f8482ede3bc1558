import type { Readout } from '../records/index.js';
import { mapSpans } from './spans.js';

/** A document of which only hashes, offsets and addresses are left: `text` and the words of spans are empty. */
export type Bare = Readout & { readonly document: Readout['document'] & { readonly textSha256: string; readonly textLength: number } };

async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Names that the coder made of the text's words ("Five children"): a registry's name and a person's are data, a description is text. */
const described = (kind: string, basis: string): boolean => basis === 'text' && kind === 'group';

/**
 * Takes the words out of a document and its records: what may be passed on where the articles may not. Offsets, hashes, addresses, coded values and
 * names of persons, bodies and sources stay; title, text, quotes and the words of evidence go. Whoever holds the text (`textSha256`, UTF-8) finds them again.
 *
 * @example
 * (await withoutText(readout)).document.text // ''
 */
export async function withoutText(readout: Readout): Promise<Bare> {
  const { document } = readout;
  const bare = mapSpans(readout, ({ start, end }) => ({ start, end, text: '' }));
  return {
    ...bare,
    document: {
      ...bare.document,
      title: null,
      lead: null,
      text: '',
      removed: [],
      textSha256: await sha256(document.text),
      textLength: document.text.length,
    },
    actors: bare.actors.map((actor) => (described(actor.kind, actor.basis) ? { ...actor, name: '' } : actor)),
    events: bare.events.map((event) => ({
      ...event,
      inferred: wordless(event.inferred),
      contact: event.contact && { ...event.contact, duration: null, atmosphere: null, next: null },
    })),
    statements: bare.statements.map((statement) => ({ ...statement, inferred: wordless(statement.inferred) })),
    figures: bare.figures.map((figure) => ({ ...figure, inferred: wordless(figure.inferred), modifier: null, unit: null })),
  };
}

/** Reasons may quote the text; only which fields were inferred stays. */
const wordless = (inferred: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.keys(inferred).map((field) => [field, 'inferred']));

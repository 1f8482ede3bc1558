import { sha256 } from './sha256.js';

/**
 * The id of a record: a hash of what makes it this record and no other. Scores, dates and places do not enter, so that a better model changes no id.
 *
 * @example
 * recordId(document.id, 'event', [[120, 131]], ['CONSULT', '4', '17']) // 'e-5f0c…'
 */
export function recordId(
  document: string,
  kind: 'event' | 'statement' | 'figure',
  anchor: readonly (readonly [number, number])[],
  discriminator: readonly string[],
): string {
  return `${kind[0]}-${sha256(JSON.stringify([document, kind, anchor, discriminator])).slice(0, 20)}`;
}

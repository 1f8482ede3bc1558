import { overlap } from '../../document/span.js';
import type { Readout } from '../../records/index.js';
import type { Negative } from './annotation.js';
import { eventPlaces, placeOf } from './places.js';
import type { ReadText } from './read-text.js';
import type { Tallies } from './tally.js';

/** The day that stands six days before publication, as ISO date. */
const weekBefore = (published: string) => new Date(Date.parse(published) - 6 * 86_400_000).toISOString().slice(0, 10);

/**
 * The event that violates a negative: an actual, unnegated one of a forbidden type on the quote; for background, one dated within a week of publication.
 *
 * @example
 * violationOf(read, { quote: 'are due to meet', why: 'planned', notType: ['CONSULT'] }) // undefined
 */
export function violationOf(read: ReadText, negative: Negative): Readout['events'][number] | undefined {
  const quote = placeOf(read.text, negative.quote);
  if (!quote) return undefined;
  return (read.readout?.events ?? []).find((event) => {
    if (!negative.notType.includes(event.type) || event.negated || event.modality !== 'actual') return false;
    if (!eventPlaces(event).some((span) => overlap(span, quote) > 0)) return false;
    const date = event.happened?.start ?? '';
    return !negative.why.startsWith('background:') || (read.published !== '' && date !== '' && date >= weekBefore(read.published));
  });
}

/**
 * Counts the negatives of one article that forbid a type, and those violated.
 *
 * @example
 * countNegatives('01-call.md', read, gold.negatives, tallies)
 */
export function countNegatives(name: string, read: ReadText, negatives: readonly Negative[], tallies: Tallies): void {
  for (const negative of negatives) {
    if (negative.notType.length === 0) continue;
    tallies.negatives.all++;
    const violation = violationOf(read, negative);
    if (!violation) continue;
    tallies.negatives.violated++;
    tallies.error(`${name}: negative violated: ${violation.type} «${negative.quote}» (${negative.why})`);
  }
}

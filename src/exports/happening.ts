import type { Event } from '../records/event/schema.js';
import type { Grouping } from '../records/grouping.js';
import type { Readout } from '../records/index.js';
import type { Unit } from './export.js';

/** One event claim with the document that makes it. */
export interface Claim {
  readonly readout: Readout;
  readonly event: Event;
}

/** What one row of an event format stands for: one claim or several of one happening, in an order that does not hang on theirs in the input. */
export interface Happening {
  readonly id: string;
  readonly claims: readonly Claim[];
}

const order = (a: Claim, b: Claim): number =>
  Number(a.event.background) - Number(b.event.background) ||
  b.event.score - a.event.score ||
  compare(a.readout.document.published ?? '~', b.readout.document.published ?? '~') ||
  compare(a.readout.document.id, b.readout.document.id) ||
  compare(a.event.id, b.event.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Turns documents into happenings (or single claims). A happening comes out when the last of its claims has come in; what waits for claims that
 * never come is given at the end. Claims of a happening are ordered: news before background, then by score, date of publication and id.
 *
 * @example
 * for await (const { id, claims } of happeningsOf(readouts, grouping, 'happening')) …
 */
export async function* happeningsOf(readouts: AsyncIterable<Readout> | Iterable<Readout>, grouping: Grouping, unit: Unit): AsyncGenerator<Happening> {
  const waiting = new Map<string, Claim[]>();
  for await (const readout of readouts) {
    for (const event of readout.events) {
      const claim = { readout, event };
      const group = grouping.of(readout.document.id, event.id);
      if (unit === 'claim' || group === null) {
        yield { id: event.id, claims: [claim] };
        continue;
      }
      const claims = [...(waiting.get(group.happening) ?? []), claim];
      if (claims.length < group.size) waiting.set(group.happening, claims);
      else {
        waiting.delete(group.happening);
        yield { id: group.happening, claims: claims.sort(order) };
      }
    }
  }
  for (const [id, claims] of waiting) yield { id, claims: claims.sort(order) };
}

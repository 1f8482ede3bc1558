import type { Document } from '../document/document.js';
import type { Event } from '../records/event/schema.js';
import type { Figure } from '../records/figure/schema.js';
import { type Grouping, ungrouped } from '../records/grouping.js';
import type { Readout } from '../records/index.js';
import { linksOf, type Tie } from './incident.js';

/** What a toll needs to know of a document. */
export type TollDocument = Pick<Document, 'id' | 'title' | 'publisher' | 'url' | 'published' | 'reprintOf'> & { readonly issuer: string | null };

/** An actor as far as a toll asks for it. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly registry: string | null;
  readonly country: string | null;
}

/** A figure with what a toll needs of its document. */
export interface Counted {
  readonly document: TollDocument;
  readonly figure: Figure;
  /** the event that it counts, by its own word or by a rule that `tie` names; null where none is known */
  readonly event: Event | null;
  readonly happening: string | null;
  readonly tie: Tie | null;
  /** the actors that figure, event and chain name, by id */
  readonly parties: ReadonlyMap<string, Party>;
}

/**
 * The figures of a body of documents, each with its document, the event that it counts and that event's happening. Without a grouping each event is
 * a happening of its own, and its id is the event's. Numbers of things that are no people (`other`) are among them.
 *
 * @example
 * for await (const counted of countedIn(readouts, grouping)) figures.push(counted);
 */
export async function* countedIn(readouts: AsyncIterable<Readout> | Iterable<Readout>, grouping: Grouping = ungrouped): AsyncGenerator<Counted> {
  for await (const readout of readouts) {
    if (readout.figures.length === 0) continue;
    const { id, title, publisher, url, published, reprintOf, issuer } = readout.document;
    const document = { id, title, publisher, url, published, reprintOf, issuer: issuer?.name ?? null };
    const parties = new Map(readout.actors.map(({ id, name, registry, country }) => [id, { id, name, registry, country }]));
    const events = new Map(readout.events.map((event) => [event.id, event]));
    const links = linksOf(readout, (event) => grouping.of(id, event)?.happening ?? event);
    for (const figure of readout.figures) {
      const link = links.get(figure.id);
      const event = link?.event ? (events.get(link.event) ?? null) : null;
      yield { document, figure, event, happening: link?.happening ?? null, tie: link?.tie ?? null, parties };
    }
  }
}

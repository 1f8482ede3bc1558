import type { Actor } from '../records/actor/schema.js';
import type { Event } from '../records/event/schema.js';
import type { Figure } from '../records/figure/schema.js';
import type { Statement } from '../records/statement/schema.js';
import { publisherLinks } from './chain/publisher.js';
import type { LinkedSaying } from './chain/chain.js';
import { linkOf } from './chain/link.js';
import type { Coding } from './coding.js';
import { codeEvents } from './events/code-events.js';
import { statementMatters } from './statements/statement-matters.js';
import { withinOf } from './events/within.js';
import type { Explanation } from './explain.js';
import { codeFigures } from './figures/code-figures.js';
import { relateFigures } from './figures/relations.js';
import { codeSayings } from './sayings/code-sayings.js';
import { saidTime } from './sayings/said-time.js';
import { codeStatements } from './statements/code-statements.js';

/** The records of one document with the reasons for them. */
export interface Records {
  readonly actors: Actor[];
  readonly events: Event[];
  readonly statements: Statement[];
  readonly figures: Figure[];
  readonly explanations: Explanation[];
}

/**
 * Codes all records of a reading: sayings first, since they make statements and the chains of everything; then events, then figures.
 */
export function codeRecords(at: Coding): Records {
  const publisher = publisherLinks(at, at.scene.reading.document);
  const sayings: LinkedSaying[] = codeSayings(at).map((saying) => ({ saying, link: linkOf(at, saying, saidTime(at, saying)) }));
  const told = codeStatements(at, sayings, publisher);
  const coded = once(codeEvents(at, sayings, told, publisher));
  const counted = once(codeFigures(at, sayings, coded, publisher));
  const contacts = coded.map(({ record }) => record).filter((event) => event.type === 'CONSULT');
  const events = coded.map(({ record }) => ({ ...record, within: withinOf(at.scene, record, contacts, at.actor) }));
  const statements = once(told).map(({ record, saying }) => {
    const cue = saying.cue[0];
    const zone = cue
      ? { first: Math.min(cue.first, at.scene.tokensIn(saying.content[0]!).first), last: Math.max(cue.last, at.scene.tokensIn(saying.content.at(-1)!).last) }
      : null;
    return { ...record, within: withinOf(at.scene, record, contacts, at.actor), matters: statementMatters(at, record.content, zone) };
  });
  const figures = relateFigures(
    at.scene,
    counted.map(({ record }) => record),
  );
  const explanations: Explanation[] = [
    ...coded.map(({ record, reasons }) => ({ record: record.id, kind: 'event' as const, decisions: reasons.decisions })),
    ...once(told).map(({ record, reasons }) => ({ record: record.id, kind: 'statement' as const, decisions: reasons.decisions })),
    ...counted.map(({ record, reasons }) => ({ record: record.id, kind: 'figure' as const, decisions: reasons.decisions })),
  ];
  return { actors: used(at, events, statements, figures), events, statements, figures, explanations };
}

/** Records with one id are one record; the first stands. */
function once<T extends { readonly record: { readonly id: string } }>(coded: readonly T[]): T[] {
  const seen = new Set<string>();
  return coded.filter(({ record }) => !seen.has(record.id) && seen.add(record.id));
}

/** The actors that a record names, in the order of the cast. */
function used(at: Coding, ...lists: readonly (readonly (Event | Statement | Figure)[])[]): Actor[] {
  const ids = new Set<string>();
  const add = (more: readonly (string | null | undefined)[]): void => {
    for (const id of more) if (id) ids.add(id);
  };
  for (const record of lists.flat()) {
    for (const link of record.chain) add([...link.actors, link.affiliation, link.speaksFor]);
    if ('speaker' in record) {
      add([...record.speaker, ...record.addressees, ...record.matters.flatMap((matter) => [...matter.raisedBy, ...matter.about])]);
    } else if ('measure' in record) {
      add([...record.group.actors, ...(record.by?.actors ?? []), ...(record.cause?.actors ?? [])]);
    } else {
      add([
        ...record.actors,
        ...record.recipients,
        ...(record.planned?.parties ?? []),
        ...(record.contact?.initiatedBy ?? []),
        record.contact?.host,
        record.contact?.mediator,
        ...(record.contact?.participants ?? []),
        ...(record.contact?.matters ?? []).flatMap((matter) => [...matter.raisedBy, ...matter.about]),
      ]);
    }
  }
  return at.cast.actors.filter((actor) => ids.has(actor.id));
}

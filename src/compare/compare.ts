import type { Gathered } from '../contacts/gather.js';
import { completenessOf } from '../contacts/completeness.js';
import type { ContactReadout } from '../contacts/contact.js';
import { triggerOf } from '../contacts/opening.js';
import { type Party, samePerson } from '../contacts/people.js';
import type { Telling } from '../contacts/telling.js';
import type { Span } from '../document/span.js';
import type { Registry } from '../registry/registry.js';
import { wordsIn } from '../wording/stems.js';
import { align, type Aligned } from './align.js';
import { type Cell, type Comparison, type ComparedSide, type Row, rowStates } from './comparison.js';
import { type Cast, castOf } from './credit.js';
import { differencesOf, wordsOnly } from './differences.js';
import { type Framed, frameOf } from './frame.js';
import { gapsOf } from './gaps.js';
import type { Item } from './item.js';
import { itemsOf } from './items-of.js';
import { weigh } from './weigh.js';

/** One text of a comparison, ready to be set beside others. */
export interface Text {
  readonly telling: Telling;
  readonly readout: ContactReadout;
  readonly cast: Cast;
  readonly items: readonly Item[];
}

/**
 * Sets the accounts of one contact side by side: the frame as each tells it, then one row for each idea. Says outright what a side's text does not have;
 * never that it left something out.
 *
 * @example
 * compareContact(gatherContacts(readouts, registry)[0]!, registry).rows[0]?.state // 'differs'
 */
export function compareContact({ contact, tellings }: Gathered, registry: Registry): Comparison {
  const parties = partiesOf(contact.parties, tellings);
  const texts = contact.readouts.map((readout) =>
    textOf(tellings.find((telling) => telling.readout.document.id === readout.document)!, readout, parties, registry),
  );
  const framed: Framed[] = texts.map(({ telling, cast, readout }) => ({ telling, cast, readout }));
  const weighed = weigh(
    texts.map(({ items }) => items),
    texts.map(({ cast }) => cast.stems),
    parties,
  );
  const rows = align(weighed).map((aligned) => rowOf(aligned, texts));
  const counts = Object.fromEntries(rowStates.map((state) => [state, rows.filter((row) => row.state === state).length])) as Comparison['counts'];
  return {
    contact: contact.id,
    parties: contact.parties.map(({ name }) => name),
    start: contact.start,
    sides: texts.map(sideOfText),
    frame: frameOf(framed),
    rows,
    gaps: gapsOf(
      texts,
      contact.parties.map(({ name }) => name),
    ),
    counts,
  };
}

/** The parties of a contact as tellings know them, in the contact's order. */
export function partiesOf(parties: Gathered['contact']['parties'], tellings: readonly Telling[]): Party[] {
  const told = tellings.flatMap((telling) => telling.parties);
  return parties.map(
    ({ id, name, registry, country }) => told.find(({ key }) => key === id) ?? { key: id, name, registry, country, level: null, evidence: [] },
  );
}

/** A telling's text with its items. */
export function textOf(telling: Telling, readout: ContactReadout, parties: readonly Party[], registry: Registry): Text {
  const own = telling.own ? parties.findIndex((party) => samePerson(party, telling.own!)) : -1;
  const cast = castOf(telling.readout, parties, own < 0 ? null : own, registry);
  const frame = [...telling.events.flatMap((event) => triggerOf(event) ?? []), ...telling.heading];
  return { telling, readout, cast, items: itemsOf(telling.readout, cast, frame, registry) };
}

/** A text as a side of a comparison. */
export function sideOfText({ telling, readout, items }: Text): ComparedSide {
  const { document } = telling.readout;
  const { title, publisher, issuer, party, url, published } = readout;
  return {
    document: document.id,
    path: document.path,
    title,
    publisher,
    issuer,
    party,
    url,
    published,
    completeness: completenessOf(document, telling.side !== null),
    words: wordsIn(document.text, 0, document.text.length).length,
    items: items.length,
  };
}

/** A row as it is shown. */
export function rowOf({ sides, score, possible }: Aligned, texts: readonly Pick<Text, 'telling' | 'cast'>[]): Row {
  const dull = new Set(texts.flatMap(({ cast }) => [...cast.stems, ...cast.parties.map(({ country }) => `@${country}`)]));
  const cells = sides.flatMap((items, side): Cell[] => {
    if (items.length === 0) return [];
    const others = sides.filter((_, i) => i !== side);
    return [cellOf(items, others, side, texts[side]!.telling.readout.document.text, dull)];
  });
  const differs = cells.length > 1 ? differencesOf(sides) : [];
  const state = cells.length < 2 ? 'one side' : possible ? 'possibly the same' : differs.length > 0 ? 'differs' : 'same';
  return { state, score: score === null ? null : Math.round(score * 100) / 100, differs, cells };
}

function cellOf(items: readonly Item[], others: readonly (readonly Item[])[], side: number, text: string, dull: ReadonlySet<string>): Cell {
  const unique = <T>(values: readonly T[]) => [...new Set(values)];
  const told: Span[] = items.map(({ span }) => span);
  const alone = others.every((other) => other.length === 0);
  return {
    side,
    who: unique(items.flatMap(({ credit }) => credit.names)),
    verb: items[0]!.cue?.text ?? null,
    spans: told,
    content: items.flatMap(({ content }) => content),
    only: alone ? [] : wordsOnly(items, others, text, dull),
    strength: items.find(({ strength }) => strength !== null)?.strength ?? null,
    basis: unique(items.map(({ kind }) => kind)),
    records: unique(items.flatMap(({ records }) => records)),
  };
}

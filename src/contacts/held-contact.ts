import { sha256 } from '../coder/sha256.js';
import { completenessOf } from './completeness.js';
import type { ContactReadout, HeldContact } from './contact.js';
import { type Party, samePerson } from './people.js';
import { sameContact } from './same-contact.js';
import type { Telling } from './telling.js';
import { nearSame } from './near-same.js';

/**
 * A contact as views show it, from the parties' tellings and others' reports.
 *
 * @example
 * heldContact([whiteHouse, kremlin], []).parties.map(({ name }) => name) // ['Joe Biden', 'Vladimir Putin']
 */
export function heldContact(tellings: readonly Telling[], reports: readonly Telling[]): HeldContact {
  const all = tellings.length > 0 ? tellings : reports;
  const parties = partiesOf(all);
  const days = all.map(({ days }) => days.told).sort();
  const start = days[0]!;
  return {
    id: `c-${sha256(JSON.stringify([parties.map(({ key }) => key).sort(), start])).slice(0, 16)}`,
    kind: kindOf(all),
    parties: parties.map(({ key, name, registry, country }) => ({ id: key, name, registry, country })),
    start,
    daysDiffer: new Set(days).size > 1,
    reports: reports.map(({ readout: { document }, days }) => ({
      document: document.id,
      title: document.title,
      publisher: document.publisher,
      url: document.url,
      published: document.published,
      day: days.told,
    })),
    readouts: readoutsOf(tellings, parties),
    why: whyOf(tellings),
  };
}

/** All who took part, by any telling: the issuers' own first, in the order of their tellings. */
function partiesOf(tellings: readonly Telling[]): Party[] {
  const found: Party[] = [];
  const add = (party: Party) => {
    const at = found.findIndex((other) => samePerson(other, party) || stands(party, other) || stands(other, party));
    if (at < 0) found.push(party);
    else if (better(party, found[at]!)) found[at] = party;
  };
  for (const { own } of tellings) if (own) add(own);
  const listed = tellings.some(({ parties }) => parties.filter(({ registry }) => registry !== null).length > 1);
  // One whom a single telling names and the registry does not know is more often a misread name than a party.
  for (const { parties } of tellings) for (const party of parties) if (party.registry !== null || party.country !== null || !listed) add(party);
  return found;
}

/** An office of a state without a name, and the one of that state who is named. */
const stands = (office: Party, person: Party) => office.registry === null && office.evidence.length === 0 && office.country === person.country;
const better = (a: Party, b: Party) => (a.registry !== null && b.registry === null) || (b.evidence.length === 0 && a.evidence.length > 0);

function kindOf(tellings: readonly Telling[]): HeldContact['kind'] {
  const votes = new Map<HeldContact['kind'], number>();
  const vote = (kind: HeldContact['kind']) => votes.set(kind, (votes.get(kind) ?? 0) + 1);
  for (const { formats, events } of tellings) {
    if (formats.has('video')) vote('video');
    else if (formats.has('phone')) vote('call');
    else if (formats.has('in-person')) vote(events.some(({ modes }) => modes.includes('visit')) ? 'visit' : 'meeting');
    else if (formats.has('message')) vote('message');
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'contact';
}

function readoutsOf(tellings: readonly Telling[], parties: readonly Party[]): ContactReadout[] {
  const rows: { telling: Telling; copies: string[] }[] = [];
  for (const telling of tellings) {
    const first = rows.find(
      (row) => row.telling.side?.name === telling.side?.name && nearSame(row.telling.readout.document.text, telling.readout.document.text),
    );
    if (first) first.copies.push(telling.readout.document.id);
    else rows.push({ telling, copies: [] });
  }
  return rows.map(({ telling: { readout, side, own, days, formats }, copies }) => ({
    document: readout.document.id,
    title: readout.document.title,
    publisher: readout.document.publisher,
    issuer: side?.name ?? null,
    url: readout.document.url,
    published: readout.document.published,
    party: parties.find((party) => own !== null && (samePerson(party, own) || stands(own, party)))?.name ?? null,
    completeness: completenessOf(readout.document, side !== null),
    day: days.told,
    formats: [...formats].sort(),
    copies,
  }));
}

function whyOf(tellings: readonly Telling[]): string[] {
  const reasons = tellings.flatMap((a, i) =>
    tellings.slice(i + 1).flatMap((b) => {
      const verdict = sameContact(a, b, 0);
      return verdict.score === null ? [] : verdict.reasons;
    }),
  );
  return [...new Set(reasons)];
}

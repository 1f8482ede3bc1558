import { sha256 } from '../coder/sha256.js';
import type { Readout } from '../records/index.js';
import type { Registry } from '../registry/registry.js';
import { cosine, type Meaning, meaningOf } from '../wording/similarity.js';
import { wordsIn } from '../wording/stems.js';
import type { HeldContact } from './contact.js';
import { heldContact } from './held-contact.js';
import { ownApart, sameContact, sameOwner, type Verdict } from './same-contact.js';
import { type Telling, tellingsOf } from './telling.js';
import { daysLater } from './when.js';

/** A contact with the tellings that it was made of. */
export interface Gathered {
  readonly contact: HeldContact;
  /** the parties' own tellings, in the order of `contact.readouts` */
  readonly tellings: readonly Telling[];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How alike two tellings' texts are, between 0 and 1. */
type Likeness = (a: Telling, b: Telling) => number;

/** The likeness of whole texts, each text's meaning taken once. */
function likenessOf(): Likeness {
  const meanings = new Map<string, Meaning>();
  const meaning = ({ readout: { document } }: Telling): Meaning => {
    const held = meanings.get(document.id) ?? meaningOf(wordsIn(document.text, 0, document.text.length));
    meanings.set(document.id, held);
    return held;
  };
  return (a, b) => cosine(meaning(a), meaning(b));
}

/**
 * The contacts of which readouts, joint statements and articles tell: each with its parties' own readouts and others' reports, the earliest first.
 * Announcements of a contact to come are left out. The order of the readouts does not matter.
 *
 * @example
 * gatherContacts(readouts, registry)[0]?.contact.readouts.map(({ issuer }) => issuer) // ['White House', 'Kremlin']
 */
export function gatherContacts(readouts: Iterable<Readout>, registry: Registry): Gathered[] {
  const tellings: Telling[] = [];
  for (const readout of readouts) tellings.push(...tellingsOf(readout, registry));
  tellings.sort((a, b) => order(a, b));
  const likeness = likenessOf();
  const own = tellings.filter(({ side }) => side !== null);
  const press = tellings.filter(({ side, parties }) => side === null && parties.length > 1);
  const groups = cluster(own, likeness);
  const reports = groups.map((): Telling[] => []);
  for (const report of press) {
    const fitting = groups.map((group) => Math.max(0, ...group.map((telling) => sameContact(report, telling, likeness(report, telling)).score ?? 0)));
    const best = fitting.indexOf(Math.max(0, ...fitting));
    if (best >= 0 && fitting[best]! > 0) reports[best]!.push(report);
    else {
      groups.push([]);
      reports.push([report]);
    }
  }
  const seen = new Map<string, number>();
  return groups
    .map((group, i) => ({ contact: heldContact(group, reports[i]!), tellings: group }))
    .filter(({ contact }) => contact.parties.length > 1)
    .sort((a, b) => (a.contact.start === b.contact.start ? (a.contact.id < b.contact.id ? -1 : 1) : a.contact.start < b.contact.start ? -1 : 1))
    .map(({ contact, tellings }) => {
      const times = (seen.get(contact.id) ?? 0) + 1;
      seen.set(contact.id, times);
      return { contact: times === 1 ? contact : { ...contact, id: `c-${sha256(`${contact.id} ${times}`).slice(0, 16)}` }, tellings };
    });
}

const key = ({ readout, parties }: Telling) => `${readout.document.published ?? ''} ${readout.document.id} ${parties.map((party) => party.key).join(' ')}`;
const order = (a: Telling, b: Telling) => (key(a) < key(b) ? -1 : 1);

/** Pairs of tellings that may be of one contact: they share a day, and a party's state. */
function candidates(tellings: readonly Telling[], likeness: Likeness): Pair[] {
  const places = new Map<string, number[]>();
  tellings.forEach((telling, i) => {
    const states = new Set([...telling.parties.flatMap(({ country }) => (country ? [country] : [])), ...(telling.open ? telling.countries : [])]);
    for (let day = telling.days.first; day <= telling.days.last; day = daysLater(day, 1)) {
      for (const state of states) {
        const at = `${day} ${state}`;
        const there = places.get(at);
        if (there) there.push(i);
        else places.set(at, [i]);
      }
    }
  });
  const pairs = new Map<string, Pair>();
  for (const there of places.values()) {
    for (const [n, a] of there.entries()) {
      for (const b of there.slice(n + 1)) {
        if (pairs.has(`${a} ${b}`)) continue;
        const verdict = verdictOn(tellings[a]!, tellings[b]!, likeness);
        if (verdict.score !== null) pairs.set(`${a} ${b}`, { a, b, score: verdict.score });
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Two texts of one issuer tell of one contact only where they set it on one day and do not tell it apart. */
function verdictOn(a: Telling, b: Telling, likeness: Likeness): Verdict {
  if (sameOwner(a, b) && (a.days.told !== b.days.told || ownApart(a, b))) return { score: null, against: true, reasons: ['one issuer tells them apart'] };
  return sameContact(a, b, likeness(a, b));
}

/** Joins the likeliest pairs first, as long as no two of a group speak against each other and half of them for it. */
function cluster(tellings: readonly Telling[], likeness: Likeness): Telling[][] {
  const group = tellings.map((_, i) => i);
  const members = tellings.map((_, i) => [i]);
  for (const { a, b } of candidates(tellings, likeness)) {
    const [to, from] = [group[a]!, group[b]!];
    if (to === from) continue;
    const across = members[to]!.flatMap((x) => members[from]!.map((y) => verdictOn(tellings[x]!, tellings[y]!, likeness)));
    if (across.some(({ against }) => against) || across.filter(({ score }) => score !== null).length * 2 < across.length) continue;
    for (const each of members[from]!) group[each] = to;
    members[to]!.push(...members[from]!);
    members[from] = [];
  }
  return members.filter((each) => each.length > 0).map((each) => each.sort((x, y) => x - y).map((i) => tellings[i]!));
}

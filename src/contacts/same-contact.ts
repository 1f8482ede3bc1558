import { type Party, samePerson } from './people.js';
import type { Telling } from './telling.js';

/** Whether two tellings are of one contact, and why. */
export interface Verdict {
  /** null where they are not of one contact; higher is likelier */
  readonly score: number | null;
  /** whether they cannot be of one contact, rather than only not be known to be */
  readonly against: boolean;
  /** what speaks for it or against it, in plain words */
  readonly reasons: readonly string[];
}

const no = (reason: string): Verdict => ({ score: null, against: true, reasons: [reason] });

/** How sure a party of one telling stands in another: named as a party, named elsewhere in it, or meant by its state. */
const named = 1;
const nearBy = 0.8;
const described = 0.6;

/**
 * Whether a party takes part in another telling, between 0 and 1: 0 where it may have and is not named, null where that telling names others in
 * its place.
 */
function standing(party: Party, other: Telling): number | null {
  if (other.parties.some((each) => samePerson(each, party))) return named;
  const own = other.parties.filter(({ country }) => country !== null && country === party.country);
  if (own.length > 0) return own.some((each) => (office(each) || office(party)) && fits(each.level, party.level)) ? described : null;
  if (!other.open) return null;
  if (other.near.some((each) => samePerson(each, party))) return nearBy;
  return party.country !== null && other.countries.has(party.country) ? described : 0;
}

/** A party known by its office alone. */
const office = (party: Party) => party.registry === null && party.evidence.length === 0;
const fits = (a: Party['level'], b: Party['level']) => a === null || b === null || a === b;

/** Least share of the parties of a talk of several that the other telling has to know. */
const leastShare = 0.6;
/** Parties by which a telling can be compared: not those of no known state, which the other text may write in any way. */
const comparable = ({ parties, own }: Telling) => parties.filter((party) => party.registry !== null || party.country !== null || party === own);

function partiesAgree(a: Telling, b: Telling): { score: number; reason: string } | 'against' | null {
  let sum = 0;
  let all = 0;
  const colleagues = sameField(a, b);
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const marks = comparable(from).map((party) => standing(party, to));
    if (marks.some((mark) => mark === null)) return 'against';
    const known = marks.filter((mark) => mark! > 0).length;
    const share = marks.length > 2 ? leastShare : colleagues ? 0 : 1;
    const longer = marks.length > 3 && to.many && marks.length > comparable(to).length;
    if (longer ? from.own !== null && standing(from.own, to) === 0 : known < share * marks.length) return null;
    sum += marks.reduce<number>((total, mark) => total + mark!, 0);
    all += marks.length;
  }
  if (colleagues) return { score: Math.max(sum / all, leastParties), reason: `both of a talk of several ministers of ${a.side!.field}` };
  if (sum / all < leastParties || (sameOwner(a, b) && !othersAgree(a, b))) return null;
  const both = a.parties.filter((party) => b.parties.some((other) => samePerson(party, other)));
  return { score: sum / all, reason: `both tell of ${both.length > 0 ? both.map(({ name }) => name).join(', ') : 'the same states'}` };
}

/** Whether two texts come from one side. */
export function sameOwner(a: Telling, b: Telling): boolean {
  return a.side !== null && b.side !== null && a.side.country === b.side.country && (a.side.name === b.side.name || a.own?.key === b.own?.key);
}

/** Whether two texts of one side name the same counterparts. */
function othersAgree(a: Telling, b: Telling): boolean {
  const others = (telling: Telling) => comparable(telling).filter((party) => party !== telling.own);
  const [mine, theirs] = [others(a), others(b)];
  return (
    mine.length + theirs.length > 0 &&
    [...mine.map((party) => standing(party, b)), ...theirs.map((party) => standing(party, a))].every((mark) => mark === named)
  );
}

/** Ministers of one field from several states, of whom each names only some: they share a state that both texts name. */
function sameField(a: Telling, b: Telling): boolean {
  return (
    a.side !== null &&
    b.side !== null &&
    a.side.field !== null &&
    a.side.field === b.side.field &&
    a.many &&
    b.many &&
    [...a.countries].some((state) => b.countries.has(state))
  );
}

/** Least sureness of the parties of two tellings, on average. */
const leastParties = 0.5;

function sharesFormat(a: Telling, b: Telling): boolean | null {
  if (a.formats.size === 0 || b.formats.size === 0) return null;
  return [...a.formats].some((format) => b.formats.has(format));
}

function formatsAgree(a: Telling, b: Telling): boolean | null {
  const shared = sharesFormat(a, b);
  if (shared !== false) return shared;
  // A video talk is told as a call by some and as a meeting by others.
  return a.formats.has('video') || b.formats.has('video');
}

/**
 * Whether two documents tell of one contact: its parties are the same, its days may be the same, and neither says that it was another one
 * of the pair. `content` is the likeness of what they tell (0 to 1), which decides between tellings that fit alike. A call, a video call and a meeting may be one contact told in two ways; that their formats differ only makes it less likely.
 *
 * @example
 * sameContact(stateDepartment, foreignMinistry, 0.3) // { score: 0.95, against: false, reasons: ['both tell of John Kerry, Sergei Lavrov', …] }
 */
export function sameContact(a: Telling, b: Telling, content: number): Verdict {
  if (a.readout.document.id === b.readout.document.id) return no('one document');
  if (a.days.first > b.days.last || b.days.first > a.days.last) return no(`${a.days.told} is not ${b.days.told}`);
  const sizes = a.size !== null && b.size !== null && a.size !== b.size;
  if (sizes && sameOwner(a, b)) return no('a talk of two, and one of several');
  const parties = partiesAgree(a, b);
  if (parties === 'against') return no('other parties');
  if (parties === null) return { score: null, against: false, reasons: ['not enough of the parties are told'] };
  const reasons = [parties.reason];
  let score = parties.score + contentCounts * content;
  const sameDay = a.days.told === b.days.told;
  reasons.push(sameDay ? `both of ${a.days.told}` : `${a.days.told} and ${b.days.told} may be one day`);
  if (!sameDay) score -= sharesFormat(a, b) === false ? 0.3 : 0.1;
  if (formatsAgree(a, b) === false) {
    if (!sameDay && (exact(a) || exact(b))) return no(`told in different formats, of ${a.days.told} and ${b.days.told}`);
    if (sameDay) score -= 0.2;
    reasons.push('told in different formats');
  }
  if (sizes) {
    score -= 0.3;
    reasons.push('told as a talk of two, and of several');
  }
  if (a.again !== b.again) {
    score -= 0.1;
    reasons.push('one of them tells it as a further contact of the pair');
  }
  if (a.partOfDay && b.partOfDay && a.partOfDay !== b.partOfDay) {
    score -= 0.1;
    reasons.push(`${a.partOfDay} and ${b.partOfDay}`);
  }
  return score >= least ? { score, against: false, reasons } : { score: null, against: false, reasons };
}

const exact = ({ days }: Telling) => days.first === days.last;

/** How much likeness of content, between 0 and 1, moves the choice between tellings that fit alike. */
const contentCounts = 0.2;
/** Least score of two tellings of one contact. */
const least = 0.5;

/**
 * Whether two tellings by one issuer are of two contacts: each told at another part of the day, as a further one, or in another format.
 *
 * @example
 * ownApart(morningCall, secondCall) // true
 */
export function ownApart(a: Telling, b: Telling): boolean {
  const spoken = (telling: Telling) => telling.formats.has('phone') || telling.formats.has('video');
  const met = (telling: Telling) => telling.formats.has('in-person') && !spoken(telling);
  return a.again !== b.again || (a.partOfDay !== null && b.partOfDay !== null && a.partOfDay !== b.partOfDay) || (met(a) && spoken(b)) || (met(b) && spoken(a));
}

import type { Span } from '../document/span.js';
import {
  again,
  announces,
  contactFormats,
  contactNouns,
  contactShown,
  partsOfDay,
  severalParties,
  severalTalked,
  toldBy,
} from '../languages/en/contact-title-words.js';
import type { Actor } from '../records/actor/schema.js';
import type { Event } from '../records/event/schema.js';
import type { Readout } from '../records/index.js';
import { ownersIn } from '../registry/offices.js';
import type { Person } from '../registry/people.js';
import type { Registry } from '../registry/registry.js';
import { openingOf, triggerOf } from './opening.js';
import { levelOfOffice, type Party, partyOf, peopleIn, samePerson } from './people.js';
import { type Side, sideOf } from './side.js';
import { type Days, daysOf } from './when.js';

export type Format = 'phone' | 'video' | 'in-person' | 'message' | 'unknown';
export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening';

/** One document's telling of one contact: all by which another telling of it is known. */
export interface Telling {
  readonly readout: Readout;
  /** whose account it is; null for press */
  readonly side: Side | null;
  /** the issuer's own party, as far as it is known */
  readonly own: Party | null;
  /** who took part: named in the title or as parties of the contact; the issuer's own among them */
  readonly parties: readonly Party[];
  /** others named in the sentences that tell of the contact */
  readonly near: readonly Party[];
  /** states and bodies named in the first paragraphs */
  readonly countries: ReadonlySet<string>;
  /** whether others may have taken part whom it does not name: it names one party alone, or tells of a talk of several */
  readonly open: boolean;
  /** told as a talk of three or more */
  readonly many: boolean;
  /** how many talked, where that is told: two by a title that names both sides, several by words or by the parties named */
  readonly size: 'two' | 'several' | null;
  readonly days: Days;
  readonly formats: ReadonlySet<Format>;
  /** told as the second contact of the pair, or a further one */
  readonly again: boolean;
  readonly partOfDay: PartOfDay | null;
  readonly events: readonly Event[];
  /** the title and the first sentence that tells of the contact */
  readonly heading: readonly Span[];
}

const plural = /\b(?:conversations|calls|meetings|talks with each|phone calls|separate|separately)\b/iu;

/**
 * What a document tells of its own contact: one telling, or one for each counterpart where it tells of several calls or meetings ("telephone
 * conversations with A and B"). None where it announces one to come, names no party, or has no date.
 *
 * @example
 * tellingsOf(readout, registry)[0]?.parties.map(({ name }) => name) // ['John Kerry', 'Sergei Lavrov']
 */
export function tellingsOf(readout: Readout, registry: Registry): Telling[] {
  const { document } = readout;
  const opening = openingOf(readout);
  const spans = opening.title ? [opening.title, ...opening.sentences] : opening.sentences;
  const announced = opening.title !== null && announces.test(opening.title.text);
  if (announced || spans.length === 0) return [];
  const named0 = opening.title?.text ?? '';
  if (document.kind === 'joint-statement' && opening.events.length === 0 && !contactNouns.test(named0)) return [];
  const first = opening.sentences.find((each) => opening.events.some((event) => within(triggerOf(event), each))) ?? opening.sentences[0];
  const heading = [opening.title, first].filter((span) => span !== null && span !== undefined);
  const days = daysOf(
    opening.events.filter((event) => heading.some((span) => within(triggerOf(event), span))),
    spans,
    document.published,
  );
  if (!days) return [];
  const side = sideOf(document, registry);
  const date = days.told;
  const ids = new Set(readout.actors.map(({ registry }) => registry));
  const known = (person: Person) => ids.has(person.id) || person.country === side?.country;
  const named = mergeParties(spans.flatMap((span) => [...peopleIn(span.text, span.start, date, registry, known), ...actorsIn(readout, span, date, registry)]));
  const taking = new Set(opening.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]));
  const teller = toldBy.exec(named0);
  const tellerEnd = opening.title && teller ? opening.title.start + teller.index + teller[0].length : -1;
  const telling = (party: Party) => party.evidence.length > 0 && party.evidence.some(({ start }) => start < tellerEnd) && party.level !== 'head';
  const strong = named.filter(
    (party) =>
      !telling(party) &&
      (party.evidence.some((span) => opening.title !== null && span.start < opening.title.end) ||
        readout.actors.some((actor) => taking.has(actor.id) && (actor.registry === party.key || overlaps(actor, party)))),
  );
  const own = ownParty(side, strong, named, date, registry);
  const inTitle = statesIn(opening.title?.text ?? '', registry);
  const ofTitle = strong.filter(({ evidence }) => evidence.some((span) => opening.title !== null && span.start < opening.title.end));
  const states = new Set([...inTitle, ...ofTitle.map(({ country }) => country), own?.country ?? null].filter((state) => state !== null));
  // A title that names two sides as such names them all; a state alone in it may be where they met.
  const sides = ofTitle.some(({ country }) => country !== own?.country) || joined(opening.title?.text ?? '', registry);
  const shut = states.size === 2 && own !== null && sides && !severalParties.test(opening.title?.text ?? '');
  const others = strong.filter((party) => (own === null || !samePerson(party, own)) && (!shut || party.country === null || states.has(party.country)));
  const parties = own ? [own, ...others] : others;
  const words = spans.map(({ text }) => text).join('\n');
  const wide = document.text.slice(0, wideReach);
  const many = (severalParties.test(words) && !shut) || states.size > 2;
  const common = {
    readout,
    side,
    own,
    near: mergeParties([...named, ...peopleIn(wide, 0, date, registry, known)]).filter((party) => !parties.some((each) => samePerson(each, party))),
    countries: new Set(statesIn(wide, registry)),
    many,
    size: shut ? ('two' as const) : severalTalked.test(words) || parties.filter(({ country }) => country !== null).length > 2 ? ('several' as const) : null,
    days,
    formats: formatsOf(
      opening.title?.text ?? '',
      opening.sentences.find(({ text }) => contactShown.test(text)),
      opening.events,
    ),
    again: again.test(
      spans
        .slice(0, 2)
        .map(({ text }) => text)
        .join('\n'),
    ),
    partOfDay: partsOfDay.find(([, pattern]) => pattern.test(words))?.[0] ?? null,
    events: opening.events,
    heading,
  };
  if (own && others.length > 1 && plural.test(opening.title?.text ?? ''))
    return others.map((other) => ({ ...common, parties: [own, other], open: false, size: 'two' }));
  return [{ ...common, parties, open: many || parties.filter(({ country }) => country !== null).length < 2 }];
}

/** Whether words join two states: "Japan-ROK", "between Singapore and Malaysia". */
function joined(words: string, registry: Registry): boolean {
  const pairs = words.matchAll(/(\p{Lu}[\p{L}.]+)(?:[-–/]| and )(\p{Lu}[\p{L}.]+)/gu);
  return [...pairs].some(([, one = '', other = '']) => statesIn(one, registry).length > 0 && statesIn(other, registry).length > 0);
}

/** The states and bodies that words name, also within compounds ("the Japan-ROK meeting"). */
function statesIn(words: string, registry: Registry): string[] {
  return ownersIn(words.replace(/[-–/]/gu, ' '), registry.countries, registry.bodies).flatMap(({ code }) => (code === '' || code === 'IGO' ? [] : [code]));
}

/** How far into a text its contact's parties are looked for, in characters. */
const wideReach = 1200;

/** How many characters around the words that name a contact tell how it took place. */
const besideTrigger = 60;

/** The formats of a contact as its title and the first sentence of its telling give them in words. */
function formatsOf(title: string, first: Span | undefined, events: readonly Event[]): Set<Format> {
  const formatIn = (words: string) => contactFormats.find(([, pattern]) => pattern.test(words))?.[0];
  const trigger = first && events.map(triggerOf).find((span) => span !== null && span.start >= first.start && span.end <= first.end);
  const beside = !first
    ? ''
    : trigger
      ? first.text.slice(Math.max(0, trigger.start - first.start - besideTrigger), trigger.end - first.start + besideTrigger)
      : first.text;
  return new Set([formatIn(title), formatIn(beside)].filter((format) => format !== undefined));
}

const within = (inner: Span | null, outer: Span) => inner !== null && inner.start >= outer.start && inner.end <= outer.end;

const overlaps = (actor: Actor, party: Party) =>
  actor.mentions.some((mention) => party.evidence.some((span) => mention.start < span.end && span.start < mention.end));

/** The document's own actors in a stretch: those that the registry knows, and people whom it does not list but who bear a name. */
function actorsIn({ actors, document }: Readout, span: Span, date: string, registry: Registry): Party[] {
  return actors.flatMap((actor): Party[] => {
    if (actor.kind !== 'person') return [];
    const mentions = actor.mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (mentions.length === 0) return [];
    const person = actor.registry === null ? undefined : registry.people.get(actor.registry);
    if (person) return [partyOf(person, date, registry, mentions)];
    const name = properName(actor.name);
    if (name === null || registry.office(name) !== null || peopleIn(document.text.slice(mentions[0]!.start, mentions[0]!.end), 0, date, registry).length > 0)
      return [];
    const office = actor.office ? registry.office(actor.office.title) : null;
    return [{ key: name.toLowerCase(), name, registry: null, country: actor.country, level: office ? levelOfOffice(office.kind) : null, evidence: mentions }];
  });
}

const titles =
  /^(?:(?:H\.? ?E|Mr|Mrs|Ms|Dr|Sir|President|Prime|Minister|Foreign|Secretary|Federal|Chancellor|King|Sheikh|Sayyid|General|Dato'|Sri|of|for|the|Affairs|State|External)\.? )+/u;

/** A person's name without titles and tails, or null where it is no name in full. */
function properName(words: string): string | null {
  const name = words
    .replace(/\s+/gu, ' ')
    .replace(titles, '')
    .replace(/ (?:of|from) .*$/u, '')
    .replace(/['’]s\b.*$/u, '')
    .trim();
  return /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|al|el|bin|de|da|van|von|der))* \p{Lu}[\p{L}'’-]+$/u.test(name) ? name : null;
}

/** One row per person, with all its evidence. */
function mergeParties(parties: readonly Party[]): Party[] {
  const merged: Party[] = [];
  for (const party of parties) {
    const at = merged.findIndex((other) => samePerson(other, party));
    const before = merged[at];
    if (!before) merged.push(party);
    else {
      const best = before.registry === null && party.registry !== null ? party : before;
      merged[at] = { ...best, evidence: [...before.evidence, ...party.evidence].sort((a, b) => a.start - b.start) };
    }
  }
  return merged;
}

/**
 * The issuer's own party: the one named of its state, at its level where there are several, else who held the office, else the one party of
 * no known state, else the office itself.
 */
function ownParty(side: Side | null, strong: readonly Party[], named: readonly Party[], date: string, registry: Registry): Party | null {
  if (!side?.country) return null;
  const { country, level } = side;
  const of = (parties: readonly Party[]) => parties.filter((party) => party.country === country);
  const ofLevel = (parties: readonly Party[]) => of(parties).find((party) => party.level === level);
  const told = ofLevel(strong) ?? of(strong)[0] ?? ofLevel(named) ?? of(named)[0];
  if (told) return told;
  const stateless = strong.filter((party) => party.country === null);
  const holder = holderOf(country, level, date, registry);
  if (stateless.length === 1 && strong.length > 1 && !holder) return { ...stateless[0]!, country };
  return holder ? partyOf(holder, date, registry, []) : { key: `${country} ${level ?? ''}`, name: side.name, registry: null, country, level, evidence: [] };
}

function holderOf(country: string, level: Side['level'], date: string, registry: Registry): Person | null {
  if (country === 'UNO')
    return (registry.people.holder('un-secretary-general', 'UNO', date, 'UN') ?? registry.people.holder('un-secretary-general', 'UNO', date))?.person ?? null;
  if (country === 'EUR') return null;
  const kind = level === 'head' ? 'leader' : level === 'foreign' ? 'foreign-minister' : level === 'defence' ? 'defence-minister' : null;
  return kind === null ? null : (registry.holder(kind, country, date)?.person ?? null);
}

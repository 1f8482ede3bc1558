import { fold, looseKey, shortNames } from './names.js';
import { listed, rowsOf, RegistryError } from './tables.js';
import { holdsAt, type OfficeKind, officeKinds, overBefore, type Term, weightOf, yearsBetween } from './terms.js';

export interface Person {
  /** Wikidata id, or an id of the table's own */
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string;
  readonly gender: 'm' | 'f' | null;
  readonly terms: readonly Term[];
}

/** A person whom a name may mean, with how it fits and how likely at the date; higher is likelier. */
export interface Candidate {
  readonly person: Person;
  readonly match: 'full' | 'loose' | 'short';
  readonly weight: number;
}

export const peopleColumns = ['id', 'name', 'names', 'country', 'gender'] as const;
export const termColumns = ['person', 'title', 'kind', 'of', 'body', 'start', 'end', 'as of'] as const;

const kinds = new Set<string>(officeKinds);
/** States that stand often in the news: of two namesakes in like office, theirs comes first. */
const prominent = new Set(
  'USA RUS CHN GBR FRA DEU UKR ISR PSE IRN TUR SYR IRQ SAU EGY IND PAK AFG JPN KOR PRK LBN YEM UNO EUR IGO POL ITA ESP BRA MEX CAN AUS VEN SDN ETH NGA ZAF'.split(
    ' ',
  ),
);

/** People and their terms, by id and by name. Indexes are made when first asked for. */
export class People {
  private byId: Map<string, Person> | null = null;
  private index: Map<string, { full: Set<Person>; short: Set<Person> }> | null = null;
  private loose: Map<string, Set<Person>> | null = null;
  private byOffice: Map<string, { person: Person; term: Term }[]> | null = null;

  constructor(
    private readonly people: string,
    private readonly terms: string,
  ) {}

  all(): Iterable<Person> {
    return this.ids().values();
  }

  get(id: string): Person | undefined {
    return this.ids().get(id);
  }

  /** All whom a name may mean, the likeliest at the date first. A name in full comes before a short one. */
  find(name: string, date: string | null): Candidate[] {
    const key = fold(name);
    const entry = this.names().get(key);
    const found: Candidate[] = [];
    for (const person of entry?.full ?? []) found.push({ person, match: 'full', weight: prominence(person, date) });
    if (found.length === 0 && key.includes(' ')) {
      for (const person of this.looseNames().get(looseKey(name)) ?? []) found.push({ person, match: 'loose', weight: prominence(person, date) });
    }
    if (found.length === 0) for (const person of entry?.short ?? []) found.push({ person, match: 'short', weight: prominence(person, date) });
    return found.sort((a, b) => b.weight - a.weight);
  }

  /** Who holds an office of a kind at a date: the one who took it last, acting holders and deputies after full ones; null if the table knows none. */
  holder(kind: OfficeKind, of: string, date: string, body = ''): { person: Person; term: Term } | null {
    const all = this.offices().get(`${kind} ${of} ${body}`) ?? [];
    const holding = all.filter(({ term }) => holdsAt(term, date) && (term.end !== '' || term.asOf === '' || yearsBetween(term.asOf, date) <= 3));
    return holding.sort((a, b) => Number(second(a.term)) - Number(second(b.term)) || b.term.start.localeCompare(a.term.start))[0] ?? null;
  }

  private ids(): Map<string, Person> {
    if (this.byId) return this.byId;
    const terms = new Map<string, Term[]>();
    for (const [person = '', title = '', kind = '', of = '', body = '', start = '', end = '', asOf = ''] of rowsOf('terms', termColumns, this.terms)) {
      if (!kinds.has(kind)) throw new RegistryError(`terms.tsv: no office kind “${kind}” (${person})`);
      const list = terms.get(person);
      const term: Term = { title, kind: kind as OfficeKind, of, body, start, end, asOf };
      if (list) list.push(term);
      else terms.set(person, [term]);
    }
    this.byId = new Map();
    for (const [id = '', name = '', names = '', country = '', gender = ''] of rowsOf('people', peopleColumns, this.people)) {
      this.byId.set(id, { id, name, names: listed(names), country, gender: gender === 'm' || gender === 'f' ? gender : null, terms: terms.get(id) ?? [] });
    }
    return this.byId;
  }

  private names(): Map<string, { full: Set<Person>; short: Set<Person> }> {
    if (this.index) return this.index;
    const index = new Map<string, { full: Set<Person>; short: Set<Person> }>();
    const entry = (key: string): { full: Set<Person>; short: Set<Person> } => {
      let found = index.get(key);
      if (!found) {
        found = { full: new Set(), short: new Set() };
        index.set(key, found);
      }
      return found;
    };
    for (const person of this.all()) {
      for (const name of [person.name, ...person.names]) {
        entry(fold(name)).full.add(person);
        for (const short of shortNames(name, person.country)) entry(short).short.add(person);
      }
    }
    this.index = index;
    return index;
  }

  private looseNames(): Map<string, Set<Person>> {
    if (this.loose) return this.loose;
    this.loose = new Map();
    for (const person of this.all()) {
      for (const name of [person.name, ...person.names]) {
        const key = looseKey(name);
        const found = this.loose.get(key);
        if (found) found.add(person);
        else this.loose.set(key, new Set([person]));
      }
    }
    return this.loose;
  }

  private offices(): Map<string, { person: Person; term: Term }[]> {
    if (this.byOffice) return this.byOffice;
    this.byOffice = new Map();
    for (const person of this.all()) {
      for (const term of person.terms) {
        const key = `${term.kind} ${term.of} ${term.body}`;
        const found = this.byOffice.get(key);
        if (found) found.push({ person, term });
        else this.byOffice.set(key, [{ person, term }]);
      }
    }
    return this.byOffice;
  }
}

/** Whether a title is that of one who stands in for the holder or stands below: an acting minister, a group's deputy or spokesman. */
const second = ({ title, kind }: Term): boolean =>
  /^(?:acting|interim|caretaker|transitional)\b|\bdeputy\b/iu.test(title) ||
  (kind === 'armed-group-leader' && /\b(?:military|commander|negotiator|spokes\w+|official|member|faction)\b|^head of\b/iu.test(title));

/** How likely a person is meant at a date: who is in office first, then who was, then who will be. */
function prominence(person: Person, date: string | null): number {
  let best = 0;
  for (const term of person.terms) {
    const weight = weightOf(term.kind) + (prominent.has(term.of) ? 15 : 0);
    if (date === null) best = Math.max(best, weight);
    else if (holdsAt(term, date)) {
      const stale = term.end === '' && term.asOf !== '' ? Math.max(0, yearsBetween(term.asOf, date) - 1) : 0;
      best = Math.max(best, 200 + weight - 40 * stale);
    } else if (overBefore(term, date)) best = Math.max(best, weight - 4 * yearsBetween(term.end, date));
    else best = Math.max(best, weight / 2 - 10 * yearsBetween(date, term.start));
  }
  return best;
}

/** A person's offices at a date, the weightiest first, of like ones the one taken last; [] if none is known to hold. */
export function officesAt(person: Person, date: string): Term[] {
  const holding = person.terms.filter((term) => holdsAt(term, date) && !(term.end === '' && term.asOf !== '' && yearsBetween(term.asOf, date) > 3));
  return [...holding].sort((a, b) => weightOf(b.kind) - weightOf(a.kind) || b.start.localeCompare(a.start));
}

/**
 * A person's office at a date: of several the weightiest, of like ones the one taken last; null if none is known to hold.
 *
 * @example
 * officeAt(medvedev, '2010-03-01')?.title // 'President'
 */
export function officeAt(person: Person, date: string): Term | null {
  return officesAt(person, date)[0] ?? null;
}

/** Whether a person held some office before a date and holds none at it: PLOVER's ELI. */
export function formerAt(person: Person, date: string): boolean {
  return officeAt(person, date) === null && person.terms.some((term) => overBefore(term, date));
}

import { Bodies, type Body } from './bodies.js';
import { Countries, type Country } from './countries.js';
import { type Candidate, formerAt, officeAt, People, type Person } from './people.js';
import { placeColumns, Places, regionColumns } from './places.js';
import type { Tables } from './tables.js';
import type { OfficeKind, Term } from './terms.js';
import { type Office, parseOffice } from './offices.js';

/** What an office, with the one who holds it, says. */
export interface Holder {
  readonly person: Person;
  readonly term: Term;
}

/**
 * Who is who and where is where: states, people with their offices and terms, organisations, armed groups, places. Pure: made from the text
 * of its tables.
 *
 * @example
 * const registry = new Registry(tables);
 * registry.people.find('Lavrov', '2019-05-01')[0]?.person.name // 'Sergei Lavrov'
 * registry.holder('foreign-minister', 'TUR', '2024-01-10')?.person.name // 'Hakan Fidan'
 */
export class Registry {
  readonly countries: Countries;
  readonly people: People;
  readonly bodies: Bodies;
  readonly places: Places;

  constructor(tables: Tables) {
    this.countries = new Countries(tables.countries);
    this.people = new People(tables.people, tables.terms);
    this.bodies = new Bodies(tables.organisations, tables.groups);
    this.places = new Places(tables.places ?? placeColumns.join('\t'), tables.regions ?? regionColumns.join('\t'));
  }

  country(code: string): Country | undefined {
    return this.countries.get(code);
  }

  /** Everyone and everything that a name may mean at a date, the likeliest first within each kind. */
  find(name: string, date: string | null): { readonly people: readonly Candidate[]; readonly bodies: readonly Body[] } {
    return { people: this.people.find(name, date), bodies: this.bodies.find(name) };
  }

  /** Who holds an office at a date; `leader` is who governs. null if the tables know nobody. */
  holder(kind: OfficeKind | 'leader', of: string, date: string, body = ''): Holder | null {
    if (kind !== 'leader') return this.people.holder(kind, of, date, body);
    if (body !== '') return this.people.holder('armed-group-leader', of, date, body) ?? this.people.holder('igo-head', of, date, body);
    const kinds: OfficeKind[] = governedByPrimeMinister.has(of) ? ['head-of-government', 'head-of-state'] : ['head-of-state', 'head-of-government'];
    for (const each of kinds) {
      const holder = this.people.holder(each, of, date);
      if (holder) return holder;
    }
    return null;
  }

  /** A person's office at a date, or null. */
  officeAt(person: Person, date: string): Term | null {
    return officeAt(person, date);
  }

  /** Whether a person was in office before a date and is not at it. */
  formerAt(person: Person, date: string): boolean {
    return formerAt(person, date);
  }

  /** The office that words name ("the Russian foreign minister"), with its state or body where they say it; null if they name none. */
  office(words: string): Office | null {
    return parseOffice(words, this.countries, this.bodies);
  }
}

/** States where the head of government governs, and the head of state is mostly ceremonial. */
const governedByPrimeMinister = new Set(
  'GBR DEU ITA ESP ISR IND JPN CAN AUS NZL NLD BEL SWE NOR DNK FIN IRL GRC HUN CZE SVK SVN AUT POL PRT BGR HRV EST LVA LTU ALB MKD MNE XKX BIH ARM GEO IRQ LBN PAK BGD NPL MYS SGP THA KHM ETH LUX MLT ISL JAM TTO BRB PNG FJI SLB LBY MDA'.split(
    ' ',
  ),
);

import type { Body } from '../../registry/bodies.js';
import type { CountryMatch } from '../../registry/countries.js';
import { type Candidate, officesAt } from '../../registry/people.js';
import type { Registry } from '../../registry/registry.js';
import { overBefore, type Term } from '../../registry/terms.js';
import { type Exit, exit } from '../exit.js';
import { inkFor } from '../render/ink.js';
import { complain, type Terminal, writeTo } from '../terminal.js';
import { registryWith, userFile } from './user-file.js';

export interface FindOptions {
  readonly on?: string;
  readonly format: 'text' | 'json';
}

/** How many people are printed as text; names such as "Khan" have hundreds of bearers. */
const most = 12;

/**
 * Prints who bears a name: people with their offices at a date, organisations and groups, states.
 *
 * @example
 * await find('Lavrov', { on: '2003-05-01', format: 'text' }, terminal) // 0
 */
export async function find(name: string, { on, format }: FindOptions, terminal: Terminal): Promise<Exit> {
  const registry = await registryWith(userFile(terminal.environment));
  const date = on ?? new Date().toISOString().slice(0, 10);
  const people = [...registry.people.find(name, date)];
  if (people.length === 0) people.push(...holdersOf(name, date, registry));
  const found = { people, bodies: registry.bodies.find(name), states: registry.countries.find(name) };
  if (people.length + found.bodies.length + found.states.length === 0) {
    complain(
      terminal,
      `nobody in the registry bears the name "${name}": try another spelling or the family name alone, or add rows with "readout actors import"`,
    );
    return exit.failed;
  }
  await writeTo(terminal.out, format === 'json' ? `${JSON.stringify(plain(name, date, found), null, 2)}\n` : lines(date, found, registry, terminal).join('\n'));
  return exit.done;
}

interface Found {
  readonly people: readonly Candidate[];
  readonly bodies: readonly Body[];
  readonly states: readonly CountryMatch[];
}

/** Who held the office that words name ("the Russian foreign minister"). */
function holdersOf(words: string, date: string, registry: Registry): Candidate[] {
  const office = registry.office(words);
  return (office?.of ?? []).flatMap((of) => {
    const holder = registry.holder(office!.kind, of, date, office!.body?.id ?? '');
    return holder ? [{ person: holder.person, match: 'full' as const, weight: 0 }] : [];
  });
}

/** A person's terms, sorted into those at a date, before and after it; the latest first. */
function sorted({ person }: Candidate, date: string): { held: Term[]; former: Term[]; later: Term[] } {
  const held = officesAt(person, date);
  const rest = person.terms.filter((term) => !held.includes(term)).sort((a, b) => b.start.localeCompare(a.start));
  const former = rest.filter((term) => overBefore(term, date) || (term.end === '' && term.start <= date));
  return { held, former, later: rest.filter((term) => !former.includes(term)) };
}

function plain(name: string, on: string, { people, bodies, states }: Found) {
  return {
    name,
    on,
    people: people.map((candidate) => {
      const { id, name, names, country, gender } = candidate.person;
      const { held, former, later } = sorted(candidate, on);
      return { id, name, names, country, gender, match: candidate.match, offices: held, former, later };
    }),
    bodies,
    states: states.map(({ country, how, written, sector }) => ({ code: country.code, name: country.name, how, written, sector })),
  };
}

const howSaid: Readonly<Record<CountryMatch['how'], string>> = {
  name: 'name of the state',
  adjective: 'of that state',
  people: 'its people',
  capital: 'its capital',
  body: 'a seat or organ of the state',
  region: 'a part of it',
};

function lines(date: string, { people, bodies, states }: Found, registry: Registry, terminal: Terminal): string[] {
  const ink = inkFor(terminal.out, terminal.environment);
  const owner = (code: string | null): string => (code === null ? '' : (registry.country(code)?.name ?? code));
  const field = (label: string, words: string): string => `  ${ink.faint(label.padEnd(12))}${words}`;
  const out: string[] = [];
  for (const candidate of people.slice(0, most)) {
    const { id, name, names, country } = candidate.person;
    const { held, former, later } = sorted(candidate, date);
    out.push(`${ink.title(name)} · ${owner(country)} · ${id}`);
    out.push(...held.map((term, i) => field(i === 0 ? date : '', told(term, owner))));
    if (held.length === 0) out.push(field(date, former.length > 0 ? 'no office that is known' : 'no office yet that is known'));
    out.push(...former.map((term, i) => field(i === 0 ? 'former' : '', told(term, owner))));
    out.push(...later.map((term, i) => field(i === 0 ? 'later' : '', told(term, owner))));
    if (names.length > 0) out.push(field('also', names.join('; ')));
    out.push('');
  }
  if (people.length > most) out.push(`and ${people.length - most} more of that name: give it in full, or --format json for all`, '');
  for (const { name, kind, id, country, sector, names } of bodies) {
    const what = kind === 'organization' ? 'organisation' : kind;
    out.push([ink.title(name), what, owner(country), sector, id].filter(Boolean).join(' · '));
    if (names.length > 0) out.push(field('also', names.join('; ')));
    out.push('');
  }
  for (const { country, how, written, sector } of states)
    out.push([ink.title(country.name), `${written}: ${howSaid[how]}`, sector].filter(Boolean).join(' · '), '');
  return out;
}

/** One term in words: title, of whom, from when until when. */
function told({ title, of, body, start, end, asOf }: Term, owner: (code: string) => string): string {
  const whose = title.includes(owner(of)) || ['IGO', 'NGO', 'UNO', 'EUR'].includes(of) ? '' : ` (${owner(of)}${body === '' ? '' : `, ${body}`})`;
  const until = end !== '' ? ` to ${end}` : asOf !== '' ? `, known to hold in ${asOf}` : ', open';
  return `${title}${whose}, ${start === '' ? 'from an unknown day' : start}${until}`;
}

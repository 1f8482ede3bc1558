import { sectors } from '../../codebooks/plover/plover.js';
import { fold } from '../names.js';
import type { Registry } from '../registry.js';
import { officeKinds } from '../terms.js';
import type { UserColumn, UserRow } from '../user-table.js';

/** A row as some file has it: nothing of it has been checked. */
export type RawRow = Readonly<Partial<Record<UserColumn, string>>>;

/** A row of a file with the line it begins on, or why that line is no row. */
export type ReadRow = { readonly line: number } & ({ readonly row: RawRow } | { readonly reason: string });

const blocs = new Set(['UNO', 'EUR', 'IGO', 'NGO', 'IMG', 'MNC']);
const kinds: ReadonlySet<string> = new Set(officeKinds);
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * A row as the user's table holds it, or the reason why it cannot be one. What the row leaves open is filled in from the words of its
 * office: "President of India" is a head of state, of India.
 *
 * @example
 * checkRow({ name: 'Ada Ito', title: 'Foreign Minister', country: 'JPN', start: '2026-05' }, registry) // { type: 'person', kind: 'foreign-minister', … }
 * checkRow({ name: 'Ada Ito', start: 'soon' }, registry) // 'start "soon" is no date: write 2024-05-31, 2024-05 or 2024'
 */
export function checkRow(raw: RawRow, registry: Registry): UserRow | string {
  const said = (column: UserColumn): string => (raw[column] ?? '').trim();
  const name = said('name');
  if (name === '') return 'it has no name';
  for (const column of ['name', 'names', 'title'] as const) if (/[\t\r\n]/u.test(said(column))) return `its ${column} has a tab or a line break in it`;
  if (name.includes(';')) return 'its name has a semicolon in it: other spellings go into "names"';
  const type = said('type') || 'person';
  if (type !== 'person' && type !== 'organization' && type !== 'group') return `"${type}" is no type: write person, organization or group`;
  for (const column of ['start', 'end', 'as of'] as const) {
    if (said(column) !== '' && !isoDate.test(said(column))) return `${column} "${said(column)}" is no date: write 2024-05-31, 2024-05 or 2024`;
  }
  const [start, end] = [said('start'), said('end')];
  if (start !== '' && end !== '' && end < start.slice(0, end.length)) return `it ends (${end}) before it starts (${start})`;
  if (!['', 'm', 'f'].includes(said('gender'))) return `gender "${said('gender')}" is neither m nor f`;
  if (said('sector') !== '' && !(sectors as readonly string[]).includes(said('sector'))) return `"${said('sector')}" is no sector of PLOVER`;
  const office = said('title') === '' ? null : registry.office(said('title'));
  const country = said('country') || said('of') || (office?.of[0] ?? '');
  const code = codeOf(country, registry);
  if (code === null) return country === '' ? 'it names no state' : `the registry knows no state "${country}"`;
  if (type !== 'person') return bodyRow(type, name, code, said, registry);

  const given = said('kind');
  if (given !== '' && !kinds.has(given)) return `"${given}" is no kind of office: docs/REGISTRY.md has them`;
  const kind = given || (said('title') === '' ? '' : office === null || office.kind === 'leader' ? 'official' : office.kind);
  const body = bodyOf(said('body'), registry) ?? (said('body') === '' ? (office?.body?.id ?? '') : null);
  if (body === null) return `the registry knows no organisation or group "${said('body')}"`;
  const of = codeOf(said('of') || (office?.of[0] ?? '') || code, registry);
  if (of === null) return `the registry knows no state "${said('of')}"`;
  const id = personId(said('id'), name, code, registry);
  if (id === null) return `"${said('id')}" is no id: write a Wikidata id, or small letters, digits and hyphens`;
  const term =
    kind === ''
      ? { title: '', of: '', body: '', start: '', end: '', 'as of': '' }
      : { title: said('title') || kind.replaceAll('-', ' '), of, body, start, end, 'as of': said('as of') };
  return { type, id, name, names: said('names'), country: code, gender: said('gender'), sector: '', kind, ...term };
}

/** The code of a state or bloc that a code, a Wikidata id or words name; null if none. */
function codeOf(words: string, registry: Registry): string | null {
  if (blocs.has(words) || registry.country(words)) return words;
  if (/^Q\d+$/u.test(words)) return registry.countries.all.find(({ wikidata }) => wikidata === words)?.code ?? null;
  const [match] = words === '' ? [] : registry.countries.find(words);
  return match && (match.how === 'name' || match.how === 'adjective') ? match.country.code : null;
}

function bodyOf(words: string, registry: Registry): string | null {
  if (words === '') return null;
  return registry.bodies.all.find(({ id }) => id === words)?.id ?? registry.bodies.find(words)[0]?.id ?? null;
}

const slugOf = (name: string): string => fold(name).replaceAll(' ', '-');

/** The id that a row gives, else that of someone of that name and state, else one made of the name; null if what it gives is none. */
function personId(given: string, name: string, country: string, registry: Registry): string | null {
  if (given !== '') return /^(?:Q\d+|[a-z0-9-]+)$/u.test(given) ? given : null;
  const known = registry.people.find(name, null).find(({ person, match }) => match === 'full' && person.country === country)?.person;
  if (known) return known.id;
  const slug = slugOf(name) || 'person';
  return registry.people.get(slug) ? `${slug}-${country.toLowerCase()}` : slug;
}

function bodyRow(type: string, name: string, country: string, said: (column: UserColumn) => string, registry: Registry): UserRow | string {
  const given = said('id');
  if (given !== '' && !/^[A-Za-z0-9-]+$/u.test(given)) return `"${given}" is no id: write a Wikidata id, or letters, digits and hyphens`;
  const known = registry.bodies.find(name).find((body) => body.country === country && body.kind !== 'publication');
  const slug = slugOf(name).toUpperCase();
  const id = given || known?.id || (registry.bodies.all.some((body) => body.id === slug) ? `${slug}-${country}` : slug);
  const none = { gender: '', title: '', kind: '', of: '', body: '', start: '', end: '', 'as of': '' };
  return { type, id, name, names: said('names'), country, sector: said('sector'), ...none };
}

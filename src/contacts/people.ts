import type { Span } from '../document/span.js';
import { fold, looseKey, shortNames } from '../registry/names.js';
import type { Person } from '../registry/people.js';
import type { Registry } from '../registry/registry.js';
import type { OfficeKind } from '../registry/terms.js';
import type { Level } from './government-words.js';

/** A person as a party of a contact is told apart from others. */
export interface Party {
  /** the registry's id, or the folded name of one whom it does not list */
  readonly key: string;
  readonly name: string;
  readonly registry: string | null;
  /** ISO 3166-1 alpha-3, or UNO, EUR, IGO */
  readonly country: string | null;
  readonly level: Level | null;
  /** where the text names the party; empty where the issuer alone tells it */
  readonly evidence: readonly Span[];
}

const levelOfKind: Partial<Record<OfficeKind | 'leader', Level>> = {
  'head-of-state': 'head',
  'head-of-government': 'head',
  'un-secretary-general': 'head',
  'igo-head': 'head',
  'crown-prince': 'head',
  'armed-group-leader': 'head',
  leader: 'head',
  'foreign-minister': 'foreign',
  'igo-foreign-head': 'foreign',
  'defence-minister': 'defence',
  'security-adviser': 'security',
  'vice-president': 'vice',
};

/** The level of an office's kind; offices that meet none of their own sort are `other`. */
export function levelOfOffice(kind: OfficeKind | 'leader'): Level {
  return levelOfKind[kind] ?? 'other';
}

/** A person of the registry as a party, with the office held at a date. */
export function partyOf(person: Person, date: string | null, registry: Registry, evidence: readonly Span[]): Party {
  const term = date === null ? null : registry.officeAt(person, date);
  const country = term?.of || person.country;
  return { key: person.id, name: person.name, registry: person.id, country: country || null, level: term ? levelOfOffice(term.kind) : null, evidence };
}

const word = /\p{L}[\p{L}\p{M}.'’-]*/gu;
const months = new Set('january february march april may june july august september october november december'.split(' '));
const longestName = 5;

/**
 * The people of the registry whom a stretch of text names, in text order: names in full at any date, short ones ("Kerry") where the likeliest
 *
 * bearer holds an office at the date; of several bearers one whom `known` accepts comes first.
 *
 * @example
 * peopleIn('Secretary Kerry spoke with Sergey Lavrov.', 0, '2016-02-20', registry).map(({ name }) => name) // ['John Kerry', 'Sergei Lavrov']
 */
export function peopleIn(text: string, from: number, date: string | null, registry: Registry, known: (person: Person) => boolean = () => false): Party[] {
  const words = [...text.matchAll(word)].map((match) => {
    const plain = match[0].replace(/['’]s?$|\.$/u, '');
    return { plain, at: match.index, end: match.index + plain.length, high: /^\p{Lu}/u.test(plain) };
  });
  const found: Party[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.high && !/^(?:el|al|bin|de|da|van|von)$/u.test(words[i]!.plain)) continue;
    for (let n = Math.min(longestName, words.length - i); n > 0; n--) {
      const last = words[i + n - 1]!;
      if (!last.high || (n === 1 && (months.has(last.plain.toLowerCase()) || last.plain.length < 2))) continue;
      const name = text.slice(words[i]!.at, last.end);
      if (/[,;:()\n]/u.test(name)) continue;
      const titled =
        /\b(?:President|Minister|Secretary|Chancellor|Premier|King|Emir|Sheikh|Mr|Mrs|Ms|Dr|PM|Taoiseach|Lord|Sir|General|Senator|Ambassador)\.? $/u.test(
          text.slice(0, words[i]!.at),
        );
      const person = whom(name, n, date, registry, known, titled);
      if (!person) continue;
      found.push(partyOf(person, date, registry, [{ start: from + words[i]!.at, end: from + last.end, text: name }]));
      i += n - 1;
      break;
    }
  }
  return found;
}

function whom(name: string, words: number, date: string | null, registry: Registry, known: (person: Person) => boolean, titled: boolean): Person | null {
  const all = registry.people.find(name, date);
  const best = all.find(({ person }) => known(person)) ?? all[0];
  if (!best || (words === 1 && best.match === 'loose')) return null;
  if (best.match !== 'short' && words > 1) return best.person;
  if (known(best.person)) return best.person;
  if (!inOffice(best.person, date, registry)) return null;
  // A single word may be a thing or a place ("the Dam", "Mali"): it takes a title, or an office that meets others.
  const meets = ['head', 'foreign', 'defence'].includes(partyOf(best.person, date, registry, []).level ?? '');
  return words > 1 || titled || (meets && registry.countries.find(name).length === 0) ? best.person : null;
}

const inOffice = (person: Person, date: string | null, registry: Registry) => date !== null && registry.officeAt(person, date) !== null;

/**
 * Whether two parties are one person: the same entry of the registry, or names that fit where one of them is not listed.
 *
 * @example
 * samePerson(party('Denys Shmyhal'), party('Denys Shmygal')) // true
 */
export function samePerson(a: Party, b: Party): boolean {
  if (a.key === b.key) return true;
  if (a.registry !== null && b.registry !== null) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  return looseKey(a.name) === looseKey(b.name) || sharesShortName(a, b) || sharesShortName(b, a);
}

function sharesShortName(long: Party, short: Party): boolean {
  const key = fold(short.name);
  return shortNames(long.name, long.country ?? '').some((name) => name === key || key.endsWith(` ${name}`));
}

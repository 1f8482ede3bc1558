import { titleWords } from '../../languages/en/office-words.js';
import { fold, shortNames } from '../../registry/names.js';
import type { Candidate, Person } from '../../registry/people.js';
import { holdsAt, sectorOfOffice, type Term } from '../../registry/terms.js';
import type { Office } from '../../registry/offices.js';
import type { TokenRange } from '../../reading/reading.js';
import { settingOf } from '../places/setting.js';
import type { Context } from './context.js';
import { type Entity, type HeldOffice, isDeputy, titleOf } from './entity.js';
import { hintsNear } from './hints.js';

/** A person's name without the titles that stand before it ("President Putin" is "Putin"). */
export function bareName(context: Context, range: TokenRange): { readonly text: string; readonly range: TokenRange } {
  let { first, last } = range;
  for (let i = first; i < last - 1; i++) {
    const word = fold(context.scene.word(i));
    if (titleWords.has(word) && word !== 'of' && word !== 'the' && i - first < 5) first = i + 1;
  }
  const titled = first > range.first;
  while (first < last - 1 && /^(?:of|the|\.)$/iu.test(context.scene.word(first))) first++;
  if (titled) first = pastState(context, first, last);
  last = beforeOrigin(context, first, last);
  while (last > first + 1 && /^['’]s?$/u.test(context.scene.word(last - 1))) last--;
  return { text: context.words({ first, last }), range: { first, last } };
}

/** The first token behind the state or body of an office that runs into the name: "President of Mali | Assimi Goïta". */
function pastState(context: Context, first: number, last: number): number {
  for (let n = Math.min(6, last - first - 1); n > 0; n--) {
    const words = context.words({ first, last: first + n });
    const state = context.registry.countries.find(words).some(({ how }) => how === 'name' || how === 'adjective');
    const body = !state && n > 1 && context.registry.bodies.find(words).length > 0;
    // A family name may be a state's too: "President Jordan" has no other name.
    if (state || body) return first + n;
  }
  return first;
}

/** The end of a name before its "of …", unless the registry has the whole: "Oduya | of Tamara", but "Hussein of Jordan". */
function beforeOrigin(context: Context, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) {
    if (!/^of$/iu.test(context.scene.word(i))) continue;
    return context.registry.people.find(context.words({ first, last }), context.date).length > 0 ? last : i;
  }
  return last;
}

/**
 * Gives every person's name of the document its entity: names in full first, then short ones, which mean whoever of the document
 * they fit, else whoever of the registry is likely at the date. The kind that the model gives a name counts less than a name that is known.
 */
export function resolvePersonNames(context: Context): Map<string, Entity> {
  const found = new Map<string, Entity>();
  const seen = context.nodes.flatMap((node) =>
    node.core && !isThing(context, context.words(node)) ? [{ node, label: node.core.label, ...bareName(context, node.core) }] : [],
  );
  const full = seen.filter(({ text }) => fold(text).includes(' '));
  const short = seen.filter(({ text }) => !fold(text).includes(' '));
  for (const { node, label, text, range } of full) {
    if (isThing(context, text) || context.registry.places.known(text)) continue;
    const known = nameEntity(context, text, range, node, label !== 'person') ?? (label === 'person' ? textPerson(context, text, range, node) : null);
    if (known) found.set(rangeKey(node.core!), known);
  }
  for (const { node, label, text, range } of short) {
    const known = inDocument(context, text, range, node);
    const town = context.registry.places.known(text) !== null && /^(?:in|at|near|from|to|of|around|outside)$/iu.test(context.scene.word(range.first - 1));
    if ((town || isThing(context, text)) && (!known || label !== 'person')) continue;
    const entity =
      known ??
      crowned(context, text, range) ??
      nameEntity(context, text, range, node, label !== 'person') ??
      (label === 'person' ? textPerson(context, text, range, node) : null);
    if (entity) found.set(rangeKey(node.core!), entity);
  }
  return found;
}

const royal = /^(?:king|queen|emir|sultan|emperor|pope|prince|princess|sheikh)$/iu;

/** Whoever reigns under a first name alone: "King Hussein", "Pope Francis", "Crown Prince Mohammed", of the states that the text speaks of. */
function crowned(context: Context, text: string, range: TokenRange): Entity | null {
  const { date } = context;
  const title = [range.first - 1, range.first].map((i) => context.scene.word(i)).find((word) => royal.test(word));
  if (!date || !title) return null;
  const key = fold(text);
  const { countries } = settingOf(context.reading, context.registry);
  const codes = /^pope$/iu.test(title) ? ['VAT'] : countries;
  const reigning = codes.flatMap((code) => (['head-of-state', 'crown-prince'] as const).flatMap((kind) => context.registry.holder(kind, code, date) ?? []));
  const found = reigning.filter(({ person }) =>
    [person.name, ...person.names].some(
      (name) =>
        fold(name)
          .replace(/^(?:king|queen|emir|sultan|pope|sheikh|crown prince|prince) /u, '')
          .split(' ')[0] === key,
    ),
  );
  const people = [...new Set(found.map(({ person }) => person))];
  return people.length === 1 ? personEntity(context, people[0]!) : null;
}

/** Whether a name is that of a state, its capital or seat, or of a body of the registry. */
export function isThing(context: Context, text: string): boolean {
  return context.registry.countries.find(text).some(({ how }) => how !== 'adjective') || context.registry.bodies.find(text).length > 0;
}

export const rangeKey = (range: TokenRange): string => `${range.first}-${range.last}`;

/** The person of the registry that a name means here, as an entity; null if none fits what the text says. */
function nameEntity(context: Context, text: string, range: TokenRange, phrase: TokenRange, doubtful: boolean): Entity | null {
  const offices = hintsNear(context, range, phrase);
  const candidates = context.registry.people.find(text, context.date);
  const fitting = candidates.filter((candidate) => !contradicted(context, candidate.person, offices));
  const best = fitting
    .map((candidate) => ({ candidate, weight: candidate.weight + support(context, candidate.person, offices) }))
    .sort((a, b) => b.weight - a.weight);
  const first = best[0];
  if (!first) return null;
  if (doubtful && (first.candidate.match === 'loose' || first.weight < 280)) return null;
  if (first.candidate.match === 'short' && !clear(context, first, best[1], offices)) return null;
  if (first.candidate.match !== 'short' && !known(context, first.candidate, offices)) return null;
  return personEntity(context, first.candidate.person);
}

/** A short name counts when whoever is likeliest leads clearly and the text speaks of their state or office. */
function clear(context: Context, first: { candidate: Candidate; weight: number }, second: { weight: number } | undefined, offices: readonly Office[]): boolean {
  if (second && first.weight - second.weight < 25) return false;
  if (support(context, first.candidate.person, offices) >= 60) return true;
  return first.weight >= 310 || (first.weight >= 200 && around(context, first.candidate.person));
}

/** A full name counts unless it is that of someone little known whom nothing in the text supports. */
function known(context: Context, candidate: Candidate, offices: readonly Office[]): boolean {
  return candidate.weight >= 150 || support(context, candidate.person, offices) > 0 || around(context, candidate.person);
}

function around(context: Context, person: Person): boolean {
  return [person.country, ...person.terms.map((term) => term.of)].some((code) => context.mentionsOf(code) > 0);
}

/** The text gives this name a state that the person has nothing to do with. */
function contradicted(context: Context, person: Person, offices: readonly Office[]): boolean {
  const of = offices.flatMap((office) => office.of);
  if (of.length === 0) return false;
  const own = new Set([person.country, ...person.terms.map((term) => term.of)]);
  if (own.has('EUR') || own.has('UNO') || own.has('IGO')) return false;
  return !of.some((code) => own.has(code)) && context.date !== null;
}

function support(context: Context, person: Person, offices: readonly Office[]): number {
  let points = 0;
  for (const office of offices) {
    const terms = person.terms.filter((term) => context.date === null || office.former || holdsAt(term, context.date));
    const near = office.of.includes(person.country) || terms.some((term) => office.of.includes(term.of));
    if (near) points += 40;
    if (terms.some((term) => (term.kind === office.kind && isDeputy(term.kind, term.title) === office.deputy) || (near && office.kind === 'leader')))
      points += 60;
  }
  return points;
}

/** The entity of a person of the registry, with country, sector and office at the document's date. */
export function personEntity(context: Context, person: Person): Entity {
  const entity = context.book.open(`person ${person.id}`, () => {
    const { date, registry } = context;
    const term = date ? registry.officeAt(person, date) : null;
    const holding = date ? person.terms.filter((each) => holdsAt(each, date)) : [];
    const former = date !== null && registry.formerAt(person, date);
    const sector = term ? sectorOfOffice(term.kind) : former ? 'ELI' : null;
    return {
      name: person.name,
      kind: 'person',
      registry: person.id,
      country: term?.of ?? person.country,
      sectors: [...new Set([sector, ...holding.map((each) => sectorOfOffice(each.kind))])].filter((each): each is string => each !== null),
      office: term ? { title: term.title, of: term.of, asOf: date } : null,
      offices: holding.map(heldOffice),
      basis: 'registry',
      gender: person.gender,
    };
  });
  for (const name of [person.name, ...person.names]) {
    context.book.alias(`name ${fold(name)}`, entity);
  }
  return entity;
}

const heldOffice = ({ kind, title, of, body }: Term): HeldOffice => ({ kind, title, of, body: body || null, deputy: isDeputy(kind, title) });

/** A person whom the registry does not know: country and sector from the words beside the name. */
function textPerson(context: Context, text: string, range: TokenRange, phrase: TokenRange): Entity {
  const entity = context.book.open(`name ${fold(text)}`, () => ({ name: text, kind: 'person' }));
  if (entity.basis === 'registry') return entity;
  for (const office of hintsNear(context, range, phrase)) {
    const of = office.of[0] ?? office.body?.country ?? null;
    entity.country ??= of;
    if (office.title === '') continue;
    const sector = office.former
      ? 'ELI'
      : office.body?.kind === 'group'
        ? (office.body.sector ?? 'REB')
        : sectorOfOffice(office.kind === 'leader' ? 'official' : office.kind);
    if (sector && !entity.sectors.includes(sector)) entity.sectors.push(sector);
    if (office.former) continue;
    entity.offices.push({ kind: office.kind, title: titleOf(office), of, body: office.body?.id ?? null, deputy: office.deputy });
    entity.office ??= { title: titleOf(office), of, asOf: context.date };
  }
  return entity;
}

/** Whoever of the document a short name fits: by surname, the last one named before it first. */
function inDocument(context: Context, text: string, range: TokenRange, phrase: TokenRange): Entity | null {
  const key = fold(text);
  const title = fold(context.words({ first: Math.max(0, range.first - 2), last: range.first || 1 }));
  const gender = /\b(?:mr|sir|lord|king)\b/u.test(title) ? 'm' : /\b(?:mrs|ms|miss|lady|queen|madam)\b/u.test(title) ? 'f' : null;
  const of = hintsNear(context, range, phrase).flatMap((office) => office.of);
  const fits = context.book.all.filter((entity) => {
    if (entity.kind !== 'person' || (gender && entity.gender && entity.gender !== gender)) return false;
    if (of.length > 0 && entity.country && !of.includes(entity.country)) return false;
    return namesOf(context, entity).some(
      (name) => fold(name) === key || shortNames(name, entity.country ?? '').includes(key) || fold(name).split(' ').at(-1) === key,
    );
  });
  if (fits.length === 0) {
    const called = context.book.all.filter(
      (entity) => entity.kind === 'person' && fold(entity.name).startsWith(`${key} `) && (!gender || !entity.gender || entity.gender === gender),
    );
    return called.length === 1 && phrase.last - phrase.first <= 2 ? called[0]! : null;
  }
  if (fits.length < 2) return fits[0] ?? null;
  const byPlace = (entity: Entity): number => {
    const places = context.nodes.filter(
      (node) => node.core && node.core.last <= range.first && namesOf(context, entity).some((name) => fold(name) === fold(bareName(context, node.core!).text)),
    );
    return places.at(-1)?.first ?? -1;
  };
  return [...fits].sort((a, b) => byPlace(b) - byPlace(a))[0]!;
}

function namesOf(context: Context, entity: Entity): readonly string[] {
  const person = entity.registry ? context.registry.people.get(entity.registry) : undefined;
  return person ? [person.name, ...person.names] : [entity.name];
}

import { roleNouns } from '../../languages/en/role-nouns.js';
import type { Body } from '../../registry/bodies.js';
import type { Country, CountryMatch } from '../../registry/countries.js';
import { fold } from '../../registry/names.js';
import { nationalBefore, sharedNames } from '../../registry/offices.js';
import type { TokenRange } from '../../reading/reading.js';
import { choose } from '../places/choose.js';
import { settingOf } from '../places/setting.js';
import type { Context } from './context.js';
import type { Entity } from './entity.js';
import type { Node } from './node.js';

/** The entity of a state. */
export function countryEntity(context: Context, country: Country): Entity {
  return context.book.open(`country ${country.code}`, () => ({
    name: country.name,
    kind: 'country',
    registry: country.wikidata,
    country: country.code,
    basis: 'registry',
  }));
}

/** The entity of an organisation, publication or group of the registry. */
export function bodyEntity(context: Context, body: Body): Entity {
  return context.book.open(`body ${body.kind} ${body.id}`, () => ({
    name: body.name,
    kind: body.kind,
    registry: body.wikidata ?? `readout:${body.kind}/${body.id}`,
    country: body.country,
    sectors: body.sector ? [body.sector] : [],
    basis: 'registry',
    plural: body.kind === 'group',
    noun: nounIn(body.name),
  }));
}

/** What a name that is no person's stands for: a state, a body of it, an organisation, a group, a place. */
export function resolveThing(context: Context, range: TokenRange, node: Node): Entity {
  const text = context.words(range).replace(/['’]s?$/u, '');
  const matches = context.registry.countries.find(text);
  // "the Palestinian movement Hamas" is Hamas: what stands after the last common noun is the name.
  const own = text.replace(/^.*\s\p{Ll}{4,}\s+(?=\p{Lu})/u, '');
  const council = ownCouncil(context, text, range);
  if (council) return council;
  const body = context.registry.bodies.find(text)[0] ?? (own !== text ? context.registry.bodies.find(own)[0] : undefined);
  const label = node.core?.label;
  if (body && (body.kind !== 'publication' || label !== 'location')) {
    const match = matches.find(({ how }) => how === 'name');
    if (!match || label === 'organization' || label === 'group')
      if (!(match && matches[0]!.how === 'name' && label === 'location')) return bodyEntity(context, body);
  }
  const match = matches[0];
  if (match) {
    const entity = matchEntity(context, match, text, range, node);
    if (entity) return entity;
  }
  const town = context.registry.places.known(text.replace(/,.*$/u, ''));
  if (town || label === 'location' || label === 'facility' || node.kind === 'place') return placeEntity(context, town ? text.replace(/,.*$/u, '') : text);
  return organisation(context, text, label === 'group');
}

/**
 * A state's own council of a name that the United Nations has too: beside the state's name, or in an account of a state that never speaks of the
 * United Nations. null for the United Nations' own.
 */
function ownCouncil(context: Context, text: string, range: TokenRange): Entity | null {
  if (!sharedNames.test(text)) return null;
  const { document, tokens } = context.reading;
  const start = tokens[range.first]!.start;
  const before = document.text.slice(Math.max(0, start - 60), start);
  const end = tokens[range.last - 1]!.end;
  const beside = nationalBefore(before, document.text.slice(end, end + 60), context.registry.countries);
  const issuer = document.issuer?.country ?? null;
  const alone = issuer !== null && /^[A-Z]{3}$/u.test(issuer) && !/\bUN\b|\bU\.N\.|United Nations|Secretary-General/u.test(document.text);
  if (!beside && !alone) return null;
  const of = beside ? [...context.owners(before.slice(-40)), ...context.owners(document.text.slice(end, end + 60))] : [];
  const country = (beside ? of.filter((code) => context.registry.country(code)).at(-1) : issuer) ?? context.country;
  const state = country ? context.registry.country(country) : undefined;
  const name = text.replace(/^the /iu, '');
  return context.book.open(`council ${country ?? '?'} ${fold(name)}`, () => ({
    name: state ? `${state.adjectives[0] ?? state.name} ${name}` : name,
    kind: 'organization',
    country: country ?? null,
    sectors: ['GOV'],
    noun: nounIn(name),
  }));
}

function matchEntity(context: Context, match: CountryMatch, text: string, range: TokenRange, node: Node): Entity | null {
  const { country } = match;
  switch (match.how) {
    case 'name':
    case 'adjective':
      return countryEntity(context, country);
    case 'people':
      return peopleEntity(context, text, country.code);
    case 'capital':
      return locative(context, range, node) ? placeEntity(context, text) : countryEntity(context, country);
    case 'body':
      return context.book.open(`seat ${country.code} ${fold(match.written)}`, () => ({
        name: match.written,
        kind: 'organization',
        registry: null,
        country: country.code,
        sectors: match.sector ? [match.sector] : [],
        basis: 'registry',
      }));
    case 'region':
      return placeEntity(context, text);
  }
}

/** "Israelis", "Palestinians": the people of a state. */
export function peopleEntity(context: Context, text: string, code: string): Entity {
  return context.book.open(`people ${code} ${fold(text)}`, () => ({
    name: text.replace(/^the /iu, ''),
    kind: 'group',
    country: code,
    basis: 'registry',
    plural: true,
  }));
}

/** Whether a capital stands for the place ("in Moscow"), not for its government ("Moscow said", "talks with Moscow"). */
export function locative(context: Context, range: TokenRange, node: Node): boolean {
  const before = context.scene.word(range.first - 1).toLowerCase();
  const next = context.scene.word(range.last).toLowerCase();
  const opens = context.scene.sentence(range.first).first === range.first;
  if (opens && /^(?:[,(—–-]|--)$/u.test(next) && (/^\p{Lu}{4,}/u.test(context.words(range)) || next !== ',')) return true;
  if (
    /^(?:in|at|near|around|outside|inside|from|to|into|through|throughout|via|across|leaving|reached|visited|for|of|over|toward|towards|north|south|east|west|central|downtown|capital|city|,)$/u.test(
      before,
    )
  ) {
    const { deprel } = context.reading.words[range.last - 1] ?? { deprel: '' };
    return !(before === ',' && deprel.startsWith('nsubj'));
  }
  if (/^(?:suburb|suburbs|airport|residents|district|summit|street|streets|region|province)$/u.test(next)) return true;
  return node.kind === 'place' && /^(?:visit|visiting|leave|left|reach|enter|entered|bombed|shelled|captured)$/u.test(before);
}

function placeEntity(context: Context, text: string): Entity {
  const bare = text.replace(/^the /iu, '');
  return context.book.open(`place ${fold(bare)}`, () => {
    const state = context.registry.countries.find(bare)[0]?.country.code;
    const meant = state ? null : choose(context.registry.places.find(bare), settingOf(context.reading, context.registry), [], false);
    return { name: bare, kind: 'place', country: state ?? meant?.row.country ?? null };
  });
}

/** An organisation that the registry does not know: state and sector from its name ("Russian Defence Ministry"). */
export function organisation(context: Context, text: string, group = false): Entity {
  const bare = text.replace(/^the /iu, '');
  const short = /^\p{Lu}{2,6}$/u.test(bare) ? context.book.all.find((entity) => entity.kind === 'organization' && initials(entity.name) === bare) : undefined;
  if (short) return short;
  const known =
    /^\p{Lu}\p{Ll}+$/u.test(bare) && roleNouns.has(fold(bare)) ? context.book.all.find((entity) => entity.noun?.endsWith(` ${fold(bare)}`)) : undefined;
  if (known) return known;
  const people = context.registry.countries.find(bare.split(' ').at(-1) ?? '').find(({ how }) => how === 'people');
  if (people && bare.includes(' ')) return peopleEntity(context, bare, people.country.code);
  const publisher = context.reading.document.publisher;
  if (publisher && fold(publisher) === fold(bare)) {
    return context.book.open(`name ${fold(bare)}`, () => ({ name: bare, kind: 'publication', sectors: ['JRN'] }));
  }
  const country = context.owners(bare)[0] ?? null;
  const noun = nounOf(bare);
  const role = noun ? roleNouns.get(noun) : undefined;
  const key = role?.set && country ? `role ${country} ${role.set}` : `name ${fold(bare)}`;
  return context.book.open(key, () => ({
    name: bare,
    kind: group ? 'group' : 'organization',
    country,
    sectors: role ? [role.sector] : [],
    noun: role?.set ?? (noun ? phraseOf(bare, noun) : null),
  }));
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** The role noun that closes a phrase, the longest that is known; null if there is none. */
export function nounOf(text: string): string | null {
  const words = fold(text).split(' ');
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const noun = words.slice(-n).join(' ');
    if (roleNouns.has(noun)) return noun;
  }
  return null;
}

/** The phrase by which a later "the council" finds a body, or null. */
function nounIn(name: string): string | null {
  const noun = nounOf(name);
  return noun ? phraseOf(name, noun) : null;
}

/** A role noun with the one word before it that tells it from others: "health ministry". */
function phraseOf(text: string, noun: string): string {
  const words = fold(text).split(' ');
  const at = words.length - noun.split(' ').length;
  return /^(?:ministry|department|court|council|commission|committee|agency|office|party|union|bank|church|university)$/u.test(noun) && at > 0
    ? `${words[at - 1]} ${noun}`
    : noun;
}

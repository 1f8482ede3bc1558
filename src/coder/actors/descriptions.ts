import { actNouns, matterNouns, pairWords, type RoleNoun, roleNouns } from '../../languages/en/role-nouns.js';
import { fold } from '../../registry/names.js';
import type { Office } from '../../registry/offices.js';
import { ownersIn } from '../../registry/offices.js';
import { type OfficeKind, sectorOfOffice } from '../../registry/terms.js';
import type { Context } from './context.js';
import { type Entity, titleOf } from './entity.js';
import { bodyEntity, countryEntity, nounOf, peopleEntity } from './named-bodies.js';
import type { Node } from './node.js';
import { pairOf } from './pairs.js';
import { personEntity } from './person-names.js';
import type { Memory } from './salience.js';

/** Offices of which a state has one holder, whom the registry may name where the text does not. */
const sole = new Set<string>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'un-secretary-general',
  'igo-foreign-head',
  'igo-head',
  'armed-group-leader',
  'leader',
  'interior-minister',
  'crown-prince',
  'vice-president',
]);
const leaders = new Set<string>([
  'head-of-state',
  'head-of-government',
  'armed-group-leader',
  'igo-head',
  'un-secretary-general',
  'separatist-leader',
  'regional-leader',
  'crown-prince',
  'leader',
]);

/**
 * Those whom a description stands for ("the Russian president", "his Israeli counterpart", "the health ministry", "Israeli airstrikes",
 * "both leaders"): whoever of the document or the registry fits, else an entity of its own. Never nobody, but for pairs that the text does not have.
 */
export function describe(node: Node, context: Context, memory: Memory): readonly Entity[] {
  const text = headPhrase(node, context);
  const bare = text.replace(/^(?:the|an?)\s+/iu, '');
  const pair = pairFor(node, context, memory);
  if (pair.length > 0) return pair;
  const possessor = possessorOf(node, context, memory);
  if (/\bcounterparts?$/iu.test(bare)) return counterpart(text, possessor, node, context, memory);
  const own = /^(?:our|my)\s+(?:state|country|nation|side|homeland|republic)$/iu.test(text) ? ownCountry(context, possessor) : null;
  if (own) return [own];
  const people = context.registry.countries.find(bare).find(({ how }) => how === 'people' || how === 'name');
  if (people) return [people.how === 'name' ? countryEntity(context, people.country) : peopleEntity(context, bare, people.country.code)];
  const office = context.office(text);
  if (office && endsWith(bare, office.title)) return holders(office, text, possessor, node, context, memory);
  const noun = nounOf(bare);
  if (noun) return [role(noun, text, possessor, node, context, memory)];
  return [general(text, node, context, memory)];
}

/** The pair or group of the document that a description like "the two leaders" stands for; [] for other descriptions, and where there is none. */
export function pairFor(node: Node, context: Context, memory: Memory): readonly Entity[] {
  const text = headPhrase(node, context);
  return pairWords.test(text) && context.owners(text).length === 0 ? pairOf(node, text, memory) : [];
}

/** The words of a description up to what follows its head: no relative clause, no apposition, but its "of …". */
function headPhrase(node: Node, context: Context): string {
  let last = node.head + 1;
  while (last < node.last && /^(?:of|for)$/iu.test(context.scene.word(last)) && last + 1 < node.last) {
    let end = last + 1;
    while (
      end < node.last &&
      !/^(?:,|;|\(|who|whom|whose|which|that|in|on|at|to|with|by|from|after|before|-|–|—)$/iu.test(context.scene.word(end)) &&
      context.reading.words[end]!.upos !== 'VERB'
    )
      end++;
    last = end;
  }
  return context.words({ first: Math.min(node.first, node.head), last: Math.max(last, node.head + 1) });
}

const endsWith = (bare: string, title: string): boolean => {
  const words = fold(bare.replace(/\s(?:of|for) .*$/iu, ''));
  const office = fold(title.replace(/\s(?:of|for) .*$/iu, ''));
  return words.endsWith(office);
};

/** Whose: the entity of "his", "its" or "Ito's" inside a description. */
function possessorOf(node: Node, context: Context, memory: Memory): Entity | null {
  const inner = context.nodes.filter((other) => other !== node && other.first >= node.first && other.last <= node.last && other.first < node.head);
  for (const other of inner) {
    const owned = /^['’]s?$/u.test(context.scene.word(other.last)) || /^(?:his|her|its|their|our|my)$/iu.test(context.words(other));
    if (owned && other.entities[0]) return other.entities[0];
  }
  const first = context.scene.word(node.first).toLowerCase();
  if (/^(?:his|her)$/u.test(first)) return memory.last(node, (entity) => entity.kind === 'person' && entity.gender !== (first === 'his' ? 'f' : 'm'), 2);
  if (/^(?:its|their)$/u.test(first)) return memory.last(node, (entity) => entity.kind !== 'person' && entity.kind !== 'place', 2);
  return null;
}

function ownCountry(context: Context, possessor: Entity | null): Entity | null {
  const code = possessor?.country ?? context.reading.document.issuer?.country ?? null;
  const country = code ? context.registry.country(code) : undefined;
  return country ? countryEntity(context, country) : null;
}

/** "His Israeli counterpart": who holds the same office elsewhere. */
function counterpart(text: string, possessor: Entity | null, node: Node, context: Context, memory: Memory): readonly Entity[] {
  const from = possessor ?? memory.last(node, (entity) => entity.kind === 'person' && entity.offices.length > 0, 1);
  const of = context.owners(text);
  const office = from?.offices[0];
  if (/counterparts$/iu.test(text) && of.length === 0) {
    const others = memory.lastSeveral(node, (entity) => entity.kind === 'person' && entity !== from, 3);
    return others ?? [own(context, text.replace(/^(?:his|her|their|its)\s+/iu, ''), 'group', null, ['GOV'])];
  }
  if (of.length === 0) {
    const other = memory.last(
      node,
      (entity) => entity !== from && entity.kind === 'person' && (!office || entity.offices.some(({ kind }) => kind === office.kind)),
      4,
    );
    return other ? [other] : [own(context, text.replace(/^(?:his|her|their|its)\s+/iu, ''), 'person', null, [])];
  }
  return of.map((code) => {
    // Whose counterpart, or in what office, the text does not tell: the leader of that state is not meant by that.
    const kinds: (OfficeKind | 'leader')[] = office ? [office.kind, ...(leaders.has(office.kind) ? (['leader'] as const) : [])] : [];
    const inDocument = context.book.all.find(
      (entity) =>
        entity !== from &&
        entity.kind === 'person' &&
        entity.country === code &&
        entity.offices.some(({ kind, deputy }) => kinds.includes(kind) && deputy === office?.deputy),
    );
    if (inDocument) return inDocument;
    const kind = office?.kind === 'head-of-state' || office?.kind === 'head-of-government' ? 'leader' : office?.kind;
    const holder = office && kind && !office.deputy && context.date && sole.has(kind) ? context.registry.holder(kind, code, context.date) : null;
    if (holder) return personEntity(context, holder.person);
    const sector = office && office.kind !== 'leader' ? sectorOfOffice(office.kind) : 'GOV';
    return own(context, text.replace(/^(?:his|her|their|its)\s+/iu, ''), 'person', code, sector ? [sector] : []);
  });
}

/** Whoever holds the office that a description names: of the document, of the registry, or an entity of its own. */
function holders(office: Office, text: string, possessor: Entity | null, node: Node, context: Context, memory: Memory): readonly Entity[] {
  const indefinite = /^(?:an?|some|several|many|unnamed|senior|one|two|three|\d+)\s/iu.test(text);
  const of = office.of.length > 0 ? [...office.of] : possessor?.country ? [possessor.country] : [];
  const named = office.plural && of.length < 2;
  const sector = office.former
    ? 'ELI'
    : office.body?.kind === 'group'
      ? (office.body.sector ?? 'REB')
      : office.kind === 'leader'
        ? 'GOV'
        : sectorOfOffice(office.kind);
  const plain = (code: string | null, key: string | null): Entity => {
    const entity = own(context, text, 'person', code, sector ? [sector] : [], key);
    entity.plural ||= named;
    if (named) entity.kind = 'group';
    if (entity.offices.length === 0 && !office.former && !named) {
      entity.offices.push({ kind: office.kind, title: titleOf(office), of: code, body: office.body?.id ?? null, deputy: office.deputy });
      entity.office ??= { title: titleOf(office), of: code, asOf: context.date };
    }
    return entity;
  };
  if (indefinite || named) return [plain(of[0] ?? null, indefinite ? null : `office ${office.kind} ${of.join()} ${fold(text)}`)];
  if (of.length === 0) {
    const known = memory.last(node, (entity) => entity.kind === 'person' && holds(entity, office, null));
    if (known) return [known];
    const plainly = fold(text).replace(/^the /u, '') === fold(office.title);
    const code = sole.has(office.kind) && plainly ? context.country : null;
    if (!code) return [plain(null, `office ${office.kind} ${fold(text)}`)];
    of.push(code);
  }
  return of.map((code) => {
    const known =
      memory.last(node, (entity) => entity.kind === 'person' && holds(entity, office, code)) ??
      context.book.all.find((entity) => entity.kind === 'person' && entity.mentions.length > 0 && holds(entity, office, code));
    if (known) return known;
    if (sole.has(office.kind) && context.date && !office.former && !office.deputy) {
      const body = office.body && (office.body.kind === 'group' || office.kind === 'igo-head') ? office.body.id : '';
      const holder = context.registry.holder(office.kind, code, context.date, body);
      if (holder && sameRank(office.title, holder.term.title)) return personEntity(context, holder.person);
    }
    return plain(
      code,
      `office ${office.kind} ${code} ${office.former ? 'former' : ''}${office.deputy ? 'deputy' : ''}${sole.has(office.kind) ? '' : fold(text)}`,
    );
  });
}

/** Whether a crown is not taken for a presidency, nor the other way round. */
function sameRank(said: string, held: string): boolean {
  const crown = /\b(?:king|queen|emir|sultan|emperor|monarch|pope|pontiff|grand duke|supreme leader)/iu;
  return /president/iu.test(said) ? !crown.test(held) : crown.test(said) ? crown.test(held) : true;
}

/** Whether an entity holds an office at the document's date, of a state where one is given. */
export function holds(entity: Entity, office: Office, code: string | null): boolean {
  if (office.former) return entity.sectors[0] === 'ELI' && (code === null || entity.country === code);
  return entity.offices.some((held) => {
    const kind =
      held.kind === office.kind || (office.kind === 'leader' && leaders.has(held.kind)) || (office.kind === 'minister' && held.kind.endsWith('-minister'));
    return kind && held.deputy === office.deputy && (code === null || held.of === code || (held.of === null && entity.country === code));
  });
}

/** A body or people by a role noun: "the Israeli army", "Hamas fighters", "protesters", "the ministry". */
function role(noun: string, text: string, possessor: Entity | null, node: Node, context: Context, memory: Memory): Entity {
  const facts = roleNouns.get(noun)!;
  const owners = ownersIn(`${text} ${seatAfter(node, context)}`, context.registry.countries, context.registry.bodies);
  const body = owners.find((owner) => owner.body)?.body ?? null;
  const code = owners[0]?.code || (possessor?.kind === 'country' || possessor?.kind === 'person' ? possessor.country : null);
  if (body?.kind === 'group' && (facts.sector === 'REB' || facts.sector === 'MIL' || facts.sector === 'GOV')) return bodyEntity(context, body);
  if (!code && actNouns.test(noun)) {
    const entity = own(context, text, 'group', null, []);
    entity.abstract = true;
    return entity;
  }
  const definite = /^(?:the|these|those|its|their|his|her)\b/iu.test(text);
  const phrase = phraseWithNoun(text, noun);
  if (!code && (definite || facts.set === 'military' || facts.set === 'police')) {
    const known = memory.last(node, (entity) => sameNoun(entity, noun, facts, phrase));
    if (known) return known;
  }
  const sectors = sectorsOf(noun, phrase, facts);
  if (facts.set) {
    const of = code ?? context.country;
    const key = code || definite || facts.sector === 'MIL' || facts.sector === 'COP' ? facts.set : phrase;
    return opened(context, `role ${of ?? '?'} ${key} ${code || definite || key === facts.set ? '' : fold(text)}`.trim(), text, facts, of, sectors, facts.set);
  }
  if (facts.kind === 'organization') {
    const of = code ?? (definite && facts.sector === 'GOV' ? context.country : null);
    return opened(context, `role ${of ?? '?'} ${phrase}`, text, facts, of, sectors, phrase);
  }
  if (/^(?:the|these|those)\b/iu.test(text)) {
    const known = memory.last(node, (entity) => entity.noun === phrase && (!code || entity.country === code));
    if (known) return known;
  }
  const entity = own(context, text, facts.kind, code ?? null, sectors);
  entity.noun = phrase;
  entity.plural = /s$|^(?:people|police|children|women|men|gunmen|militiamen|clergy|press|media|crowd)$/u.test(noun);
  return entity;
}

/** The capital in which a body is said to sit: "the foreign ministry in Beijing". */
function seatAfter(node: Node, context: Context): string {
  if (!/^in$/iu.test(context.scene.word(node.head + 1))) return '';
  const town = context.scene.word(node.head + 2);
  return context.registry.countries.find(town).some(({ how }) => how === 'capital') ? town : '';
}

function opened(context: Context, key: string, text: string, facts: RoleNoun, country: string | null, sectors: string[], noun: string): Entity {
  return context.book.open(key, () => ({
    name: text.replace(/^(?:the|an?|its|their|his|her)\s+/iu, ''),
    kind: facts.kind,
    country,
    sectors,
    noun,
    plural: false,
  }));
}

/** The noun with the word before it where that tells ministries apart. */
function phraseWithNoun(text: string, noun: string): string {
  const words = fold(text.replace(/\s(?:of|for) .*$/iu, '')).split(' ');
  const at = words.length - noun.split(' ').length;
  return /^(?:ministry|department|court|council|commission|committee|agency|office|party|union|embassy)$/u.test(noun) &&
    at > 0 &&
    !/^(?:the|a|an)$/u.test(words[at - 1]!)
    ? `${words[at - 1]} ${noun}`
    : noun;
}

function sectorsOf(noun: string, phrase: string, facts: RoleNoun): string[] {
  if (/health/u.test(phrase) && facts.sector === 'GOV') return ['GOV', 'MED'];
  if (/defen[cs]e ministry|ministry of defen[cs]e/u.test(phrase)) return ['GOV', 'MIL'];
  return noun === 'hospital' ? ['MED'] : [facts.sector];
}

function sameNoun(entity: Entity, noun: string, facts: RoleNoun, phrase: string): boolean {
  if (entity.noun === null) return false;
  if (facts.set) return entity.noun === facts.set;
  return entity.noun === phrase || (phrase === noun && (entity.noun === noun || entity.noun.endsWith(` ${noun}`)));
}

/** What is left: "the group", "the country" by what was named before; anything else stands for itself. */
function general(text: string, node: Node, context: Context, memory: Memory): Entity {
  const word = fold(context.scene.word(node.head));
  if (/^(?:the|this|that)\b/iu.test(text)) {
    const kind = /^(?:group|movement|organi[sz]ation|militia|faction|body|bloc|alliance|agency|network|union)$/u.test(word)
      ? (entity: Entity): boolean => entity.kind === 'organization' || (entity.kind === 'group' && (entity.basis === 'registry' || entity.noun === null))
      : /^(?:country|nation|kingdom|republic)$/u.test(word)
        ? (entity: Entity): boolean => entity.kind === 'country'
        : /^(?:man|woman|politician|veteran|strongman)$/u.test(word)
          ? (entity: Entity): boolean => entity.kind === 'person'
          : /^(?:newspaper|paper|agency|broadcaster)$/u.test(word)
            ? (entity: Entity): boolean => entity.kind === 'publication'
            : null;
    const of = context.owners(text);
    const known = kind && memory.last(node, (entity) => kind(entity) && (of.length === 0 || (entity.country !== null && of.includes(entity.country))), 4);
    if (known) return known;
  }
  const people = context.registry.countries.find(context.scene.word(node.head)).find(({ how }) => how === 'people');
  if (people) return peopleEntity(context, text.replace(/^(?:the|an?)\s+/iu, ''), people.country.code);
  const plural = (context.reading.words[node.head]?.feats ?? '').includes('Number=Plur');
  const kind =
    node.kind === 'person' ? (plural ? 'group' : 'person') : node.kind === 'place' ? 'place' : node.kind === 'organization' ? 'organization' : 'group';
  const entity = own(context, text, kind, context.owners(text)[0] ?? null, [], `text ${fold(text)}`);
  entity.plural ||= plural;
  entity.abstract = (node.kind === 'other' && entity.sectors.length === 0) || matterNouns.test(word);
  return entity;
}

/** An entity of the text alone; found again under its key where it has one. */
function own(context: Context, text: string, kind: Entity['kind'], country: string | null, sectors: string[], key: string | null = null): Entity {
  const facts = { name: text.replace(/^(?:the|an?)\s+/iu, ''), kind, country, sectors: [...sectors] };
  return key === null ? context.book.add(facts) : context.book.open(key, () => facts);
}

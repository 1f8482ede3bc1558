import { z } from 'zod';
import { eventTypes } from '../../codebooks/plover/plover.js';
import { segment } from '../../document/sentences.js';
import { type Span, spanOf } from '../../document/span.js';
import type { Actor } from '../../records/actor/schema.js';
import { type Event, modalities } from '../../records/event/schema.js';
import type { Readout } from '../../records/index.js';
import type { Link, Place, Time } from '../../records/record.js';
import type { Registry } from '../../registry/registry.js';
import { codePointOffsets } from '../code-points.js';
import { checkedBy, readData } from '../data-file.js';
import { SuiteError } from '../suite.js';

const range = z.tuple([z.int(), z.int()]);
const names = z.array(z.string()).default([]);
const eventSchema = z.object({
  type: z.array(z.enum(eventTypes)).min(1),
  mode: names,
  actors: names,
  recipients: names,
  date: z.string().nullable(),
  modality: z.enum(modalities),
  negated: z.boolean(),
  background: z.boolean(),
  by: names,
  trigger: range,
  timeSpan: range.nullable(),
  placeSpan: range.nullable(),
});
const goldSchema = z.object({ events: z.array(eventSchema), mentions: z.array(z.tuple([z.int(), z.int(), z.string()])) });
type GoldEvent = z.infer<typeof eventSchema>;

/**
 * A readout as it would be if the reader had found every event that careful people marked, with their parties, dates and places: the article's
 * document with the events of its gold file. Names are looked up in the registry, places in the gazetteer, as the coder does.
 *
 * Throws SuiteError with the field that is wrong.
 *
 * @example
 * withGoldEvents(readout, 'evals/articles/dev/013.gold.json', registry).events.length
 */
export function withGoldEvents(readout: Readout, path: string, registry: Registry): Readout {
  const { document } = readout;
  const text = readData(path);
  let gold: z.infer<typeof goldSchema>;
  try {
    gold = checkedBy(goldSchema)(JSON.parse(text));
  } catch (error) {
    throw new SuiteError(`${path}: ${(error as Error).message}`);
  }
  const unit = codePointOffsets(document.text);
  const span = ([start, end]: readonly [number, number]): Span => {
    const [from, to] = [unit(start), unit(end)];
    if (from === null || to === null) throw new SuiteError(`${path}: ${start}–${end} lies outside the text`);
    return spanOf(document.text, from, to);
  };
  const parties = [...new Set(gold.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]))];
  const idOf = new Map(parties.map((party, i) => [party, `a${i + 1}`]));
  const actors = parties.map((party): Actor => {
    const mentions = gold.mentions.filter(([, , name]) => name === party).map(([start, end]) => span([start, end]));
    return actorOf(idOf.get(party)!, party, mentions, registry, document.published);
  });
  const { sentences } = segment(document);
  const ids = (list: readonly string[]) => list.map((name) => idOf.get(name)!);
  const events = gold.events.map((event, i): Event => {
    const trigger = span(event.trigger);
    const sentence = sentences.find(({ start, end }) => start <= trigger.start && trigger.start < end);
    return {
      ...blank,
      id: `e-${i}-${document.id.slice(7, 19)}`,
      type: event.type[0]!,
      modes: event.mode,
      actors: ids(event.actors),
      recipients: ids(event.recipients),
      modality: event.modality,
      negated: event.negated,
      background: event.background,
      happened: event.date ? timeOf(event.date) : null,
      place: event.placeSpan ? placeOf(span(event.placeSpan), registry) : null,
      chain: chainOf(event, document.publisher),
      evidence: { trigger, sentence: sentence ? spanOf(document.text, sentence.start, sentence.end) : trigger },
    };
  });
  return { ...readout, actors, events, statements: [], figures: [] };
}

const blank = {
  contexts: [],
  quad: 1,
  intensity: 0,
  target: null,
  said: null,
  planned: null,
  instrument: null,
  statement: null,
  contact: null,
  chains: {},
  inferred: {},
  within: [],
  caveats: [],
  score: 1,
  review: [],
};

function actorOf(id: string, party: string, mentions: Span[], registry: Registry, date: string | null): Actor {
  const aliases = party.split('|');
  const known = aliases.map((alias) => lookUp(alias.replace(/^the /iu, ''), registry, date)).find((found) => found !== null);
  const described = { name: aliases[0]!, kind: 'group' as const, registry: null, country: null, sectors: [], basis: 'text' as const };
  const { sectors, ...rest } = known ?? described;
  return { id, ...rest, sector: sectors[0] ?? null, sectors, office: null, mentions };
}

type Known = Pick<Actor, 'name' | 'kind' | 'registry' | 'country' | 'sectors' | 'basis'>;

function lookUp(name: string, registry: Registry, date: string | null): Known | null {
  const country = registry.countries.find(name)[0];
  if (country && (country.how === 'name' || country.how === 'capital')) {
    return {
      name: country.country.name,
      kind: 'country',
      registry: country.country.wikidata ?? country.country.code,
      country: country.country.code,
      sectors: [],
      basis: 'registry',
    };
  }
  const { people, bodies } = registry.find(name, date);
  const [candidate] = people;
  if (candidate && candidate.match === 'full' && /\s/u.test(name)) {
    return {
      name: candidate.person.name,
      kind: 'person',
      registry: candidate.person.id,
      country: candidate.person.country,
      sectors: ['GOV'],
      basis: 'registry',
    };
  }
  const [body] = bodies;
  return body
    ? {
        name: body.name,
        kind: body.kind,
        registry: body.wikidata ?? body.id,
        country: body.country,
        sectors: body.sector ? [body.sector] : [],
        basis: 'registry',
      }
    : null;
}

/** A date of gold, which may be a month or a year. */
function timeOf(date: string): Time {
  const [year = '', month, day] = date.split('-');
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : `${year}-12-31`;
  const precision = day ? 'day' : month ? 'month' : 'year';
  return { start: day ? date : `${year}-${month ?? '01'}-01`, end: day ? date : last, precision, basis: 'explicit', written: null };
}

function placeOf(written: Span, registry: Registry): Place | null {
  const town = registry.places.known(written.text) ?? registry.places.findDivision(written.text)[0];
  if (!town) return null;
  const { name, country, admin1, lat, lon } = town;
  return { name, country, admin1, lat, lon, geonames: town.geonames, precision: lat === null ? 'province' : 'city', written };
}

function chainOf({ by, negated }: GoldEvent, publisher: string | null): Link[] {
  const link = (name: string, kind: Link['kind'], stance: Link['stance']): Link => ({
    actors: [],
    name,
    kind,
    anonymous: false,
    affiliation: null,
    speaksFor: null,
    stance,
    cue: null,
    source: null,
    said: null,
  });
  const links = by.map((name, i) => link(name.split('|')[0]!, 'other', negated && i === 0 ? 'denies' : 'asserts'));
  return publisher ? [...links, link(publisher, 'media', 'asserts')] : links;
}

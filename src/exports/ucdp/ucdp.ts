import { countryCodes } from '../../codebooks/countries/country-codes.js';
import type { Actor } from '../../records/actor/schema.js';
import type { Place, Time } from '../../records/record.js';
import { type Deaths, deathsOf, reportWords } from '../deaths.js';
import { type Cell, csvRow } from '../delimited.js';
import type { EventExport } from '../export.js';
import { numberId } from '../number-id.js';
import { type Policy, takeOne } from '../policy.js';
import { once, publishersOf, type Told, toldOf } from '../told.js';
import type { Tally } from '../tally.js';

/** The 49 columns of UCDP GED, in their order, and three of our own: by which policy and from which claims one number was taken, and all figures. */
export const ucdpColumns = [
  ...['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence', 'conflict_dset_id', 'conflict_new_id', 'conflict_name'],
  ...['dyad_dset_id', 'dyad_new_id', 'dyad_name', 'side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b'],
  ...['number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original'],
  ...['where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt', 'priogrid_gid'],
  ...['country', 'country_id', 'region', 'event_clarity', 'date_prec', 'date_start', 'date_end'],
  ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob'],
  ...['readout_policy', 'readout_claims', 'readout_figures'],
] as const;
type Column = (typeof ucdpColumns)[number];

const armedState = new Set(['MIL', 'GOV', 'COP', 'SPY', 'PRM']);
const armedGroup = new Set(['REB', 'UAF', 'CRM']);

/** 1 for a state's forces, 2 for an armed group, 3 for those who bear no arms, null for what is not known. */
function sideOf(actor: Actor | undefined): 1 | 2 | 3 | null {
  if (!actor) return null;
  const { kind, sector, country } = actor;
  if (sector !== null && armedGroup.has(sector)) return 2;
  if (country === 'IMG') return 2;
  if (kind === 'country' || (sector !== null && armedState.has(sector))) return 1;
  return sector === null ? null : 3;
}

/** 1 state-based, 2 non-state, 3 one-sided; '' where the sides are not known. */
function violence(a: Actor | undefined, b: Actor | undefined): Cell {
  const [from, to] = [sideOf(a), sideOf(b)];
  if (from === null || to === null || from === 3) return '';
  if (to === 3) return 3;
  return from === 1 || to === 1 ? 1 : 2;
}

/** 1 a day, 2 two to six days, 3 a week, 4 a month, 5 more. */
function datePrecision({ start, end }: Time): Cell {
  if (!start || !end) return '';
  const days = Math.round((Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / 86_400_000) + 1;
  return Number.isNaN(days) ? '' : days <= 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5;
}

const wherePrecision: Readonly<Record<Place['precision'], number>> = { point: 1, city: 1, province: 4, country: 6 };

function rowOf(told: Told, deaths: Deaths, policy: Policy | null, tally: Tally): Cell[] {
  const { claims, place, happened } = told;
  const documents = [...new Map(claims.map(({ readout }) => [readout.document.id, readout.document])).values()];
  const parties = [...told.actors, ...told.recipients];
  const [a, b] = told.recipients.length > 0 ? [told.actors[0], told.recipients[0]] : [told.actors[0], told.actors[1]];
  tally.lose('parties beyond the first of a side', parties.length - [a, b].filter(Boolean).length);
  const best = takeOne(deaths.whole, policy);
  const civilians = takeOne(deaths.civilians, policy);
  if (best.value === null) tally.lose('“best” cells left empty (numbers differ or are open, and no policy takes one)', 1);
  const sources = once(claims.map(({ event }) => (event.chain.length > 1 ? (event.chain[0]?.name ?? null) : null)));
  const numbers = once(deaths.whole.flatMap(({ source }) => (source.press ? [] : [source.name])));
  tally.carry('chain links', sources.length + publishersOf(claims).length + deaths.whole.length);
  tally.carry(
    'figures',
    deaths.whole.reduce((sum, { carriers }) => sum + carriers.length, 0),
  );
  const [lat, lon] = [place?.lat ?? null, place?.lon ?? null];
  const state = countryCodes(place?.country ?? null);
  const cells: Partial<Record<Column, Cell>> = {
    id: numberId(told.id),
    relid: told.id,
    year: happened?.start?.slice(0, 4) ?? '',
    code_status: told.lead.event.review.some(({ state }) => state === 'confirmed' || state === 'corrected') ? 'Clear' : 'Check',
    type_of_violence: violence(a, b),
    dyad_name: a && b ? `${a.name} - ${b.name}` : '',
    side_a: a?.name ?? '',
    side_b: b?.name ?? '',
    number_of_sources: documents.length,
    source_article: documents.map(({ publisher, published, title, url }) => [publisher, published, title, url].filter(Boolean).join(', ')).join(';'),
    source_office: publishersOf(claims).join(';'),
    source_date: once(documents.map(({ published }) => published)).join(';'),
    source_headline: once(documents.map(({ title }) => title)).join(';'),
    source_original: once([...sources, ...numbers]).join(';'),
    where_prec: place ? wherePrecision[place.precision] : '',
    where_coordinates: place?.name ?? '',
    adm_1: place?.admin1 ?? '',
    latitude: lat,
    longitude: lon,
    geom_wkt: lat !== null && lon !== null ? `POINT (${lon} ${lat})` : '',
    country: state?.name ?? '',
    country_id: state?.gw ?? '',
    event_clarity: 1,
    date_prec: happened ? datePrecision(happened) : '',
    date_start: happened?.start?.slice(0, 10) ?? '',
    date_end: happened?.end?.slice(0, 10) ?? '',
    deaths_civilians: civilians.value,
    best: best.value,
    high: deaths.high,
    low: deaths.low,
    gwnoa: a && sideOf(a) === 1 ? (countryCodes(a.country)?.gw ?? '') : '',
    gwnob: b && sideOf(b) === 1 ? (countryCodes(b.country)?.gw ?? '') : '',
    readout_policy: best.policy,
    readout_claims: best.from.map(({ id }) => id).join(';'),
    readout_figures: deaths.whole.map(reportWords).join('; '),
  };
  return ucdpColumns.map((column) => cells[column] ?? '');
}

/**
 * UCDP-shaped: one row per attack of which a claim says that it killed somebody. `low` and `high` are the lowest and highest number that a claim gives,
 * `best` is taken by the named policy, and left empty without one. Ids of conflicts, dyads and grid cells are UCDP's own and stay empty.
 */
export const ucdp: EventExport = {
  of: 'events',
  name: 'ucdp',
  about: 'rows in the shape of UCDP GED: attacks that killed, with low and high; “best” only with --policy',
  folder: false,
  ending: '.csv',
  offsets: 'code points',
  async *write(happenings, { policy }, tally) {
    yield { file: '', data: csvRow(ucdpColumns) };
    for await (const happening of happenings) {
      const told = toldOf(happening, tally);
      if (!told) continue;
      const { type } = told.lead.event;
      const deaths = type === 'ASSAULT' ? await deathsOf(told) : null;
      if (deaths === null || deaths.whole.length === 0) {
        tally.leaveOut(type === 'ASSAULT' ? 'attacks with no number killed' : 'events of other types', told.claims.length);
        continue;
      }
      tally.row('');
      yield { file: '', data: csvRow(rowOf(told, deaths, policy, tally)) };
    }
  },
};

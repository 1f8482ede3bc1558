import { countryCodes } from '../../codebooks/countries/country-codes.js';
import type { Actor } from '../../records/actor/schema.js';
import type { Place, Time } from '../../records/record.js';
import { type Deaths, deathsOf, reportWords } from '../deaths.js';
import { type Cell, csvRow } from '../delimited.js';
import type { EventExport } from '../export.js';
import { numberId } from '../number-id.js';
import { type Policy, takeOne } from '../policy.js';
import { chainNames, once, publishersOf, type Told, toldOf } from '../told.js';
import type { Tally } from '../tally.js';
import { type AcledType, acledTypeOf, interOf } from './event-types.js';

/** ACLED's 31 columns, in their order, and three of our own: by which policy and from which claims one number was taken, and all figures. */
export const acledColumns = [
  ...['event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type'],
  ...['actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting'],
  ...['iso', 'region', 'country', 'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude', 'geo_precision'],
  ...['source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp'],
  ...['readout_policy', 'readout_claims', 'readout_figures'],
] as const;
type Column = (typeof acledColumns)[number];

/** 1 a day, 2 a week, 3 a month; '' for what is wider or not known. */
function timePrecision({ start, end }: Time): Cell {
  if (!start || !end) return '';
  const days = Math.round((Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / 86_400_000) + 1;
  return days <= 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : '';
}

const geoPrecision: Readonly<Record<Place['precision'], Cell>> = { point: 1, city: 1, province: 3, country: '' };

/** One plain paragraph, in our own words: what, by whom, who says so, who denies it, how many were killed by whose account. */
function notesOf(told: Told, type: AcledType, deaths: Deaths): string {
  const { happened, place } = told;
  const names = (actors: readonly Actor[]) => once(actors.map(({ name }) => name)).join(', ');
  const when = happened?.start ? `On ${happened.start.slice(0, 10)}` : 'On a day that is not told';
  const who = names(told.actors) || 'an actor who is not named';
  const against = told.recipients.length > 0 ? ` against ${names(told.recipients)}` : '';
  const told_by = once(told.claims.map(({ event }) => chainNames(event.chain))).join('; ');
  const denied = once(told.denials.map(({ event }) => chainNames(event.chain))).join('; ');
  return [
    `${when}${place ? ` in ${place.name}` : ''}: ${type.sub} by ${who}${against}.`,
    `Told by: ${told_by || 'the text'}.`,
    denied ? `Denied: ${denied}.` : '',
    deaths.whole.length > 0 ? `Killed: ${deaths.whole.map(reportWords).join('; ')}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function rowOf(told: Told, type: AcledType, deaths: Deaths, policy: Policy | null, tally: Tally): Cell[] {
  const { event, readout } = told.lead;
  const { place, happened } = told;
  const sides = told.recipients.length > 0 ? [told.actors, told.recipients] : [told.actors.slice(0, 1), told.actors.slice(1)];
  const [first = [], second = []] = sides;
  const inter = ([actor]: readonly Actor[]): Cell => (actor ? (interOf(actor, event) ?? '') : '');
  const [one, two] = [inter(first), inter(second)];
  const fatalities = takeOne(deaths.whole, policy);
  if (fatalities.value === null && deaths.whole.length > 0)
    tally.lose('“fatalities” cells left empty (numbers differ or are open, and no policy takes one)', 1);
  tally.carry(
    'figures',
    deaths.whole.reduce((sum, { carriers }) => sum + carriers.length, 0),
  );
  // The notes name the chains of the claims and the sources of the numbers.
  tally.carry('chain links', [...told.claims, ...told.denials].reduce((sum, claim) => sum + claim.event.chain.length, 0) + deaths.whole.length);
  const state = countryCodes(place?.country ?? null);
  const cells: Partial<Record<Column, Cell>> = {
    event_id_cnty: `${state?.code ?? 'XXX'}${numberId(told.id)}`,
    event_date: happened?.start?.slice(0, 10) ?? '',
    year: happened?.start?.slice(0, 4) ?? '',
    time_precision: happened ? timePrecision(happened) : '',
    disorder_type: type.disorder,
    event_type: type.type,
    sub_event_type: type.sub,
    actor1: first[0]?.name ?? '',
    assoc_actor_1: once(first.slice(1).map(({ name }) => name)).join('; '),
    inter1: one,
    actor2: second[0]?.name ?? '',
    assoc_actor_2: once(second.slice(1).map(({ name }) => name)).join('; '),
    inter2: two,
    interaction: one !== '' && two !== '' ? `${Math.min(Number(one), Number(two))}${Math.max(Number(one), Number(two))}` : '',
    civilian_targeting: two === 7 && type.disorder === 'Political violence' ? 'Civilian targeting' : '',
    iso: state?.number ?? '',
    country: state?.name ?? '',
    admin1: place?.admin1 ?? '',
    location: place?.precision === 'country' ? '' : (place?.name ?? ''),
    latitude: place?.lat ?? '',
    longitude: place?.lon ?? '',
    geo_precision: place ? geoPrecision[place.precision] : '',
    source: publishersOf(told.claims).join('; '),
    notes: notesOf(told, type, deaths),
    fatalities: fatalities.value,
    timestamp: readout.document.retrieved ?? '',
    readout_policy: fatalities.policy,
    readout_claims: fatalities.from.map(({ id }) => id).join(';'),
    readout_figures: deaths.whole.map(reportWords).join('; '),
  };
  return acledColumns.map((column) => cells[column] ?? '');
}

/**
 * ACLED-shaped: a row per happening that ACLED has a word for. Talks, accusations and demands have none and are left out, counted in the manifest.
 * `fatalities` is empty where no claim gives a number (ACLED writes 0), and where several do and no policy is named.
 */
export const acled: EventExport = {
  of: 'events',
  name: 'acled',
  about: 'rows in the shape of ACLED: violence, demonstrations, agreements; “fatalities” only with --policy where claims differ',
  folder: false,
  ending: '.csv',
  offsets: 'code points',
  async *write(happenings, { policy }, tally) {
    yield { file: '', data: csvRow(acledColumns) };
    for await (const happening of happenings) {
      const told = toldOf(happening, tally);
      if (!told) continue;
      const { event } = told.lead;
      const inters = (actors: readonly Actor[]) => actors.map((actor) => interOf(actor, event));
      const type = acledTypeOf(event, inters(told.actors), inters(told.recipients));
      if (type === null) {
        tally.leaveOut(event.type === 'ASSAULT' ? 'attacks of unknown kind or sides' : 'events of no type in ACLED', told.claims.length);
        continue;
      }
      tally.row('');
      yield { file: '', data: csvRow(rowOf(told, type, await deathsOf(told), policy, tally)) };
    }
  },
};

import type { Actor } from '../../records/actor/schema.js';
import { countryCodes } from '../../codebooks/countries/country-codes.js';
import { type Cell, tsvRow } from '../delimited.js';
import type { EventExport } from '../export.js';
import { dayOf, once, publishersOf, type Told, toldOf } from '../told.js';
import type { Tally } from '../tally.js';
import { spanOfField } from '../sentence-number.js';

const party = (side: string) => [
  `${side} Name`,
  `${side} Country`,
  `${side} COW`,
  `Primary ${side} Sector`,
  `${side} Sectors`,
  `${side} Title`,
  `${side} Name Raw`,
  `Wikipedia ${side} ID`,
];

/** The 40 columns of a POLECAT weekly file (Dataverse doi:10.7910/DVN/AJGVIT), in their order. */
export const polecatColumns = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...party('Actor'),
  ...party('Recipient'),
  ...['Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename', 'Feature Type'],
  ...['Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version'],
] as const;

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .map((part) => part ?? '')
    .join(';')
    .replace(/^;+$/u, '');

/** The eight cells of a side. Several parties stand side by side, divided by ";", each in its place in every cell. */
function partyCells(parties: readonly Actor[], raw: readonly string[]): Cell[] {
  return [
    parties.length > 0 ? joined(parties.map(({ name }) => name)) : 'None',
    joined(parties.map(({ country }) => country)),
    joined(parties.map(({ country }) => countryCodes(country)?.cow)),
    joined(parties.map(({ sector }) => sector)),
    joined(once(parties.flatMap(({ sectors }) => sectors))),
    joined(parties.map(({ office }) => office?.title)),
    joined(raw),
    joined(parties.map(({ registry }) => registry)),
  ];
}

/** The words of the text for each party of a side. */
function rawOf(told: Told, side: 'actors' | 'recipients'): string[] {
  const spans = told.lead.event.evidence[side];
  if (!Array.isArray(spans)) return [];
  return spans.flatMap((span) => (span === null ? [] : Array.isArray(span) ? [span[0]?.text ?? ''] : [span.text]));
}

function rowOf(told: Told, tally: Tally): Cell[] {
  const { lead, place, claims } = told;
  const { event, readout } = lead;
  const { document, coder } = readout;
  const names = (...kinds: Actor['kind'][]): string => joined(once(readout.actors.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)));
  const mode = event.modes[0] ?? '';
  tally.lose('modes beyond the first', Math.max(0, event.modes.length - 1));
  tally.lose('targets beside the parties', event.target ? 1 : 0);
  tally.carry('chain links', publishersOf(claims).length);
  tally.carry('spans of evidence', [...rawOf(told, 'actors'), ...rawOf(told, 'recipients')].length + (spanOfField(event.evidence, 'place') ? 1 : 0));
  return [
    [told.id, event.type, mode].filter((part) => part !== '').join('_'),
    dayOf(told, tally),
    event.type,
    mode,
    event.intensity,
    event.quad,
    joined(event.contexts),
    ...partyCells(told.actors, rawOf(told, 'actors')),
    ...partyCells(told.recipients, rawOf(told, 'recipients')),
    place?.name ?? '',
    place?.precision === 'city' || place?.precision === 'point' ? place.name : '',
    '',
    place?.admin1 ?? '',
    place?.country ?? '',
    place?.lat ?? '',
    place?.lon ?? '',
    place?.geonames ?? '',
    place?.written.text ?? '',
    '',
    joined(publishersOf(claims)),
    document.published?.slice(0, 10) ?? '',
    names('person'),
    names('organization', 'group'),
    names('country', 'place'),
    document.language ?? '',
    `${coder.name} ${coder.version}`,
  ];
}

/** POLECAT: one row per event, lists of parties and contexts divided by ";", "None" where a side has nobody. */
export const polecat: EventExport = {
  of: 'events',
  name: 'polecat',
  about: 'POLECAT’s 40 columns (PLOVER events), tab-separated',
  folder: false,
  ending: '.txt',
  offsets: 'code points',
  async *write(happenings, _, tally) {
    yield { file: '', data: tsvRow(polecatColumns) };
    for await (const happening of happenings) {
      const told = toldOf(happening, tally);
      if (!told) continue;
      tally.row('');
      yield { file: '', data: tsvRow(rowOf(told, tally)) };
    }
  },
};

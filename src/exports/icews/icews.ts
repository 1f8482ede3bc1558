import { cameoOf } from '../../codebooks/cameo/cameo.js';
import { countryCodes } from '../../codebooks/countries/country-codes.js';
import type { Actor } from '../../records/actor/schema.js';
import { type Cell, tsvRow } from '../delimited.js';
import type { EventExport } from '../export.js';
import { numberId } from '../number-id.js';
import { sentenceNumber, spanOfField } from '../sentence-number.js';
import { dayOf, dyadsOf, publishersOf, toldOf } from '../told.js';

/** The 20 columns of an ICEWS coded-event file (doi:10.7910/DVN/28075), in their order. */
export const icewsColumns = [
  ...['Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code', 'Intensity'],
  ...['Target Name', 'Target Sectors', 'Target Country', 'Story ID', 'Sentence Number', 'Publisher'],
  ...['City', 'District', 'Province', 'Country', 'Latitude', 'Longitude'],
] as const;

/** PLOVER sectors and non-states in ICEWS's manner of words. */
const sectors: Readonly<Record<string, string>> = {
  COP: 'Police',
  GOV: 'Government',
  JUD: 'Judicial',
  LEG: 'Legislative / Parliamentary',
  MIL: 'Military',
  PRM: 'Pro-Government Paramilitary',
  PTY: 'Parties',
  REB: 'Rebel',
  SPY: 'Intelligence',
  UAF: 'Unidentified Forces',
  AGR: 'Agricultural',
  BUS: 'Business',
  CRM: 'Criminals / Gangs',
  CVL: 'General Population / Civilian / Social',
  EDU: 'Education',
  ELI: 'Elite',
  JRN: 'News',
  LAB: 'Labor',
  MED: 'Medical / Health',
  REF: 'Refugees',
  OPP: 'Opposition',
  REL: 'Religious',
};
const bodies: Readonly<Record<string, string>> = {
  IGO: 'International Government Organization',
  UNO: 'International Government Organization',
  EUR: 'International Government Organization',
  NGO: 'Nongovernmental Organization (International)',
  MNC: 'Multinational Corporation',
  IMG: 'International Dissident',
};

function partyCells(party: Actor | null): Cell[] {
  if (!party) return ['', '', ''];
  const words = [...new Set([...(party.sector ? [party.sector] : []), ...party.sectors])].map((sector) => sectors[sector]);
  const body = party.country ? bodies[party.country] : undefined;
  return [party.name, [body, ...words].filter((part) => part !== undefined).join(','), countryCodes(party.country)?.name ?? ''];
}

/** ICEWS: 20 columns, a row for each pair of parties, both ways for what is done together; Event Text is the code's label, not the text's words. */
export const icews: EventExport = {
  of: 'events',
  name: 'icews',
  about: 'ICEWS’s 20 columns (CAMEO codes, pairs of parties), tab-separated',
  folder: false,
  ending: '.tab',
  offsets: 'code points',
  async *write(happenings, _, tally) {
    yield { file: '', data: tsvRow(icewsColumns) };
    for await (const happening of happenings) {
      const told = toldOf(happening, tally);
      if (!told) continue;
      const { event, readout } = told.lead;
      const { document } = readout;
      const day = dayOf(told, tally);
      const { place } = told;
      const seen = new Set<Actor | null>();
      const dyads = dyadsOf(told);
      let rows = '';
      for (const [a, b] of dyads) {
        const received = told.recipients.length === 0 && seen.has(b);
        seen.add(a);
        const { code, goldstein, label } = cameoOf(event.type, event.modes, received);
        rows += tsvRow([
          numberId([told.id, a?.name ?? '', b?.name ?? ''].join('\n')),
          day,
          ...partyCells(a),
          label,
          code,
          goldstein,
          ...partyCells(b),
          numberId(document.id),
          sentenceNumber(readout, spanOfField(event.evidence, 'trigger')) ?? '',
          publishersOf(told.claims).join(';'),
          place?.precision === 'city' || place?.precision === 'point' ? place.name : '',
          '',
          place?.admin1 ?? (place?.precision === 'province' ? place.name : ''),
          countryCodes(place?.country ?? null)?.name ?? '',
          place?.lat ?? '',
          place?.lon ?? '',
        ]);
      }
      tally.carry('chain links', publishersOf(told.claims).length);
      tally.row('', dyads.length);
      yield { file: '', data: rows };
    }
  },
};

import { cameoOf, gdeltQuad } from '../../codebooks/cameo/cameo.js';
import { countryCodes } from '../../codebooks/countries/country-codes.js';
import type { Actor } from '../../records/actor/schema.js';
import type { Place } from '../../records/record.js';
import { cameoActor } from '../cameo-actor.js';
import { type Cell, tsvRow } from '../delimited.js';
import type { EventExport } from '../export.js';
import type { Claim } from '../happening.js';
import { numberId } from '../number-id.js';
import { sentenceNumber, spanOfField } from '../sentence-number.js';
import { dayOf, dyadsOf, publishersOf, type Told, toldOf } from '../told.js';
import type { Tally } from '../tally.js';

const geo = (of: string) => ['Type', 'Fullname', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map((field) => `${of}Geo_${field}`);
const actor = (n: 1 | 2) =>
  ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code', 'Type1Code', 'Type2Code', 'Type3Code'].map(
    (field) => `Actor${n}${field}`,
  );

/** The 61 columns of a GDELT 2.0 event file; the file itself has no header. */
export const gdeltEventColumns = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actor(1),
  ...actor(2),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale', 'NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...geo('Actor1'),
  ...geo('Actor2'),
  ...geo('Action'),
  ...['DATEADDED', 'SOURCEURL'],
] as const;

/** The 16 columns of a GDELT 2.0 mentions file; the file itself has no header. */
export const gdeltMentionColumns = [
  ...['GLOBALEVENTID', 'EventTimeDate', 'MentionTimeDate', 'MentionType', 'MentionSourceName', 'MentionIdentifier', 'SentenceID'],
  ...['Actor1CharOffset', 'Actor2CharOffset', 'ActionCharOffset', 'InRawText', 'Confidence', 'MentionDocLen', 'MentionDocTone', 'MentionDocTranslationInfo'],
  'Extras',
] as const;

function actorCells(party: Actor | null): Cell[] {
  if (!party) return Array<Cell>(10).fill('');
  const { code, country, group, types } = cameoActor(party);
  return [code, party.name.toUpperCase(), country, group, '', '', '', types[0] ?? '', types[1] ?? '', types[2] ?? ''];
}

/** A place in GDELT's words: countries by FIPS, US places by types of their own. 0 where there is none. */
function geoCells(place: Place | null): Cell[] {
  if (!place) return [0, '', '', '', '', '', '', ''];
  const american = place.country === 'USA';
  const type = place.precision === 'country' ? 1 : place.precision === 'province' ? (american ? 2 : 5) : american ? 3 : 4;
  const state = countryCodes(place.country);
  const full = [place.name, place.admin1, state?.name].filter((part, i, all) => part && all.indexOf(part) === i).join(', ');
  return [type, full, state?.fips ?? '', '', '', place.lat ?? '', place.lon ?? '', place.geonames ?? ''];
}

/** "20231016093000" of an ISO date or instant; '' where there is none. */
const stamp = (iso: string | null): string => (iso === null ? '' : iso.replace(/[^\d]/gu, '').padEnd(14, '0').slice(0, 14));

function dateCells(day: string): Cell[] {
  const [year = '', month = '', date = ''] = day.split('-');
  if (date === '') return ['', month ? `${year}${month}` : '', year, ''];
  // GDELT's own formula: (month · 30 + day) / 365.
  return [`${year}${month}${date}`, `${year}${month}`, year, (Number(year) + (Number(month) * 30 + Number(date)) / 365).toFixed(4)];
}

/** Whether the first report tells it in title or lead (or the first paragraph, where there is no lead). */
function isRoot({ readout, event }: Claim): 0 | 1 {
  const trigger = spanOfField(event.evidence, 'trigger');
  const { paragraphs } = readout.document;
  const lead = paragraphs.filter(({ role }) => role !== 'body').at(-1);
  const first = paragraphs.find(({ role }) => role === 'body');
  const end = (lead?.role === 'lead' ? lead.end : first?.end) ?? 0;
  return trigger !== null && trigger.start < end ? 1 : 0;
}

function eventRow(id: number, told: Told, [a, b]: [Actor | null, Actor | null], received: boolean, day: string): Cell[] {
  const { event, readout } = told.lead;
  const { code, goldstein } = cameoOf(event.type, event.modes, received);
  const documents = new Set(told.claims.map((claim) => claim.readout.document.id)).size;
  return [
    id,
    ...dateCells(day),
    ...actorCells(a),
    ...actorCells(b),
    told.claims.some(isRoot) ? 1 : 0,
    code,
    code.slice(0, 3),
    code.slice(0, 2),
    gdeltQuad(code),
    goldstein,
    told.claims.length,
    Math.max(1, publishersOf(told.claims).length),
    documents,
    '',
    ...geoCells(null),
    ...geoCells(null),
    ...geoCells(told.place),
    stamp(readout.document.retrieved ?? readout.document.published),
    readout.document.url ?? '',
  ];
}

/** Where a claim's text names a party of the row; −1 where it does not. The claim's own actor is found by registry or name: ids are local to a text. */
function offset({ readout, event }: Claim, party: Actor | null): number {
  const same = readout.actors.find(({ registry, name }) => party !== null && (registry !== null ? registry === party.registry : name === party.name));
  for (const side of ['actors', 'recipients'] as const) {
    const at = same ? event[side].indexOf(same.id) : -1;
    const spans = event.evidence[side];
    const span = at >= 0 && Array.isArray(spans) ? spans[at] : null;
    const first = Array.isArray(span) ? span[0] : span;
    if (first) return first.start;
  }
  return -1;
}

function mentionRow(id: number, day: string, claim: Claim, [a, b]: [Actor | null, Actor | null], tally: Tally, counts: boolean): Cell[] {
  const { event, readout } = claim;
  const { document } = readout;
  const trigger = spanOfField(event.evidence, 'trigger');
  const first = offset(claim, a);
  const second = offset(claim, b);
  if (counts) tally.carry('spans of evidence', [trigger !== null, first >= 0, second >= 0].filter(Boolean).length);
  if (counts) tally.carry('chain links', document.publisher ? 1 : 0);
  const length = 'textLength' in document ? (document.textLength as number) : document.text.length;
  return [
    id,
    stamp(day === '' ? null : day),
    stamp(document.published),
    document.url ? 1 : 2,
    document.publisher ?? '',
    document.url ?? document.id,
    sentenceNumber(readout, trigger) ?? '',
    first,
    second,
    trigger?.start ?? -1,
    1,
    Math.round(event.score * 100),
    length,
    '',
    '',
    '',
  ];
}

/** GDELT 2.0: an event file of 61 columns and a mentions file of 16, both without header; pairs of parties, both ways for what is done together. */
export const gdelt: EventExport = {
  of: 'events',
  name: 'gdelt',
  about: 'GDELT 2.0 event and mention files (CAMEO codes, pairs of parties), tab-separated, no header',
  folder: true,
  ending: '',
  offsets: 'code points',
  async *write(happenings, _, tally) {
    for await (const happening of happenings) {
      const told = toldOf(happening, tally);
      if (!told) continue;
      const day = dayOf(told, tally);
      const dyads = dyadsOf(told);
      const seen = new Set<Actor | null>();
      let events = '';
      let mentions = '';
      for (const dyad of dyads) {
        const [a, b] = dyad;
        // Of a pair that acts together, the second row is the other's: who is visited hosts.
        const received = told.recipients.length === 0 && seen.has(b);
        seen.add(a);
        const id = numberId([told.id, a?.name ?? '', b?.name ?? ''].join('\n'));
        events += tsvRow(eventRow(id, told, dyad, received, day));
        for (const claim of told.claims) mentions += tsvRow(mentionRow(id, day, claim, dyad, tally, dyad === dyads[0]));
      }
      tally.row('readout.export.CSV', dyads.length);
      tally.row('readout.mentions.CSV', dyads.length * told.claims.length);
      yield { file: 'readout.export.CSV', data: events };
      yield { file: 'readout.mentions.CSV', data: mentions };
    }
  },
};

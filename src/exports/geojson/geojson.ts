import type { Place } from '../../records/record.js';
import type { EventExport } from '../export.js';
import { chainNames, once, publishersOf, type Told, toldOf } from '../told.js';
import type { Tally } from '../tally.js';

/** A point only where the place is known as one: a country's middle is where nothing happened. */
function geometryOf(place: Place | null, tally: Tally): object | null {
  if (place === null || place.lat === null || place.lon === null) return null;
  if (place.precision === 'city' || place.precision === 'point') return { type: 'Point', coordinates: [place.lon, place.lat] };
  tally.lose('points of provinces or countries', 1);
  return null;
}

function featureOf(told: Told, tally: Tally): object {
  const { event } = told.lead;
  const { happened, place, claims } = told;
  tally.carry(
    'chain links',
    [...claims, ...told.denials].reduce((sum, claim) => sum + claim.event.chain.length, 0),
  );
  return {
    type: 'Feature',
    id: told.id,
    geometry: geometryOf(place, tally),
    properties: {
      type: event.type,
      modes: event.modes,
      contexts: event.contexts,
      quad: event.quad,
      intensity: event.intensity,
      actors: told.actors.map(({ name }) => name),
      recipients: told.recipients.map(({ name }) => name),
      start: happened?.start ?? null,
      end: happened?.end ?? null,
      datePrecision: happened?.precision ?? null,
      dateBasis: happened?.basis ?? null,
      place: place?.name ?? null,
      placePrecision: place?.precision ?? null,
      country: place?.country ?? null,
      geonames: place?.geonames ?? null,
      background: event.background,
      toldBy: once(claims.map((claim) => chainNames(claim.event.chain))),
      deniedBy: once(told.denials.map((claim) => chainNames(claim.event.chain))),
      publishers: publishersOf(claims),
      urls: once(claims.map(({ readout }) => readout.document.url)),
      claims: claims.map(({ readout, event: { id } }) => ({ document: readout.document.id, event: id })),
    },
  };
}

/** GeoJSON (RFC 7946): a feature for each happening; those of no known point have no geometry. */
export const geojson: EventExport = {
  of: 'events',
  name: 'geojson',
  about: 'GeoJSON features of happenings, with who tells and who denies them',
  folder: false,
  ending: '.geojson',
  offsets: 'code points',
  async *write(happenings, _, tally) {
    yield { file: '', data: '{"type":"FeatureCollection","features":[' };
    let some = false;
    for await (const happening of happenings) {
      const told = toldOf(happening, tally);
      if (!told) continue;
      tally.row('');
      yield { file: '', data: `${some ? ',' : ''}\n${JSON.stringify(featureOf(told, tally))}` };
      some = true;
    }
    yield { file: '', data: '\n]}\n' };
  },
};

import { geoContains, geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outline from 'world-atlas/countries-110m.json';
import type { FoundEvent } from '../api.js';
import { goTo } from '../location.js';

const width = 960;
const height = 430;
const world = outline as unknown as Topology<{ countries: GeometryCollection }>;

type Precision = NonNullable<FoundEvent['record']['place']>['precision'];
/** How far from the point the place may be, in the map's units: a city is a dot, a province a wide ring. */
const radius: Readonly<Record<Precision, number>> = { point: 4, city: 5, province: 14, country: 0 };

/** Where events happened, as precisely as it is known: a state as a whole is an area, a province a ring, a town a dot. */
export function EventMap({ events }: { readonly events: readonly FoundEvent[] }) {
  const { path, shapes, areas, dots, unplaced } = useMemo(() => {
    const shapes = feature(world, world.objects.countries).features.filter(({ id }) => id !== '010');
    const projection = geoNaturalEarth1().fitSize([width, height], { type: 'FeatureCollection', features: shapes });
    const placed = events.flatMap(({ record: { place } }) =>
      place && place.lat !== null && place.lon !== null ? [{ ...place, lat: place.lat, lon: place.lon }] : [],
    );
    const areas = new Map<number, { name: string; events: number }>();
    const dots = new Map<string, { name: string; x: number; y: number; precision: Precision; events: number }>();
    for (const { name, lat, lon, precision } of placed) {
      if (precision === 'country') {
        const at = shapes.findIndex((shape) => geoContains(shape, [lon, lat]));
        if (at >= 0) areas.set(at, { name, events: (areas.get(at)?.events ?? 0) + 1 });
        continue;
      }
      const point = projection([lon, lat]);
      if (!point) continue;
      const key = `${name} ${lat} ${lon}`;
      dots.set(key, { name, x: point[0], y: point[1], precision, events: (dots.get(key)?.events ?? 0) + 1 });
    }
    return { path: geoPath(projection), shapes, areas, dots: [...dots.values()], unplaced: events.length - placed.length };
  }, [events]);
  if (dots.length === 0 && areas.size === 0) return null;
  const pick = (name: string) => goTo(`/events?place=${encodeURIComponent(name)}`);
  return (
    <details className="map" open>
      <summary>Map</summary>
      <svg
        className="world"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Map: ${[...areas.values(), ...dots].map(({ name, events }) => `${name} ${events}`).join(', ')}`}
      >
        {shapes.map((shape, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes never move
          <path key={i} d={path(shape) ?? undefined} className={areas.has(i) ? 'area' : undefined}>
            {areas.has(i) && <title>{`${areas.get(i)!.name}: ${areas.get(i)!.events}, somewhere in it`}</title>}
          </path>
        ))}
        {dots.map(({ name, x, y, precision, events }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the filter “Place” does the same by keyboard
          <circle
            key={`${name} ${x}`}
            cx={x}
            cy={y}
            r={radius[precision] + Math.min(8, Math.sqrt(events) * 1.5)}
            className={precision}
            onClick={() => pick(name)}
          >
            <title>{`${name}: ${events}`}</title>
          </circle>
        ))}
      </svg>
      <p className="soft small">
        A dot is a town, a ring a province, a hatched area a state in which the place is not told more closely.{' '}
        {unplaced > 0 && `${unplaced} events have no place.`} Shapes: Natural Earth.
      </p>
    </details>
  );
}

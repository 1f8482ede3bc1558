import { doubtfulTowns } from '../../languages/en/place-words.js';
import type { PlaceRow } from '../../registry/places.js';
import type { Setting } from './setting.js';

/** The places that a name may mean, weighed: the one it means; a state only where several towns of it bear the name; null if none is sure. */
export type Choice = { readonly row: PlaceRow; readonly pointed: boolean } | null;

/** Of two places of like weight in two states neither is sure. */
const clearBy = 0.5;
/** A town of so many needs no state named in the text, if no other of its size bears the name. */
const large = 700_000;

/**
 * Which place a name means here: the state said beside it first, then the states that the document speaks of, then size and rank.
 * `beside` is the codes of states, and the names of provinces in small letters, that stand beside the name.
 *
 * @example
 * choose(places.find('Tripoli'), setting, ['LBN'], false)?.row.country // 'LBN'
 */
export function choose(rows: readonly PlaceRow[], setting: Setting, beside: readonly string[], division: boolean): Choice {
  const weighed = rows
    .filter((row) => !division || row.kind === 'province' || row.kind === 'region')
    .map((row) => ({ row, hinted: hinted(row, beside), weight: weigh(row, setting) + (hinted(row, beside) ? 10 : 0) }))
    .filter(({ row, hinted }) => hinted || credible(row, rows, setting, division))
    .sort((a, b) => b.weight - a.weight);
  const [first] = weighed;
  if (!first) return null;
  const rival = weighed.find(({ row }) => row !== first.row && apart(row, first.row));
  if (!rival || first.weight - rival.weight >= clearBy) return { row: first.row, pointed: true };
  return rival.row.country === first.row.country ? { row: first.row, pointed: false } : null;
}

/** Whether the words beside a name fit a place: its state or its province. */
const hinted = (row: PlaceRow, beside: readonly string[]): boolean =>
  (row.country !== null && beside.includes(row.country)) || (row.admin1 !== null && row.kind !== 'province' && beside.includes(row.admin1.toLowerCase()));

/** Two rows that are not one place told twice: a town and the province around it are near enough. */
function apart(a: PlaceRow, b: PlaceRow): boolean {
  if (a.country !== b.country) return true;
  if (a.lat === null || b.lat === null) return false;
  return Math.abs(a.lat - b.lat) > 0.2 || Math.abs(a.lon! - b.lon!) > 0.2;
}

function weigh(row: PlaceRow, setting: Setting): number {
  const rank = { capital: 1.5, seat: 0.5, town: 0, province: 0, region: 1.5, area: 2, sea: 2, strait: 2, border: 2, site: 2 }[row.kind];
  const size = row.lat === null || row.kind === 'site' ? 4.5 : Math.log10(Math.max(row.population, row.known ? 20_000 : 300));
  const mentions = row.country === null ? 0 : setting.mentions(row.country);
  const near = mentions > 0 ? 1.5 + Math.min(1.5, mentions / 4) : 0;
  return size + rank + (row.known && row.kind !== 'capital' ? 1 : 0) + near + (row.country !== null && row.country === setting.home ? 1 : 0);
}

/** Whether a place may be meant at all where nothing beside its name says so. */
function credible(row: PlaceRow, rows: readonly PlaceRow[], setting: Setting, division: boolean): boolean {
  if (row.country === null) return true;
  if (setting.mentions(row.country) > 0 || setting.home === row.country) return true;
  if (division && rows.every((other) => other.country === row.country)) return true;
  if (doubtfulTowns.has(row.name)) return false;
  if (row.known || row.kind === 'site' || row.kind === 'strait') return true;
  if (row.kind === 'region') return true;
  return row.population >= large && !rows.some((other) => other !== row && other.country !== row.country && other.population * 5 > row.population);
}

import { fold } from '../../registry/names.js';
import { provinces, towns } from '../../languages/en/towns.js';

/** A town or province of the gazetteer; a province has no point. */
export interface Town {
  readonly name: string;
  readonly country: string;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

let index: Map<string, Town> | null = null;

function towned(): Map<string, Town> {
  if (index) return index;
  index = new Map();
  for (const line of provinces.trim().split('\n')) {
    const [names = '', country = ''] = line.split('|');
    const [name = ''] = names.split(';');
    for (const each of names.split(';')) index.set(fold(each), { name, country, admin1: name, lat: null, lon: null });
  }
  for (const line of towns.trim().split('\n')) {
    const [names = '', country = '', admin1 = '', lat = '', lon = ''] = line.split('|');
    const [name = ''] = names.split(';');
    for (const each of names.split(';')) index.set(fold(each), { name, country, admin1: admin1 || null, lat: Number(lat), lon: Number(lon) });
  }
  return index;
}

/**
 * The town or province of a name, or null if the gazetteer does not have it.
 *
 * @example
 * findTown('Kiev')?.name // 'Kyiv'
 */
export function findTown(name: string): Town | null {
  return towned().get(fold(name.replace(/^the /iu, '').replace(/['’]s$/u, ''))) ?? null;
}

import { fold, looseKey } from './names.js';
import { listed, RegistryError, rowsOf } from './tables.js';

/** A place of the gazetteer. */
export interface PlaceRow {
  readonly name: string;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3; null for what belongs to no one state: a sea, a disputed line, a part of the world */
  readonly country: string | null;
  /** name of the province that it lies in, or that it is */
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: string | null;
  readonly population: number;
  readonly kind: PlaceKind;
  /** one of the towns that stand most in the news */
  readonly known: boolean;
}

export const placeKinds = ['capital', 'seat', 'town', 'province', 'region', 'area', 'sea', 'strait', 'border', 'site'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeColumns = ['country', 'admin', 'name', 'names', 'lat', 'lon', 'geonames', 'population', 'rank'] as const;
export const regionColumns = ['name', 'names', 'country', 'kind', 'lat', 'lon'] as const;

/** Who must be named wherever places are shown. */
export const placesCredit = 'Places: GeoNames (geonames.org), CC BY 4.0';

/** Words that say what kind of division a name is: "Helmand province", "the state of Borno". */
const divisions =
  /^(?:the )?(?:(?:state|province|region|governorate|county|department|district|oblast|prefecture|republic) of )?(.+?)(?: (?:state|province|region|governorate|county|department|oblast|prefecture|krai|voivodeship|canton|emirate|division))?$/iu;

/**
 * The places of the world that Readout knows: towns and provinces out of GeoNames, and regions, seas, borders and sites of the project's own.
 * A pure lookup; which of several places a text means is the coder's to decide. The index is built when first asked for.
 *
 * @example
 * new Places(places, regions).find('Kiev')[0]?.name // 'Kyiv'
 */
export class Places {
  private rows: string[][] | null = null;
  private index: Map<string, number[]> | null = null;
  /** names in any transliteration, of one state at a time: made when the state is first asked for */
  private readonly loose = new Map<string, Map<string, number[]>>();
  private readonly made = new Map<number, PlaceRow>();
  private readonly provinces = new Map<string, string>();

  constructor(
    private readonly places: string,
    private readonly regions: string,
  ) {}

  /** All places of a name, in the order of the tables: regions and sites first, then towns and provinces. [] if there is none. */
  find(name: string): readonly PlaceRow[] {
    this.load();
    return (this.index!.get(placeKey(name)) ?? []).map((i) => this.row(i));
  }

  /** Places of a name in another spelling ("Khan Yunus"), of one state only: loose comparison is safe where the state is known. */
  findLoosely(name: string, country: string): readonly PlaceRow[] {
    this.load();
    return (this.looseNames(country).get(looseName(name)) ?? []).map((i) => this.row(i));
  }

  /** Provinces and regions of a name, with or without the word that says so: "Borno", "Borno State", "the province of Helmand". */
  findDivision(name: string): readonly PlaceRow[] {
    const bare = divisions.exec(name.trim())?.[1] ?? name;
    const division = (row: PlaceRow): boolean => row.kind === 'province' || row.kind === 'region';
    const found = this.find(name).filter(division);
    return found.length > 0 || bare === name ? found : this.find(bare).filter(division);
  }

  /** The town of a name that stands so often in the news that it needs no state beside it; null for others. */
  known(name: string): PlaceRow | null {
    const rows = this.find(name.replace(/^the /iu, '').replace(/['’]s$/u, '')).filter((row) => row.known);
    return rows.find(({ kind }) => kind === 'capital') ?? rows[0] ?? null;
  }

  private looseNames(country: string): Map<string, number[]> {
    const known = this.loose.get(country);
    if (known) return known;
    const made = new Map<string, number[]>();
    this.rows!.forEach(([code, , name = '', names = ''], i) => {
      if (code === country) for (const each of [name, ...listed(names)]) put(made, looseName(each), i);
    });
    this.loose.set(country, made);
    return made;
  }

  private load(): void {
    if (this.rows) return;
    const [notice = '', ...rest] = this.places.split('\n');
    const own = rowsOf('regions', regionColumns, this.regions);
    const towns = rowsOf('places', placeColumns, notice.startsWith('#') ? rest.join('\n') : this.places);
    const rows = [
      ...own.map(([name = '', names = '', country = '', kind = '', lat = '', lon = '']) => [country, '', name, names, lat, lon, '', '', kind]),
      ...towns,
    ];
    const index = new Map<string, number[]>();
    rows.forEach((fields, i) => {
      const [country = '', admin = '', name = '', names = '', , , , , rank = ''] = fields;
      if (rank === 'province') {
        this.provinces.set(`${country}.${admin}`, name);
        for (const bare of [name, divisions.exec(name)?.[1] ?? name]) put(index, placeKey(bare), i);
      } else put(index, placeKey(name), i);
      if (names !== '') for (const other of names.split(';')) put(index, placeKey(other), i);
    });
    this.rows = rows;
    this.index = index;
  }

  private row(i: number): PlaceRow {
    const made = this.made.get(i);
    if (made) return made;
    const [country = '', admin = '', name = '', names = '', lat = '', lon = '', geonames = '', population = '', rank = ''] = this.rows![i]!;
    const known = rank.endsWith('*');
    const kind = placeKinds.find((each) => each === (rank.replace('*', '') || 'town'));
    if (!kind) throw new RegistryError(`places: no kind of place “${rank}” (${name})`);
    const row: PlaceRow = {
      name,
      names: listed(names),
      country: country || null,
      admin1: kind === 'region' ? name : (this.provinces.get(`${country}.${admin}`) ?? null),
      lat: lat === '' ? null : Number(lat),
      lon: lon === '' ? null : Number(lon),
      geonames: geonames || null,
      population: Number(population),
      kind,
      known: known || kind === 'capital',
    };
    this.made.set(i, row);
    return row;
  }
}

function put(index: Map<string, number[]>, key: string, i: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [i]);
  else if (!list.includes(i)) list.push(i);
}

/** A name without the apostrophes of transliteration: "Donets’k" is "Donetsk". */
const plain = (name: string): string => (/['’‘ʼʻ`]/u.test(name) ? name.replace(/['’‘ʼʻ`]/gu, '') : name);

/** A name across transliterations; a last h comes and goes: "Hudaydah", "Hudayda". */
const looseName = (name: string): string => looseKey(plain(name)).replace(/h$/u, '');

const placeKey = (name: string): string => fold(plain(name)).replace(/^the (?=\S)/u, '');

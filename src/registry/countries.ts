import { fold } from './names.js';
import { listed, rowsOf } from './tables.js';

export interface Country {
  /** ISO 3166-1 alpha-3; Kosovo XKX */
  readonly code: string;
  readonly name: string;
  readonly wikidata: string | null;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** nouns for its people, singular */
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  /** seats and bodies that stand for the state, with their PLOVER sector */
  readonly bodies: readonly { readonly name: string; readonly sector: string }[];
  readonly regions: readonly string[];
}

/** What a word says of a country: its name, what is of it, its people, its capital, a body of the state, a part of it. */
export interface CountryMatch {
  readonly country: Country;
  readonly how: 'name' | 'adjective' | 'people' | 'capital' | 'body' | 'region';
  /** as the table writes it */
  readonly written: string;
  readonly sector: string | null;
}

export const countryColumns = ['code', 'name', 'wikidata', 'names', 'adjectives', 'people', 'capitals', 'bodies', 'regions'] as const;

const order = ['name', 'adjective', 'people', 'capital', 'body', 'region'] as const;

/** The states, by code and by the words that stand for them. */
export class Countries {
  readonly all: readonly Country[];
  private readonly byCode: Map<string, Country>;
  private first: Set<string> | null = null;
  private index: Map<string, CountryMatch[]> | null = null;

  constructor(text: string) {
    this.all = rowsOf('countries', countryColumns, text).map(
      ([code = '', name = '', wikidata = '', names = '', adjectives = '', people = '', capitals = '', bodies = '', regions = '']) => ({
        code,
        name,
        wikidata: wikidata || null,
        names: listed(names),
        adjectives: listed(adjectives),
        people: listed(people),
        capitals: listed(capitals),
        bodies: listed(bodies).map((part) => {
          const cut = part.lastIndexOf('=');
          return { name: part.slice(0, cut), sector: part.slice(cut + 1) };
        }),
        regions: listed(regions),
      }),
    );
    this.byCode = new Map(this.all.map((country) => [country.code, country]));
  }

  get(code: string): Country | undefined {
    return this.byCode.get(code);
  }

  /**
   * What words say of countries, the plainest reading first; [] for words that say nothing. "US" and "us" differ: short names count only as written.
   */
  find(words: string): readonly CountryMatch[] {
    const bare = words.replace(/^the /iu, '').replace(/['’]s?$/u, '');
    const found = this.matches().get(fold(bare)) ?? [];
    const exact = bare.length <= 4 ? found.filter((match) => match.written.replaceAll('.', '') === bare.replaceAll('.', '')) : found;
    return exact.length > 0 || bare.length > 4 ? exact : [];
  }

  /** Whether some name begins with a word: a quick no for most. */
  begins(word: string): boolean {
    this.first ??= new Set([...this.matches().keys()].map((key) => key.split(' ')[0]!));
    return this.first.has(fold(word).split(' ')[0]!);
  }

  private matches(): Map<string, CountryMatch[]> {
    if (this.index) return this.index;
    const index = new Map<string, CountryMatch[]>();
    const put = (country: Country, how: CountryMatch['how'], written: string, sector: string | null): void => {
      const key = fold(written.replace(/^the /iu, ''));
      const list = index.get(key) ?? [];
      if (!list.some((match) => match.country === country && match.how === how)) list.push({ country, how, written: written.replace(/^the /iu, ''), sector });
      index.set(key, list);
    };
    for (const country of this.all) {
      for (const name of [country.name, ...country.names]) put(country, 'name', name, null);
      for (const adjective of country.adjectives) put(country, 'adjective', adjective, null);
      for (const noun of country.people) {
        put(country, 'people', noun, null);
        for (const plural of pluralsOf(noun)) put(country, 'people', plural, null);
      }
      for (const capital of country.capitals) put(country, 'capital', capital, 'GOV');
      for (const body of country.bodies) put(country, 'body', body.name, body.sector || null);
      for (const region of country.regions) put(country, 'region', region, null);
    }
    for (const list of index.values()) list.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
    this.index = index;
    return index;
  }
}

function pluralsOf(noun: string): string[] {
  if (/(?:ese|men|sh|ch|Swiss|kers)$/u.test(noun)) return [];
  return [`${noun}s`];
}

import { fold } from './names.js';
import { listed, rowsOf } from './tables.js';

/** An organisation, a publication or an armed or political group. */
export interface Body {
  /** unique within its table */
  readonly id: string;
  readonly name: string;
  readonly kind: 'organization' | 'publication' | 'group';
  readonly wikidata: string | null;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3, or UNO, EUR, IGO, NGO, IMG, MNC */
  readonly country: string | null;
  readonly sector: string | null;
}

export const organisationColumns = ['id', 'name', 'kind', 'wikidata', 'names', 'country', 'sector'] as const;
export const groupColumns = ['id', 'name', 'wikidata', 'names', 'country', 'sector'] as const;

/** Organisations and groups, by id and by name. */
export class Bodies {
  readonly all: readonly Body[];
  private first: Set<string> | null = null;
  private index: Map<string, { body: Body; written: string }[]> | null = null;

  constructor(organisations: string, groups: string) {
    const all: Body[] = [];
    for (const [id = '', name = '', kind = '', wikidata = '', names = '', country = '', sector = ''] of rowsOf(
      'organisations',
      organisationColumns,
      organisations,
    )) {
      all.push({
        id,
        name,
        kind: kind === 'publication' ? kind : 'organization',
        wikidata: wikidata || null,
        names: listed(names),
        country: country || null,
        sector: sector || null,
      });
    }
    for (const [id = '', name = '', wikidata = '', names = '', country = '', sector = ''] of rowsOf('groups', groupColumns, groups)) {
      all.push({
        id,
        name,
        kind: sector === 'PTY' || sector === 'OPP' ? 'organization' : 'group',
        wikidata: wikidata || null,
        names: listed(names),
        country: country || null,
        sector: sector || null,
      });
    }
    this.all = all;
  }

  /** What a name may mean, in the order of the tables; short all-capital names count only as written. */
  find(name: string): readonly Body[] {
    const bare = name.replace(/^the /iu, '').replace(/['’]s?$/u, '');
    const found = this.names().get(fold(bare)) ?? [];
    const acronym = (text: string): boolean => /^[\p{Lu}\p{N}.+-]{1,6}$/u.test(text);
    return found.filter(({ written }) => !acronym(written) || written.replaceAll('.', '') === bare.replaceAll('.', '')).map(({ body }) => body);
  }

  /** Whether some name begins with a word: a quick no for most. */
  begins(word: string): boolean {
    this.first ??= new Set([...this.names().keys()].map((key) => key.split(' ')[0]!));
    return this.first.has(fold(word).split(' ')[0]!);
  }

  private names(): Map<string, { body: Body; written: string }[]> {
    if (this.index) return this.index;
    this.index = new Map();
    for (const body of this.all) {
      for (const name of [body.name, ...body.names]) {
        const written = name.replace(/^the /iu, '');
        const key = fold(written);
        const list = this.index.get(key) ?? [];
        if (!list.some((entry) => entry.body === body && entry.written === written)) list.push({ body, written });
        this.index.set(key, list);
      }
    }
    return this.index;
  }
}

import { InputError } from '../article.js';
import type { Columns } from '../given.js';

/** What a column is usually called, the surest first; in lower case, without spaces and marks. */
const usual: Readonly<Record<keyof Columns, readonly string[]>> = {
  title: ['title', 'headline', 'articletitle', 'heading', 'head', 'subject'],
  text: ['text', 'body', 'fulltext', 'maintext', 'articletext', 'bodytext', 'content', 'articlebody', 'article', 'plaintext', 'story'],
  publisher: ['publisher', 'publication', 'outlet', 'newspaper', 'paper', 'sourcename', 'source', 'media', 'site', 'sourcedomain', 'domain'],
  published: ['published', 'publishedat', 'datepublish', 'datepublished', 'publicationdate', 'publishdate', 'pubdate', 'date', 'datetime', 'time'],
  url: ['url', 'link', 'articleurl', 'sourceurl', 'weburl', 'address', 'uri'],
  lead: ['lead', 'lede', 'standfirst', 'subtitle', 'summary', 'abstract'],
  byline: ['byline', 'author', 'authors', 'writer', 'reporter'],
};
const fields = Object.keys(usual) as (keyof Columns)[];

/** Which column holds what, counted from 0, and whether the first row is a header. */
export interface Layout {
  readonly header: boolean;
  readonly places: Partial<Record<keyof Columns, number>>;
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Reads a column map as a user writes it.
 *
 * Throws InputError that names what is wrong in it.
 *
 * @example
 * columnsOf('title=headline,text=body') // { title: 'headline', text: 'body' }
 */
export function columnsOf(written: string): Columns {
  const columns: Columns = {};
  for (const pair of written.split(',')) {
    const [, field = '', column = ''] = /^\s*(\w+)\s*=\s*(.*\S)\s*$/.exec(pair) ?? [];
    if (column === '') throw new InputError(`"${pair.trim()}" does not say which column holds what; write text=body`);
    const known = fields.find((name) => name === field);
    if (known === undefined) throw new InputError(`there is no "${field}"; a column may hold ${fields.join(', ')}`);
    columns[known] = column;
  }
  return columns;
}

/** Whether a header has a column of text and one more that Readout knows: what it takes to be a table of articles. */
export function isArticleHeader(header: readonly string[]): boolean {
  const { places } = layoutOf(header, {});
  return places.text !== undefined && Object.keys(places).length > 1;
}

/**
 * Which column holds what: as the user says, else as the header's names are usually meant. A user who names columns by number alone
 * has a table without a header.
 *
 * Throws InputError if a column that the user names is not there.
 *
 * @example
 * layoutOf(['id', 'Headline', 'Body'], {}).places // { title: 1, text: 2 }
 */
export function layoutOf(first: readonly string[], columns: Columns): Layout {
  const named = fields.filter((field) => columns[field] !== undefined);
  const numbered = named.length > 0 && named.every((field) => /^\d+$/.test(columns[field]!) && !first.includes(columns[field]!));
  const places: Layout['places'] = {};
  for (const field of named) {
    const column = columns[field]!;
    const exact = first.indexOf(column);
    const place = numbered ? Number(column) - 1 : exact >= 0 ? exact : first.findIndex((name) => plain(name) === plain(column));
    if (place < 0 || place >= first.length) throw new InputError(`has no column "${column}"; ${columnList(first, numbered)}`);
    places[field] = place;
  }
  if (numbered) return { header: false, places };
  const taken = new Set(Object.values(places));
  const names = first.map(plain);
  for (const field of fields.filter((name) => places[name] === undefined)) {
    const place = usual[field].map((name) => names.indexOf(name)).find((found) => found >= 0 && !taken.has(found));
    if (place === undefined) continue;
    places[field] = place;
    taken.add(place);
  }
  return { header: true, places };
}

/** The columns of a table, for a message. */
export function columnList(first: readonly string[], numbered = false): string {
  if (numbered) return `it has ${first.length}`;
  const shown = first.slice(0, 12).map((name) => name.trim().slice(0, 40));
  return `its columns are ${shown.join(', ')}${first.length > shown.length ? ' …' : ''}`;
}

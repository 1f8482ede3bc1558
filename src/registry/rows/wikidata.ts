import type { RawRow, ReadRow } from './check-row.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * The rows of Wikidata's JSON: entities, in an array or one a line, or the result of a query with `person`, `personLabel`, `office`,
 * `country`, `start` and `end`. An entity names its offices by id only: their labels must stand in the file too.
 *
 * @example
 * wikidataRows('[{"person":"http://www.wikidata.org/entity/Q1","personLabel":"Ada Ito","office":"Foreign Minister of Japan"}]')
 * // [{ line: 1, row: { id: 'Q1', name: 'Ada Ito', title: 'Foreign Minister of Japan', country: '', start: '', end: '' } }]
 */
export function wikidataRows(text: string): ReadRow[] {
  const found = valuesOf(text);
  const labels = new Map(found.flatMap(({ value }) => (labelOf(value) ? [[String(field(value, 'id')), labelOf(value)!] as const] : [])));
  return found.flatMap(({ line, value, reason }): ReadRow[] => {
    if (reason !== undefined) return [{ line, reason }];
    if (field(value, 'claims')) return entityRows(line, value, labels);
    return [bindingRow(line, value)];
  });
}

interface Found {
  readonly line: number;
  readonly value: Json;
  readonly reason?: string;
}

/** The objects of a file, each with the line it begins on (line by line where there is one a line, else the file's first). */
function valuesOf(text: string): Found[] {
  let whole: Json | undefined;
  try {
    whole = JSON.parse(text) as Json;
  } catch {
    return text.split('\n').flatMap((each, i): Found[] => {
      const words = each.trim().replace(/,$/u, '');
      if (words === '' || words === '[' || words === ']') return [];
      try {
        return unpacked(i + 1, JSON.parse(words) as Json);
      } catch {
        return [{ line: i + 1, value: null, reason: 'it is no JSON' }];
      }
    });
  }
  return unpacked(1, whole);
}

function unpacked(line: number, value: Json): Found[] {
  const bindings = field(field(value, 'results'), 'bindings');
  const entities = field(value, 'entities');
  const list = Array.isArray(value) ? value : Array.isArray(bindings) ? bindings : entities && typeof entities === 'object' ? Object.values(entities) : [value];
  return list.map((each) => ({ line, value: each }));
}

const field = (value: Json | undefined, key: string): Json | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value[key] : undefined;
const items = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function labelOf(entity: Json): string | null {
  const label = textOf(field(field(field(entity, 'labels'), 'en'), 'value'));
  return label === '' ? null : label;
}

/** Q42 of http://www.wikidata.org/entity/Q42; other words as they are. */
const bare = (words: string): string => /\/entity\/(Q\d+)$/u.exec(words)?.[1] ?? words;

function bindingRow(line: number, value: Json): ReadRow {
  const cell = (key: string): string => {
    const given = field(value, key);
    return bare(textOf(given) || textOf(field(given, 'value')));
  };
  const [id, name] = [cell('person'), cell('personLabel')];
  if (id === '' && name === '') return { line, reason: 'it has neither "claims" nor "person": it is no entity and no result of a query' };
  const title = cell('officeLabel') || cell('office');
  if (/^Q\d+$/u.test(title)) return { line, reason: `the office ${title} has no label: ask for ?officeLabel too` };
  const known = cell('countryLabel') || cell('country');
  const person: RawRow = { id: /^Q\d+$/u.test(id) ? id : '', name: name || id, title, country: known };
  return { line, row: { ...person, start: day(cell('start'), 11), end: day(cell('end'), 11) } };
}

function entityRows(line: number, entity: Json, labels: ReadonlyMap<string, string>): ReadRow[] {
  const id = textOf(field(entity, 'id'));
  const name = labelOf(entity);
  const claims = field(entity, 'claims');
  if (items(field(claims, 'P39')).length === 0) return [];
  if (name === null) return [{ line, reason: `${id} has no English label` }];
  const names = items(field(field(entity, 'aliases'), 'en')).map((alias) => textOf(field(alias, 'value')));
  const [sex] = valuesOfClaim(claims, 'P21');
  const person: RawRow = {
    id,
    name,
    names: names.filter((alias) => !alias.includes(';')).join(';'),
    country: textOf(field(valuesOfClaim(claims, 'P27').at(-1), 'id')),
    gender: { Q6581097: 'm', Q6581072: 'f' }[textOf(field(sex, 'id'))] ?? '',
  };
  return items(field(claims, 'P39')).map((claim): ReadRow => {
    const office = textOf(field(field(field(field(claim, 'mainsnak'), 'datavalue'), 'value'), 'id'));
    const title = labels.get(office);
    if (title === undefined) return { line, reason: `the office ${office || 'of a claim'} of ${name} has no label in this file` };
    const time = (property: string): string => {
      const [value] = items(field(field(claim, 'qualifiers'), property)).map((snak) => field(field(snak, 'datavalue'), 'value'));
      const precision = field(value, 'precision');
      return day(textOf(field(value, 'time')), typeof precision === 'number' ? precision : 11);
    };
    return { line, row: { ...person, title, start: time('P580'), end: time('P582') } };
  });
}

function valuesOfClaim(claims: Json | undefined, property: string): (Json | undefined)[] {
  return items(field(claims, property)).map((claim) => field(field(field(claim, 'mainsnak'), 'datavalue'), 'value'));
}

/** +2002-07-25T00:00:00Z as 2002-07-25, 2002-07 or 2002: precision 11 is a day, 10 a month, 9 a year. */
function day(time: string, precision: number): string {
  const date = time.replace(/^\+/u, '').replace(/T.*$/u, '');
  return date.slice(0, precision >= 11 ? 10 : precision === 10 ? 7 : 4);
}

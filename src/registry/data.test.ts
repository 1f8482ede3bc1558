import { describe, expect, it } from 'vitest';
import { sectors } from '../codebooks/plover/plover.js';
import { loadRegistry } from './load.js';

const registry = loadRegistry();
const codes = new Set([...registry.countries.all.map((country) => country.code), 'UNO', 'EUR', 'IGO', 'NGO', 'IMG', 'MNC', 'ISM']);
const date = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/u;
const people = [...registry.people.all()];

describe('the tables', () => {
  it('have every state once, with words for it', () => {
    expect(registry.countries.all.length).toBeGreaterThanOrEqual(197);
    for (const country of registry.countries.all) expect(country.code).toMatch(/^[A-Z]{3}$/u);
    expect(new Set(registry.countries.all.map((country) => country.code)).size).toBe(registry.countries.all.length);
    for (const code of ['XKX', 'PSE', 'VAT', 'TWN', 'HKG']) expect(registry.country(code)).toBeDefined();
  });

  it('have unique ids', () => {
    expect(new Set(people.map((person) => person.id)).size).toBe(people.length);
    const kept = registry.bodies.all.map((body) => `${body.kind === 'publication' || body.country === null ? 'organization' : body.kind} ${body.id}`);
    expect(kept.filter((id, i) => kept.indexOf(id) !== i)).toEqual([]);
    const wikidata = [...registry.countries.all, ...registry.bodies.all].flatMap((row) => (row.wikidata ? [row.wikidata] : []));
    expect(wikidata.filter((id, i) => wikidata.indexOf(id) !== i)).toEqual([]);
    for (const id of wikidata) expect(id).toMatch(/^Q\d+$/u);
  });

  it('have dates that are dates, and terms that end after they start', () => {
    const wrong = people.flatMap((person) =>
      person.terms
        .filter(
          (term) => !date.test(term.start) || !date.test(term.end) || (term.end !== '' && term.start !== '' && term.end < term.start.slice(0, term.end.length)),
        )
        .map((term) => [person.id, term]),
    );
    expect(wrong).toEqual([]);
  });

  it('use codes that exist', () => {
    expect(people.filter((person) => !codes.has(person.country)).map((person) => person.id)).toEqual([]);
    expect(people.flatMap((person) => person.terms).filter((term) => !codes.has(term.of))).toEqual([]);
    expect(registry.bodies.all.filter((body) => body.country !== null && !codes.has(body.country)).map((body) => body.id)).toEqual([]);
    expect(registry.bodies.all.filter((body) => body.sector !== null && !(sectors as readonly string[]).includes(body.sector)).map((body) => body.id)).toEqual(
      [],
    );
    const bodies = new Set(registry.bodies.all.map((body) => body.id));
    expect(
      people
        .flatMap((person) => person.terms)
        .filter((term) => term.body !== '' && !bodies.has(term.body))
        .map((term) => term.body),
    ).toEqual([]);
  });

  it('give every state of the news a leader and a foreign minister on most days since 2000', () => {
    const states = 'USA RUS CHN GBR FRA DEU UKR ISR IRN TUR EGY SAU IND PAK JPN KOR POL ITA ESP CAN AUS BRA MEX'.split(' ');
    const days = ['2003-06-01', '2008-06-01', '2013-06-01', '2018-06-01', '2022-06-01', '2024-11-01'];
    const gaps = states.flatMap((state) => days.filter((day) => !registry.holder('leader', state, day)).map((day) => `${state} ${day}`));
    expect(gaps).toEqual([]);
  });

  it('know who led nearly every state in nearly every year since 1990, and most foreign ministers', () => {
    const years = Array.from({ length: 36 }, (_, i) => 1990 + i);
    const share = (kind: 'leader' | 'foreign-minister'): number => {
      const days = registry.countries.all
        .filter(({ code }) => code !== 'ATA' && code !== 'HKG')
        .flatMap(({ code }) => years.map((year) => [code, `${year}-07-01`]));
      return days.filter(([code, day]) => registry.holder(kind, code!, day!)).length / days.length;
    };
    expect(share('leader')).toBeGreaterThan(0.96);
    expect(share('foreign-minister')).toBeGreaterThan(0.88);
  });
});

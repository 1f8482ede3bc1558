import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildReading } from '../../reading/build-reading.js';
import { loadRegistry } from '../../registry/load.js';
import { resolveActors } from './resolve-actors.js';

const registry = loadRegistry();
const people = ['Vladimir Putin', 'Joe Biden', 'Dana Whitcombe', 'Emmanuel Macron', 'Bo Li'];
const short = ['Putin', 'Biden', 'Whitcombe', 'Macron', 'Li'];
const sentence = fc.record({ one: fc.nat(4), two: fc.nat(4), later: fc.boolean() });

it('every mention is the words of its place, belongs to one entity of that name, and no two people share one', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
      const named = new Set<string>();
      const text = sentences
        .map(({ one, two, later }) => {
          const form = (i: number): string => {
            const name = later && named.has(people[i]!) ? short[i]! : people[i]!;
            named.add(people[i]!);
            return name;
          };
          return `${form(one)} met ${form(two)} again.`;
        })
        .join(' ');
      const written = [...new Set([...people, ...short].filter((name) => new RegExp(`(?<![\\p{L}] )${name}`, 'u').test(text)))];
      const full = people.filter((name) => text.includes(name));
      const alone = short.filter((name) => written.includes(name));
      const reading = buildReading({
        text,
        published: '2022-05-05',
        names: { person: [...full.map((name) => `${name}#*`), ...alone.map((name) => `${name}#*`)] },
      });
      const { actors } = resolveActors({ ...reading, names: outer(reading.names), mentions: outer(reading.mentions), clusters: [] }, registry);
      for (const actor of actors) {
        for (const span of actor.mentions) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          const surname = actor.name.split(' ').at(-1)!;
          expect(span.text).toContain(surname);
        }
      }
      expect(new Set(actors.map((actor) => actor.name)).size).toBe(actors.length);
    }),
    { numRuns: 60 },
  );
});

/** Names that stand in no other: "Putin" inside "Vladimir Putin" is no name of its own. */
function outer<T extends { first: number; last: number }>(ranges: readonly T[]): T[] {
  return ranges.filter(
    (range) => !ranges.some((other) => other.first <= range.first && other.last >= range.last && other.last - other.first > range.last - range.first),
  );
}

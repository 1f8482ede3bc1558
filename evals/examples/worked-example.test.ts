import { beforeAll, describe, expect, test } from 'vitest';
import type { Readout } from '../../src/records/index.js';
import { Comparison, readExpected } from './expected-record.js';
import { goal } from './goal.js';
import { exampleReader } from './read-example.js';

// One article that shows what a record is for: five calls of one day told by one side, an offer, collective statements, a draft
// resolution, a consensus, a threat, an older attack, four tolls. Its golden record was made by hand from reading the text.
const expected = readExpected(new URL('./01-five-calls.record.json', import.meta.url));
let readout: Readout;
let record: Comparison;

beforeAll(async () => {
  readout = await (await exampleReader())('examples/01-five-calls.md');
  record = new Comparison(readout, expected);
}, 60_000);

describe.each(['events', 'statements', 'figures'] as const)('%s', (kind) => {
  for (const wanted of expected[kind]) {
    goal(`${kind}: ${wanted.item}`, () => {
      expect(record.closest(kind, wanted)).toEqual(wanted);
    });
  }
});

describe('the article as a whole', () => {
  goal('five calls, no more, all on 16 October', () => {
    const calls = readout.events.filter(({ type, background }) => type === 'CONSULT' && !background);
    const pairs = new Set(calls.map(({ actors }) => [...actors].sort().join(' ')));
    expect(pairs.size).toBe(5);
    expect(calls.every(({ actors, modes }) => actors.length === 2 && modes.includes('phone'))).toBe(true);
    expect(new Set(calls.map(({ happened }) => happened?.start))).toEqual(new Set(['2023-10-16']));
  });

  goal('the headline is the Kremlin’s account', () => {
    const end = readout.document.title?.length ?? 0;
    const inTitle = readout.events.filter(({ evidence }) => ((evidence.trigger as { start: number } | undefined)?.start ?? end) < end);
    expect(inTitle.length).toBeGreaterThan(0);
    for (const { chain } of inTitle) expect(chain.map(({ name }) => name)).toEqual([expect.stringMatching(/Kremlin/u), 'The Harbour Post']);
  });

  goal('nothing happened on a day that the text does not tell of', () => {
    const days = new Set(readout.events.flatMap(({ happened }) => (happened?.start ? [happened.start.slice(0, 10)] : [])));
    for (const day of days) expect(['2023-10-16', '2023-10-07', '2023-10-17']).toContain(day);
  });

  test('everything points at words of the text', () => {
    for (const { content } of readout.statements) for (const span of content) expect(readout.document.text.slice(span.start, span.end)).toBe(span.text);
    for (const { written } of readout.figures) expect(readout.document.text.slice(written.start, written.end)).toBe(written.text);
  });
});

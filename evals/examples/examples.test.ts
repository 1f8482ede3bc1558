import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGold } from '../../src/eval/gold/annotation.js';
import { readTextOf } from '../../src/eval/gold/read-text.js';
import { scoreGold } from '../../src/eval/gold/score.js';
import type { EventType } from '../../src/codebooks/plover/plover.js';
import type { Readout } from '../../src/records/index.js';
import { readoutSchema } from '../../src/records/index.js';
import { goal } from './goal.js';
import { exampleReader } from './read-example.js';

const names = readdirSync('examples')
  .filter((name) => name.endsWith('.md'))
  .sort();
const golds = new Map(names.map((name) => [name, readGold(`evals/examples/${name.replace(/\.md$/u, '.gold.json')}`)]));
const readouts = new Map<string, Readout>();
const slug = (start: string): Readout => readouts.get(names.find((name) => name.startsWith(start)) ?? '') as Readout;

beforeAll(async () => {
  const read = await exampleReader();
  for (const name of names) readouts.set(name, await read(`examples/${name}`));
}, 120_000);

/** Whether a record holds an event of a type that was done, with all of these parties on either side. */
function has(readout: Readout, type: EventType, parties: readonly string[], more: (event: Readout['events'][number]) => boolean = () => true): boolean {
  const read = readTextOf(readout);
  return readout.events.some(
    (event) =>
      event.type === type &&
      event.modality === 'actual' &&
      !event.negated &&
      parties.every((party) => read.bears(party, [...event.actors, ...event.recipients])) &&
      more(event),
  );
}

/** Whether a record holds a figure of a measure with these bounds. */
const counts = (readout: Readout, measure: string, low: number | null, high: number | null): boolean =>
  readout.figures.some((figure) => figure.measure === measure && figure.low === low && figure.high === high);

describe.each(names)('%s', (name) => {
  test('keeps to the contract, and every quote of its gold stands in its text', () => {
    const readout = readouts.get(name) as Readout;
    expect(readoutSchema.safeParse(readout).error).toBeUndefined();
    const { text } = readout.document;
    const gold = golds.get(name);
    for (const { quote } of [...(gold?.events ?? []), ...(gold?.figures ?? []), ...(gold?.negatives ?? [])]) expect(text).toContain(quote);
  });

  test('points at words of its text alone', () => {
    const { metrics } = scoreGold([{ name, gold: { events: [], statements: [], figures: [], negatives: [] }, readout: readouts.get(name) as Readout }]);
    expect(metrics.spansWrong).toBe(0);
  });
});

test('all ten together', () => {
  const { metrics, errors } = scoreGold(names.map((name) => ({ name, gold: golds.get(name)!, readout: readouts.get(name) ?? null })));
  if (process.env.READOUT_SHOW_ERRORS) console.log(JSON.stringify(metrics, null, 2), errors.join('\n'));
  for (const [metric, floor] of Object.entries({ eventsLenient: 0.5, statements: 0.5, figures: 0.6, statementChain: 0.7, figureChain: 0.6 }))
    expect(metrics[metric], metric).toBeGreaterThanOrEqual(floor);
  expect(metrics.negatives).toBeLessThanOrEqual(0.15);
});

describe('what each example is there for', () => {
  goal('02: a veto is a refusal', () => {
    expect(has(slug('02'), 'REJECT', ['United States'])).toBe(true);
  });

  goal('03: a rally, its dispersal, the arrested and the hurt', () => {
    expect(has(slug('03'), 'PROTEST', [])).toBe(true);
    expect(has(slug('03'), 'ASSAULT', ['Georgian police|police'])).toBe(true);
    expect(counts(slug('03'), 'detained', 43, 43)).toBe(true);
    expect(counts(slug('03'), 'injured', 32, 32)).toBe(true);
  });

  goal('04: one call, told by two sides', () => {
    expect(has(slug('04'), 'CONSULT', ['Joe Biden', 'Xi Jinping'], ({ modes, happened }) => modes.includes('phone') && happened?.start === '2024-04-02')).toBe(
      true,
    );
    const told = (by: RegExp) => slug('04').statements.some(({ chain }) => chain.slice(1).some(({ name }) => by.test(name)));
    expect(told(/White House|readout/iu)).toBe(true);
    expect(told(/foreign ministry/iu)).toBe(true);
  });

  goal('05: expelled and barred diplomats, and a meeting that is only proposed', () => {
    expect(has(slug('05'), 'SANCTION', ['Russia|Moscow'], ({ modes }) => modes.includes('expel'))).toBe(true);
    expect(has(slug('05'), 'CONSULT', ['Joe Biden', 'Vladimir Putin'], ({ happened }) => happened?.start === '2021-04-13')).toBe(true);
  });

  goal('06: each side says that the other broke the truce', () => {
    const attacks = slug('06').events.filter(({ type, background }) => type === 'ASSAULT' && !background);
    expect(attacks.some(({ chain }) => /Stepanyan/u.test(chain[0]?.name ?? ''))).toBe(true);
    expect(attacks.some(({ chain }) => /ministry/iu.test(chain[0]?.name ?? ''))).toBe(true);
  });

  goal('07: prisoners are set free, and old verdicts stay old', () => {
    expect(has(slug('07'), 'RETREAT', ['Russia'], ({ modes }) => modes.includes('release'))).toBe(true);
    const verdicts = slug('07').events.filter(({ type, happened }) => type === 'SANCTION' && (happened?.start ?? '') >= '2024-07-26');
    expect(verdicts).toEqual([]);
  });

  goal('08: the toll as it was revised, and a denial', () => {
    for (const toll of [52, 50, 39]) expect(counts(slug('08'), 'killed', toll, toll), String(toll)).toBe(true);
    expect(counts(slug('08'), 'killed', 30, null)).toBe(true);
    expect(slug('08').events.some(({ type, negated, chain }) => type === 'ASSAULT' && negated && chain[0]?.stance === 'denies')).toBe(true);
  });

  goal('09: of a round-up, most is background', () => {
    const { events } = slug('09');
    expect(events.filter(({ background }) => background).length).toBeGreaterThan(events.length / 2);
    expect(counts(slug('09'), 'killed', 10_000, 15_000)).toBe(true);
  });

  goal('10: a domestic story yields nothing', () => {
    const { events, statements, figures } = slug('10');
    expect({ events, statements, figures }).toEqual({ events: [], statements: [], figures: [] });
  });
});
